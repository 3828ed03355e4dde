import type { DetectionKind } from '../../detection/detection';
import type { Fix } from '../../mail/finding';
import { shortAddress, shortText } from '../shorten';
import type { FieldNames, FoundIn, PaneCatalogue } from './catalogue';
import { joined } from '../joined';

const quote = (text: string) => `‘${text}’`;
const quoteAll = (texts: readonly string[]) => joined(texts.map(quote), 'and');

const FIELDS: FieldNames = { to: 'To', cc: 'Cc', bcc: 'Bcc' };

const PLACES: Readonly<Record<FoundIn, string>> = {
  subject: 'The subject holds',
  body: 'The text holds',
  attachment: 'The name of an attachment holds',
};

const KINDS: Readonly<Record<DetectionKind, string>> = {
  name: 'a name',
  nationalNumber: 'a national number',
  phone: 'a phone number',
  email: 'an e-mail address',
  iban: 'an account number',
  birthDate: 'a date of birth',
  address: 'an address',
  idCard: 'an identity card number',
  licencePlate: 'a licence plate',
};

function fix(wanted: Fix): string {
  switch (wanted.kind) {
    case 'setSubject':
      return `Make ${quote(wanted.subject)} the subject`;
    case 'setLocation':
      return wanted.location.trim() === ''
        ? 'Empty the location'
        : `Make ${quote(wanted.location)} the location`;
    case 'renameAttachment':
      return `Rename to ${quote(wanted.by)}`;
    case 'moveRecipient':
      return `Move ${shortAddress(wanted.address)} to ${FIELDS[wanted.to]}`;
    case 'removeRecipient':
      return `Remove ${shortAddress(wanted.address)}${wanted.field === 'to' ? '' : ` from ${FIELDS[wanted.field]}`}`;
    case 'replaceRecipient':
      return `Replace with ${shortAddress(wanted.by.address)}`;
    case 'protect':
      return 'Protect this mail';
  }
}

function done(carriedOut: Fix): string {
  switch (carriedOut.kind) {
    case 'setSubject':
      return `The subject is now ${quote(carriedOut.subject)}.`;
    case 'setLocation':
      return carriedOut.location.trim() === ''
        ? 'The location is empty now.'
        : `The location is now ${quote(carriedOut.location)}.`;
    case 'renameAttachment':
      return `The attachment is now called ${quote(carriedOut.by)}.`;
    case 'moveRecipient':
      return `${shortAddress(carriedOut.address)} is in ${FIELDS[carriedOut.to]} now.`;
    case 'removeRecipient':
      return `${shortAddress(carriedOut.address)} is gone from ${FIELDS[carriedOut.field]}.`;
    case 'replaceRecipient':
      return `${shortAddress(carriedOut.address)} is replaced by ${shortAddress(carriedOut.by.address)}.`;
    case 'protect':
      return 'The mail is protected now.';
  }
}

export const en: PaneCatalogue = {
  tabs: { title: 'Parts', check: 'Check', handoff: 'Handoff' },
  verdict: {
    reading: 'Schakel is checking your mail…',
    blank: 'Nothing to check yet',
    blankDetail: 'Write your mail, and Schakel looks along.',
    ready: 'Ready to send',
    isProtected: 'Protected: the recipient cannot forward it.',
    notYet: 'Not ready yet',
    toMend: {
      one: () => '1 point left to mend.',
      other: (count) => `${count} points left to mend.`,
    },
    andQuestions: {
      one: () => 'And 1 question.',
      other: (count) => `And ${count} questions.`,
    },
    questions: {
      one: () => 'One question before you send',
      other: (count) => `${count} questions before you send`,
    },
    lookAgain: 'Have one more look at this.',
    unreadable: 'Not checked yet',
    advice: 'Wait a moment and try again. If that fails, save the mail, close it and open it again.',
    retry: 'Try again',
  },
  findings: {
    title: 'To look at',
    severity: { block: 'To mend', ask: 'Question', info: 'Tip' },
    quoted: { subject: 'Subject', location: 'Location', attachment: 'Attachment' },
    looksLike: (text, kind, reasons) =>
      `${quote(shortText(text))} looks like ${KINDS[kind]}: ${reasons.join(', ')}.`,
    fix,
    done,
    dismiss: (texts, isAll) => {
      if (texts.length === 1) {
        return isAll ? 'This is no personal data' : `${quoteAll(texts)} is no personal data`;
      }
      return `${isAll ? 'These' : quoteAll(texts)} are no personal data`;
    },
    dismissed: (texts) =>
      texts.length === 1
        ? `${quoteAll(texts)} does not count as personal data in this mail.`
        : `${quoteAll(texts)} do not count as personal data in this mail.`,
    answers: {
      address: { button: 'Yes, this address is right', reason: null },
      recipient: { button: 'Yes, I know who reads this', reason: null },
      generalMailbox: { button: 'Yes, whoever reads this may know', reason: null },
      cc: { button: 'Leave Cc as it is', reason: 'Why is Cc needed?' },
      bcc: { button: 'Leave Bcc as it is', reason: 'Why is Bcc needed?' },
      recipients: { button: 'Leave the recipients as they are', reason: 'Why does everybody need this?' },
      household: { button: 'Yes, this is one family', reason: null },
      consent: { button: 'Yes, my client agreed', reason: null },
      call: { button: 'Yes, I called already', reason: null },
      cloudFile: { button: 'Yes, share this link', reason: null },
      notClientMail: {
        button: 'This mail is not about a client',
        reason: 'What is the mail about, then?',
      },
    },
    aboutClient: { yes: 'Yes, protect this mail', no: 'No, not about a client' },
    reasonMissing: 'Write a few words here.',
    answered: (reason) => (reason === '' ? 'Checked: yes.' : `Your answer: ${quote(reason)}.`),
    undo: 'Undo',
    failed: {
      body: 'Outlook did not take the text. What you filled in is still here. Try again.',
      read: 'Schakel could not read the mail again. Nothing has changed. Try again in a moment.',
      subject: 'Outlook did not take the subject. Try again, or change it in the mail yourself.',
      recipients: 'Outlook did not change the recipients. Try again, or do it in the mail yourself.',
      protection:
        'Outlook did not change the protection. Try again. If that fails, save the mail, close it and open it again.',
      attachments: 'Outlook did not change the attachments. See whether they are still there, and try again.',
      location: 'Outlook did not take the location. Try again, or change it yourself.',
      statement: 'Outlook did not keep your answer. Try again.',
      other: 'That did not work. Your mail is still there. Try again.',
    },
    outdated: 'The mail has changed in the meantime. See whether this is still right, then choose again.',
  },
  passed: {
    title: {
      one: () => '1 check passed',
      other: (count) => `${count} checks passed`,
    },
    clientMail: {
      M1: 'No personal data found in the subject.',
      M2: 'No private addresses found for the sender and the recipients.',
      M3: 'The addresses are right, as far as Schakel can see.',
      M4: 'Nobody reads along whom you did not choose.',
      M5: 'The mail is protected against forwarding.',
      M6: 'It goes to a caseworker, not to a general mailbox.',
      M7: 'It holds no data of more than one client.',
      M8: 'No personal data found in the names of attachments.',
      M9: 'The mail stays within what your client agreed to.',
      M10: 'Nothing to ask about calling.',
    },
    ordinaryMail: {
      M1: 'No personal data found in the subject.',
      M2: 'Private addresses are fine: the mail is not about a client.',
      M3: 'The addresses look fine.',
      M4: 'Who reads along is up to you: the mail is not about a client.',
      M5: 'Protection is not needed: the mail is not about a client.',
      M6: 'A general mailbox is fine: the mail is not about a client.',
      M7: 'No data of clients found.',
      M8: 'No personal data found in the names of attachments.',
      M9: 'Consent is not needed: the mail is not about a client.',
      M10: 'Calling first is not needed: the mail is not about a client.',
    },
    invitation: 'No personal data found in subject and location.',
  },
  about: {
    title: 'About this mail',
    isClientMail: 'This mail is about a client',
    isClientMailHint: 'Switch this on, and Schakel checks the addresses and the protection too.',
    because: {
      handoffMark: 'It holds a handoff made with Schakel.',
      protected: 'The mail is protected.',
      personalData: (where, kind) => `${PLACES[where]} ${KINDS[kind]}.`,
      correspondent: 'Somebody writes or reads it with a private address.',
      story: (words) => `The text speaks of ${quoteAll(words)}.`,
    },
    staysOn: 'This stays on.',
    clientNames: 'Name of the client (optional)',
    clientNamesHint:
      'One name a line. It helps Schakel spot the name in the subject. The name does not travel with the mail and is not stored anywhere.',
    protectHint: 'The mail then leaves encrypted, and nobody can forward it.',
    protectedByHeader: 'Protected: the mail leaves encrypted, and nobody can forward it.',
    protectedByLabel: (name) => `Protected by the label ‘${name}’: nobody can forward the mail.`,
    unprotect: 'Remove the protection',
  },
  archive: {
    title: 'Zip with a password',
    when: 'For people who can’t open protected mail',
    inMail: (name) => `${name} is on the mail.`,
    lost: 'Lost the password? Remove the zip, attach the files again and make a new one.',
  },
  fetching: {
    underWay: 'Schakel is fetching this part…',
    failed: 'Schakel could not fetch a part of itself.',
    advice: 'Check your connection and try again. If it still fails, close Schakel and open it again.',
  },
  broken: {
    title: 'Something went wrong in Schakel',
    detail: 'Your mail has not changed. Schakel still checks it when you press Send.',
    retry: 'Try again',
  },
};
