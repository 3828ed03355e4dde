import { shortAddress, shortText } from '../shorten';
import type { ReasonCatalogue } from './catalogue';

const quote = (text: string) => `‘${text}’`;

export const en: ReasonCatalogue = {
  evidence: {
    afterWord: ({ word }) => `stands behind ${quote(shortText(word))}`,
    besideWord: ({ word }) => `stands beside ${quote(shortText(word))}`,
    checksum: () => 'its check digits are right',
    pattern: () => 'has the shape of one',
    knownName: () => 'the name that you gave',
    firstName: () => 'a first name',
    familyName: () => 'a family name',
    firstAndFamilyName: () => 'first name and family name',
    initial: () => 'an initial',
    capital: () => 'a capital letter',
    nameLike: () => 'looks like a name',
    professional: () => 'name of a professional in this mail',
  },
  reasons: {
    personalDataInSubject: () => 'The subject is not encrypted: anyone who sees the mail can read it.',
    personalDataInLocation: () => 'Colleagues can look into your calendar, and then see the location too.',
    privateRecipient: () => 'A mail about a client only goes to the work address of a caseworker.',
    privateSender: () => 'A mail about a client leaves from your work address. Choose it under ‘From’.',
    lookalikeAddress: () => 'One letter off, and your mail ends up with a stranger.',
    foreignLetters: () => 'That is how somebody poses as a partner. Send nothing to it.',
    contradictingName: () => 'The address behind the name counts, not what is shown.',
    namesake: ({ known }) =>
      `The partner list has ${shortAddress(known)}. Outlook may have picked a namesake.`,
    unresolvedRecipient: () => 'So you don’t know who gets your mail. Type the address yourself.',
    distributionList: () => 'You can’t see who is on it. Choose the caseworker instead.',
    unknownAddress: () => 'This address is not in the partner list. Check it, letter by letter.',
    ccNeeded: () => 'Only copy somebody in when your client needs it.',
    bccNeeded: () => 'A hidden recipient reads everything. Only do so when your client needs it.',
    manyRecipients: () => 'A client counts on few eyes. Who really needs this?',
    severalOrganisations: () => 'Your client agrees partner by partner. One mail a partner is safer.',
    severalCaregivers: () => 'You share professional secrecy with one caseworker, not with a whole service.',
    repeatedRecipient: () => 'Once is enough.',
    perhapsClientMail: () => 'Schakel isn’t sure. You know.',
    unprotected: () =>
      'It is about a client. It has to be encrypted, and nobody should be able to forward it.',
    generalMailbox: () => 'A mail about a client goes to one caseworker, not to a general mailbox.',
    passwordInMail: () =>
      'Whoever sees the mail can then open the file too. Pass it on by phone or text message.',
    personalDataBesideArchive: () =>
      'The mail itself is not encrypted. All about your client belongs in the zip file.',
    fileBesideArchive: () =>
      'The mail itself is not encrypted. An attachment about your client belongs in the zip file.',
    severalClients: () => 'One mail, one client: so nobody reads about somebody else.',
    severalHandoffs: () => 'One mail, one client. Put each handoff in a mail of its own.',
    personalDataInFileName: () =>
      'The name of an attachment stays readable, even for who can’t open the file.',
    cloudFile: () => 'The protection of the mail does not cover that file. Better attach it as a copy.',
    forgottenAttachment: () => 'You may have forgotten to attach the file.',
    outsideConsent: () => 'Another partner means asking again.',
    dataOutsideConsent: () => 'Only share what your client agreed to. Change the handoff or ask again.',
    consentUnknown: () => 'A partner only gets data when your client knows and agrees.',
    callFirst: () => 'A call with your client present comes first. A mail is for when nobody can be reached.',
  },
  noted: 'Is that about a client? Then take it out. Otherwise it may stay.',
};
