import { shortAddress, shortText } from '../shorten';
import type { FindingCatalogue } from './catalogue';
import { listSpans } from './list-spans';

const quote = (text: string) => `‘${text}’`;

const kinds: FindingCatalogue['kinds'] = {
  name: 'naam',
  nationalNumber: 'rijksregisternummer',
  phone: 'telefoonnummer',
  email: 'e-mailadres',
  iban: 'rekeningnummer',
  birthDate: 'geboortedatum',
  address: 'adres',
  idCard: 'identiteitskaartnummer',
  licencePlate: 'nummerplaat',
};

const evidence: FindingCatalogue['evidence'] = {
  afterWord: ({ word }) => `staat na ${quote(shortText(word))}`,
  besideWord: ({ word }) => `staat naast ${quote(shortText(word))}`,
  checksum: () => 'het controlegetal klopt',
  pattern: () => 'heeft de vorm ervan',
  knownName: () => 'de naam die je opgaf',
  firstName: () => 'een voornaam',
  familyName: () => 'een familienaam',
  firstAndFamilyName: () => 'voornaam en familienaam',
  initial: () => 'een voorletter',
  capital: () => 'een hoofdletter',
  nameLike: () => 'klinkt als een naam',
  professional: () => 'naam van een hulpverlener in deze mail',
};

export const nl: FindingCatalogue = {
  kinds,
  evidence,
  sentences: {
    personalDataInSubject: ({ spans }) => {
      const [first] = spans;
      return {
        what:
          spans.length === 1 && first?.kind === 'name'
            ? `${quote(shortText(first.text))} in het onderwerp lijkt een naam.`
            : `In het onderwerp staat ${listSpans(spans, kinds, quote, 'en', (count) => `en nog ${count}`)}.`,
        why: 'Het onderwerp wordt niet mee versleuteld: iedereen die de mail ziet, kan het lezen.',
      };
    },
    privateRecipient: ({ address }) => ({
      what: `${shortAddress(address)} is een privéadres.`,
      why: 'Over een cliënt mail je alleen naar het werkadres van een hulpverlener.',
    }),
    privateSender: ({ address }) => ({
      what: `Je verstuurt vanaf een privéadres: ${shortAddress(address)}.`,
      why: 'Over een cliënt mail je alleen vanaf je werkadres. Kies dat bij ‘Van’.',
    }),
    unprotected: () => ({
      what: 'De mail is nog niet beschermd.',
      why: 'Hij gaat over een cliënt. Dan hoort hij versleuteld te zijn en mag niemand hem doorsturen.',
    }),
  },
};
