import type { RuleId } from '../../policy/policy';
import type { Severity, WordingKey } from '../finding';

/** What docs/rules.md says of a rule. For people only: no surface imports it. */
export interface RuleDocumentation {
  readonly title: string;
  /** Which mails it is judged on. */
  readonly judged: string;
  /** Why it matters, and where the handbook says so. */
  readonly why: string;
  /** What no reading of the mail can tell. */
  readonly cannotSee: readonly string[];
}

/** What docs/rules.md says of one finding of a rule. */
export interface FindingDocumentation {
  readonly rule: RuleId;
  /** Where the rule's level is `block`. */
  readonly severity: Severity;
  readonly when: string;
}

const CLIENT_MAIL = 'Mails about a client.';

/** A rule without a word about it does not compile. */
export const RULE_DOCUMENTATION: Readonly<Record<RuleId, RuleDocumentation>> = {
  M1: {
    title: 'No personal data in the subject',
    judged: 'Every mail and every invitation.',
    why:
      'Encryption leaves the subject readable: in lists, previews, notifications and logs. Calendars are shared, so the ' +
      'same goes for an invitation. Annex 4.3: no names or other personal data in the subject.',
    cannotSee: [
      'Whether a name on a clearly ordinary mail is a client’s all the same: it is only told in the pane.',
      'Nicknames, initials and rare names without a word or sign beside them that tells they are names.',
      'A description by which a client is known all the same, such as a place with an event.',
    ],
  },
  M2: {
    title: 'Professional addresses',
    judged: CLIENT_MAIL,
    why:
      'A private mailbox is outside every agreement about security, and others at home may read it. Annex 4.3: always ' +
      'the professional address of a caseworker, for writing and for receiving.',
    cannotSee: [
      'Private mailboxes at a domain that is not on the list, such as a family’s own.',
      'Whether a professional mailbox forwards its mail to a private one.',
    ],
  },
  M3: {
    title: 'The right address',
    judged:
      'Mails about a client. On other mails, an address that is foreign, mistyped or contradicted is a tip.',
    why:
      'One letter off, or a namesake picked by autocomplete, and a stranger gets the mail. Encryption does not help: it ' +
      'opens for whoever was addressed. Annex 4.3: check that the address is right and correctly spelled.',
    cannotSee: [
      'An address that is well spelled and known, but of the wrong caseworker.',
      'Whether the mailbox exists, and who reads it.',
      'Who is on a distribution list, and lists that Outlook shows as a single mailbox.',
      'Mistakes in the partner directory itself.',
    ],
  },
  M4: {
    title: 'Only who needs it',
    judged: CLIENT_MAIL,
    why:
      'Professional secrecy is shared with the caseworkers who are involved, and consent is given per partner. Annex ' +
      '4.3: only put people in copy where that is necessary.',
    cannotSee: [
      'Whether somebody is needed: only the caseworker knows, so the rule asks and never blocks.',
      'Who works for which organisation, where the partner directory doesn’t say.',
    ],
  },
  M5: {
    title: 'Encrypted, not forwarded',
    judged: CLIENT_MAIL,
    why:
      'A mail that is not encrypted breaks professional secrecy, which is shared with one specific caseworker. Annex 4.3: ' +
      'Encrypt – Do Not Forward, or else a protected archive (M6).',
    cannotSee: [
      'Whether the tenant’s mail-flow rule really protects what carries the header: the administrator checks that.',
      'Do Not Forward that the caseworker chose in Outlook itself: Outlook doesn’t tell add-ins.',
      'A client whom the mail describes without personal data.',
      'Photographs of the screen, and what the recipient tells others.',
    ],
  },
  M6: {
    title: 'The encrypted archive',
    judged:
      'General mailboxes: mails about a client. What stands beside the archive: mails that leave by that route. The ' +
      'password: every mail with an archive that Schakel packed.',
    why:
      'When the mail itself is not encrypted, only what is in the archive is safe. Annex 4.3: no name of the client in ' +
      'the file name or in the mail, to the person involved and not to a general address, the password by another channel.',
    cannotSee: [
      'What is in an archive, and whether one that Schakel did not pack is encrypted: such an archive does not count.',
      'A password that went in another mail.',
      'Who reads a mailbox with a personal name.',
    ],
  },
  M7: {
    title: 'One mail, one client',
    judged: CLIENT_MAIL,
    why: 'Whoever is involved with one client has no business with another. Annex 4.3: limit the data to that specific client.',
    cannotSee: [
      'Clients in greeting, signature and quoted history, which are not counted.',
      'Clients in attachments, of which only the names are read.',
      'Whether people who share a name are one household: that is asked.',
      'Several clients whose names stand in one story, more often than where each opens a line or a sentence, and two of one name ' +
        'unless a date of birth stands behind each.',
    ],
  },
  M8: {
    title: 'Attachments',
    judged: 'File names and forgotten attachments: every mail. Links to files: mails about a client.',
    why:
      'The name of an attachment stays readable where its content is encrypted, and the protection of a mail does not ' +
      'cover a file that stays in the cloud. Annex 4.3: forms, reports and histories are confidential, and so is their name.',
    cannotSee: [
      'What is in an attachment: only its name and its kind are read.',
      'Whether a file is meant for this recipient.',
      'Images in the body.',
    ],
  },
  M9: {
    title: 'Within the consent',
    judged: 'Mails about a client to somebody outside the organisation.',
    why: 'The client decides which data go to which partner, and another partner means asking again. Handbook, chapter 3.1.',
    cannotSee: [
      'Whether the client really agreed: the rule relies on what the caseworker noted.',
      'Data that were typed beside the handoff block.',
      'Consent that was withdrawn and not noted.',
      'Consent for a mail without a handoff block: that is asked, except in a reply.',
    ],
  },
  M10: {
    title: 'Call first',
    judged: 'Mails with a handoff block.',
    why:
      'A call with the client present is the warm handoff, and an encrypted mail is for when the partner can’t be ' +
      'reached. Handbook, chapter 3.1.',
    cannotSee: [
      'Calls that were not made through Schakel: the rule relies on what the caseworker noted.',
      'Handoffs that were typed without the block.',
    ],
  },
};

/** A finding without a word about it does not compile. */
export const FINDING_DOCUMENTATION: Readonly<Record<WordingKey, FindingDocumentation>> = {
  personalDataInSubject: {
    rule: 'M1',
    severity: 'block',
    when:
      'The subject holds a name, national number, telephone number, mail address, account number, date of birth, street ' +
      'address, identity card number or number plate. Where the evidence is weak it is asked. A name is only told in the ' +
      'pane, with the same fix, and the mail leaves: where it is of somebody who sends or receives at a work address, signs, ' +
      'is greeted or stands in the directory; and, like a number plate, where the words of the mail clearly tell of something ' +
      'else than a client (`client-mail-report.md`) and no title such as “mevr.” stands before it. The name that was typed as ' +
      'the client’s always counts.',
  },
  personalDataInLocation: {
    rule: 'M1',
    severity: 'block',
    when: 'The location of an invitation holds any of these.',
  },
  privateRecipient: {
    rule: 'M2',
    severity: 'block',
    when: 'A recipient’s address is at a provider of private mailboxes (`privateProviders`).',
  },
  privateSender: { rule: 'M2', severity: 'block', when: 'The sender’s address is at such a provider.' },
  lookalikeAddress: {
    rule: 'M3',
    severity: 'block',
    when:
      'The domain is a misspelling or a disguise of one of ours or of a partner: a slip of the finger, swapped parts, a ' +
      'known domain as the start of another. Where it may as well be an honest neighbour, or only the part before the @ is ' +
      'close to a contact’s, it is asked.',
  },
  foreignLetters: {
    rule: 'M3',
    severity: 'block',
    when: 'Letters of another script, accents or unseen characters make an address pass for a known one.',
  },
  contradictingName: {
    rule: 'M3',
    severity: 'block',
    when: 'The display name shows another mail address than the one behind it.',
  },
  namesake: {
    rule: 'M3',
    severity: 'ask',
    when: 'The name is that of a contact in the directory, and the address is at another organisation.',
  },
  unresolvedRecipient: {
    rule: 'M3',
    severity: 'ask',
    when: 'Outlook shows no address behind a name.',
  },
  distributionList: {
    rule: 'M3',
    severity: 'ask',
    when: 'Outlook says that a recipient is a distribution list.',
  },
  unknownAddress: {
    rule: 'M3',
    severity: 'ask',
    when: 'An address is neither ours nor of a partner, and the caseworker did not confirm it in an earlier mail. Asked once an address.',
  },
  ccNeeded: { rule: 'M4', severity: 'ask', when: 'Somebody is in Cc. The answer says why.' },
  bccNeeded: { rule: 'M4', severity: 'ask', when: 'Somebody is in Bcc. The answer says why.' },
  manyRecipients: {
    rule: 'M4',
    severity: 'ask',
    when: 'There are more recipients than `limits.recipients`.',
  },
  severalOrganisations: {
    rule: 'M4',
    severity: 'ask',
    when: 'The recipients work for more partners than `limits.organisations`.',
  },
  severalCaregivers: {
    rule: 'M4',
    severity: 'ask',
    when: 'More than one caseworker of the same partner is addressed.',
  },
  repeatedRecipient: {
    rule: 'M4',
    severity: 'info',
    when: 'The same mailbox is addressed twice, however it is spelled.',
  },
  unprotected: {
    rule: 'M5',
    severity: 'block',
    when:
      'The mail carries neither the protection header nor the label, and no archive that Schakel packed (where ' +
      '`protection.archive` allows one).',
  },
  perhapsClientMail: {
    rule: 'M5',
    severity: 'ask',
    when:
      'The text may be about a client: it says who somebody is or that somebody is helped, and one of the two not clearly ' +
      '(`client-mail-report.md`).',
  },
  generalMailbox: {
    rule: 'M6',
    severity: 'block',
    when:
      'More than one person reads a recipient’s mailbox, by the directory or by its name (`generalMailboxes`). On a mail ' +
      'that is encrypted itself it is asked.',
  },
  passwordInMail: {
    rule: 'M6',
    severity: 'block',
    when: 'The password of the archive stands in the subject or the text, or the text announces a password.',
  },
  personalDataBesideArchive: {
    rule: 'M6',
    severity: 'block',
    when:
      'Subject, text, quoted history or a file name holds personal data beside the archive. Addresses of the people who ' +
      'mail each other and of partners may stand there.',
  },
  fileBesideArchive: { rule: 'M6', severity: 'block', when: 'Another attachment stands beside the archive.' },
  severalClients: {
    rule: 'M7',
    severity: 'block',
    when:
      'There are several national numbers, or several people by name: as typed by the caseworker, or those whom the mail is ' +
      'about. Where they share a name, or the evidence is weak, it is asked.',
  },
  severalHandoffs: { rule: 'M7', severity: 'block', when: 'The text holds more than one handoff block.' },
  personalDataInFileName: {
    rule: 'M8',
    severity: 'block',
    when: 'The name of an attachment holds personal data. What is asked and what is only told is as for the subject.',
  },
  cloudFile: { rule: 'M8', severity: 'ask', when: 'An attachment is a link to a file in the cloud.' },
  forgottenAttachment: {
    rule: 'M8',
    severity: 'info',
    when: 'The text speaks of an attachment and there is none.',
  },
  outsideConsent: {
    rule: 'M9',
    severity: 'block',
    when: 'A recipient is not of the partner that the client agreed to.',
  },
  dataOutsideConsent: {
    rule: 'M9',
    severity: 'block',
    when: 'The handoff block holds a group of data that the client did not agree to. In a state of necessity this does not count.',
  },
  consentUnknown: { rule: 'M9', severity: 'ask', when: 'Nothing is noted about consent.' },
  callFirst: { rule: 'M10', severity: 'ask', when: 'It is noted that nobody called the partner.' },
};
