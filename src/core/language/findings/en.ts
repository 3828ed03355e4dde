import { shortAddress, shortText } from '../shorten';
import type { FindingCatalogue } from './catalogue';
import { listSpans } from './list-spans';

const quote = (text: string) => `‘${text}’`;

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

const evidence: FindingCatalogue['evidence'] = {
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
};

export const en: FindingCatalogue = {
  kinds,
  evidence,
  sentences: {
    personalDataInSubject: ({ spans }) => {
      const [first] = spans;
      return {
        what:
          spans.length === 1 && first?.kind === 'name'
            ? `${quote(shortText(first.text))} in the subject looks like a name.`
            : `The subject holds ${listSpans(spans, kinds, quote, 'and', (count) => `and ${count} more`)}.`,
        why: 'The subject is not encrypted: anyone who sees the mail can read it.',
      };
    },
    privateRecipient: ({ address }) => ({
      what: `${shortAddress(address)} is a private address.`,
      why: 'A mail about a client only goes to the work address of a caseworker.',
    }),
    privateSender: ({ address }) => ({
      what: `You are sending from a private address: ${shortAddress(address)}.`,
      why: 'A mail about a client leaves from your work address. Choose it under ‘From’.',
    }),
    unprotected: () => ({
      what: 'The mail is not protected yet.',
      why: 'It is about a client. It has to be encrypted, and nobody should be able to forward it.',
    }),
  },
};
