import type { CheckFailure, MailPart } from '../../mail/check-failure';
import type { AlertCatalogue } from './catalogue';

const PARTS: Readonly<Record<MailPart, string>> = {
  subject: 'the subject',
  location: 'the location',
  sender: 'the sender',
  recipients: 'the recipients',
  body: 'the text',
  attachments: 'the attachments',
  protection: 'the protection',
  statement: 'your answers in Schakel',
};

function failure(failed: CheckFailure): string {
  switch (failed.kind) {
    case 'unreadable':
      return `Schakel could not read ${PARTS[failed.part]}, and so could not check the mail.`;
    case 'unprotectable':
      return 'Schakel could not protect the mail against forwarding.';
    case 'late':
      return 'Outlook answered too slowly. Schakel could not check the mail.';
    case 'internal':
      return 'Something went wrong in Schakel. The mail has not been checked.';
  }
}

export const en: AlertCatalogue = {
  button: 'Review and fix',
  notSent: (isMeeting) => `Your ${isMeeting ? 'invitation' : 'mail'} has not been sent yet.`,
  lookAgain: 'Have one more look before you send.',
  andMore: (count) => `And ${count} more to look at.`,
  mend: {
    byButton: 'Choose ‘Review and fix’: one click mends each point.',
    byPane: 'Open Schakel in the ribbon: one click mends each point.',
  },
  sendAnyway: 'Is it all right as it is? Then choose ‘Send Anyway’.',
  yesOrNo: 'Yes? Choose ‘Review and fix’ and protect the mail. No? Choose ‘Send Anyway’.',
  failure,
  retry: 'Wait a moment and press Send again. If that fails, save the mail and restart Outlook.',
  warning: {
    personalDataInSubject: 'Schakel saw personal data in the subject.',
    personalDataInLocation: 'Schakel saw personal data in the location.',
    personalDataInFileName: 'Schakel saw personal data in the name of an attachment.',
    other: 'Schakel saw points to mend. Have a look before you send.',
  },
};
