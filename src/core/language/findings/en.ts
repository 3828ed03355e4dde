import type { TextSpan } from '../../mail/finding';
import type { DataGroup } from '../../mail/handoff-mark';
import { joined } from '../joined';
import { shortAddress, shortText } from '../shorten';
import type { FindingCatalogue } from './catalogue';
import { isOneName, listSpans } from './list-spans';
import { seenIn } from './seen-in';

const quote = (text: string) => `‘${text}’`;
const all = (texts: readonly string[]) => joined(texts, 'and');
const spansIn = (spans: readonly TextSpan[]) =>
  listSpans(spans, kinds, quote, 'and', (count) => `and ${count} more`);

const groups: Readonly<Record<DataGroup, string>> = {
  identity: 'identity and contact details',
  question: 'the help question',
  rights: 'the rights',
  progress: 'the requests under way',
};

const kinds: FindingCatalogue['kinds'] = {
  name: 'name',
  nationalNumber: 'national number',
  phone: 'phone number',
  email: 'e-mail address',
  iban: 'account number',
  birthDate: 'date of birth',
  address: 'address',
  idCard: 'identity card number',
  licencePlate: 'licence plate',
};

export const en: FindingCatalogue = {
  kinds,
  sentences: {
    personalDataInSubject: ({ spans }) =>
      isOneName(spans)
        ? `${quote(shortText(spans[0].text))} in the subject looks like a name.`
        : `The subject holds ${spansIn(spans)}.`,
    personalDataInLocation: ({ spans }) =>
      isOneName(spans)
        ? `${quote(shortText(spans[0].text))} in the location looks like a name.`
        : `The location holds ${spansIn(spans)}.`,
    privateRecipient: ({ address }) => `${shortAddress(address)} is a private address.`,
    privateSender: ({ address }) => `You are sending from a private address: ${shortAddress(address)}.`,
    lookalikeAddress: ({ address, like }) =>
      `${shortAddress(address)} looks like a typing error: do you mean ${shortAddress(like)}?`,
    foreignLetters: ({ address, like }) =>
      `${shortAddress(address)} looks like ${shortAddress(like)}, but has foreign letters in it.`,
    contradictingName: ({ address, shown }) =>
      `You see ${shortAddress(shown)}, but the mail goes to ${shortAddress(address)}.`,
    namesake: ({ address, name, organisation }) =>
      `${quote(shortText(name))} of ${organisation} has another address than ${shortAddress(address)}.`,
    unresolvedRecipient: ({ name }) => `Schakel sees no address behind ${quote(shortText(name))}.`,
    distributionList: ({ name }) => `${quote(shortText(name))} is a list of recipients.`,
    unknownAddress: ({ address }) => `This is your first mail about a client to ${shortAddress(address)}.`,
    ccNeeded: ({ addresses }) => `In Cc: ${all(addresses.map(shortAddress))}.`,
    bccNeeded: ({ addresses }) => `In Bcc: ${all(addresses.map(shortAddress))}.`,
    manyRecipients: ({ count }) => `This mail goes to ${count} people.`,
    severalOrganisations: ({ names }) => `The recipients work for ${all(names)}.`,
    severalCaregivers: ({ organisation, addresses }) =>
      `${addresses.length} recipients work for ${organisation}.`,
    repeatedRecipient: ({ address }) => `${shortAddress(address)} is in it twice.`,
    unprotected: () => 'The mail is not protected yet.',
    perhapsClientMail: ({ signals }) => {
      const seen = seenIn(signals, kinds, quote, { correspondent: 'a private address' });
      return `Is this mail about a client? Schakel saw ${all(seen)}.`;
    },
    generalMailbox: ({ address }) => `${shortAddress(address)} is read by several people.`,
    passwordInMail: () => 'The password of the zip file is in the mail.',
    personalDataBesideArchive: ({ texts }) =>
      `Outside the zip file there still is ${all(texts.map((text) => quote(shortText(text))))}.`,
    fileBesideArchive: ({ name }) => `${quote(shortText(name))} is not in the zip file.`,
    severalClients: ({ names, count }) =>
      names.length > 1
        ? `This mail is about more than one person: ${all(names.map((name) => quote(shortText(name))))}.`
        : `This mail holds data of ${count} persons.`,
    severalHandoffs: ({ count }) => `This mail holds ${count} handoffs.`,
    personalDataInFileName: ({ name, spans }) =>
      isOneName(spans)
        ? `${quote(shortText(spans[0].text))} in the file name ${quote(shortText(name))} looks like a name.`
        : `The file name ${quote(shortText(name))} holds ${spansIn(spans)}.`,
    cloudFile: ({ name }) => `${quote(shortText(name))} is a link to a file in the cloud.`,
    forgottenAttachment: ({ word }) => `You write ${quote(word)}, but nothing is attached.`,
    outsideConsent: ({ address, partner }) =>
      partner === ''
        ? `The partner agreed to is not in the partner list. So ${shortAddress(address)} is not part of it.`
        : `Your client agreed to ${partner}, not to ${shortAddress(address)}.`,
    dataOutsideConsent: (parameters) =>
      `Your client did not agree to: ${all(parameters.groups.map((group) => groups[group]))}.`,
    consentUnknown: () => 'Does your client agree to this mail?',
    callFirst: () => 'Did you call this partner first?',
  },
};
