import { shortAddress, shortText } from '../shorten';
import type { FindingCatalogue } from './catalogue';
import { listSpans } from './list-spans';

const quote = (text: string) => `«\u00a0${text}\u00a0»`;

const kinds: FindingCatalogue['kinds'] = {
  name: 'nom',
  nationalNumber: 'numéro national',
  phone: 'numéro de téléphone',
  email: 'adresse e-mail',
  iban: 'numéro de compte',
  birthDate: 'date de naissance',
  address: 'adresse',
  idCard: 'numéro de carte d’identité',
  licencePlate: 'plaque d’immatriculation',
};

const evidence: FindingCatalogue['evidence'] = {
  afterWord: ({ word }) => `suit ${quote(shortText(word))}`,
  besideWord: ({ word }) => `à côté de ${quote(shortText(word))}`,
  checksum: () => 'le chiffre de contrôle est correct',
  pattern: () => 'en a la forme',
  knownName: () => 'le nom que vous avez indiqué',
  firstName: () => 'un prénom',
  familyName: () => 'un nom de famille',
  firstAndFamilyName: () => 'prénom et nom de famille',
  initial: () => 'une initiale',
  capital: () => 'une majuscule',
  nameLike: () => 'ressemble à un nom',
  professional: () => 'nom d’un professionnel de ce mail',
};

export const fr: FindingCatalogue = {
  kinds,
  evidence,
  sentences: {
    personalDataInSubject: ({ spans }) => {
      const [first] = spans;
      return {
        what:
          spans.length === 1 && first?.kind === 'name'
            ? `${quote(shortText(first.text))} dans l’objet ressemble à un nom.`
            : `L’objet contient ${listSpans(spans, kinds, quote, 'et', (count) => `et ${count} de plus`)}.`,
        why: 'L’objet n’est pas chiffré : toute personne qui voit le mail peut le lire.',
      };
    },
    privateRecipient: ({ address }) => ({
      what: `${shortAddress(address)} est une adresse privée.`,
      why: 'Un mail sur un client va uniquement à l’adresse professionnelle d’un intervenant.',
    }),
    privateSender: ({ address }) => ({
      what: `Vous envoyez depuis une adresse privée : ${shortAddress(address)}.`,
      why: 'Un mail sur un client part de votre adresse professionnelle. Choisissez-la sous « De ».',
    }),
    unprotected: () => ({
      what: 'Le mail n’est pas encore protégé.',
      why: 'Il concerne un client. Il doit être chiffré et personne ne doit pouvoir le transférer.',
    }),
  },
};
