import type { TextSpan } from '../../mail/finding';
import type { DataGroup } from '../../mail/handoff-mark';
import { joined } from '../joined';
import { shortAddress, shortText } from '../shorten';
import type { FindingCatalogue } from './catalogue';
import { isOneName, listSpans } from './list-spans';
import { seenIn } from './seen-in';

const quote = (text: string) => `«\u00a0${text}\u00a0»`;
const all = (texts: readonly string[]) => joined(texts, 'et');
const spansIn = (spans: readonly TextSpan[]) =>
  listSpans(spans, kinds, quote, 'et', (count) => `et ${count} de plus`);

const groups: Readonly<Record<DataGroup, string>> = {
  identity: 'l’identité et les coordonnées',
  question: 'la demande d’aide',
  rights: 'les droits',
  progress: 'les demandes en cours',
};

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

export const fr: FindingCatalogue = {
  kinds,
  sentences: {
    personalDataInSubject: ({ spans }) =>
      isOneName(spans)
        ? `${quote(shortText(spans[0].text))} dans l’objet ressemble à un nom.`
        : `L’objet contient ${spansIn(spans)}.`,
    personalDataInLocation: ({ spans }) =>
      isOneName(spans)
        ? `${quote(shortText(spans[0].text))} dans le lieu ressemble à un nom.`
        : `Le lieu contient ${spansIn(spans)}.`,
    privateRecipient: ({ address }) => `${shortAddress(address)} est une adresse privée.`,
    privateSender: ({ address }) => `Vous envoyez depuis une adresse privée : ${shortAddress(address)}.`,
    lookalikeAddress: ({ address, like }) =>
      `${shortAddress(address)} semble une faute de frappe : est-ce ${shortAddress(like)} ?`,
    foreignLetters: ({ address, like }) =>
      `${shortAddress(address)} ressemble à ${shortAddress(like)}, mais contient des lettres étrangères.`,
    contradictingName: ({ address, shown }) =>
      `Vous voyez ${shortAddress(shown)}, mais le mail va à ${shortAddress(address)}.`,
    namesake: ({ address, name, organisation }) =>
      `${quote(shortText(name))} de ${organisation} a une autre adresse que ${shortAddress(address)}.`,
    unresolvedRecipient: ({ name }) => `Schakel ne voit pas d’adresse derrière ${quote(shortText(name))}.`,
    distributionList: ({ name }) => `${quote(shortText(name))} est une liste de destinataires.`,
    unknownAddress: ({ address }) => `C’est votre premier mail sur un client à ${shortAddress(address)}.`,
    ccNeeded: ({ addresses }) => `En Cc : ${all(addresses.map(shortAddress))}.`,
    bccNeeded: ({ addresses }) => `En Cci : ${all(addresses.map(shortAddress))}.`,
    manyRecipients: ({ count }) => `Ce mail va à ${count} personnes.`,
    severalOrganisations: ({ names }) => `Les destinataires travaillent pour ${all(names)}.`,
    severalCaregivers: ({ organisation, addresses }) =>
      `${addresses.length} destinataires travaillent pour ${organisation}.`,
    repeatedRecipient: ({ address }) => `${shortAddress(address)} y figure deux fois.`,
    unprotected: () => 'Le mail n’est pas encore protégé.',
    perhapsClientMail: ({ signals }) => {
      const seen = seenIn(signals, kinds, quote, { correspondent: 'une adresse privée' });
      return `Ce mail parle-t-il d’un client\u00a0? Schakel a vu ${all(seen)}.`;
    },
    generalMailbox: ({ address }) => `${shortAddress(address)} est lue par plusieurs personnes.`,
    passwordInMail: () => 'Le mot de passe du fichier zip se trouve dans le mail.',
    personalDataBesideArchive: ({ texts }) =>
      `En dehors du fichier zip, il reste ${all(texts.map((text) => quote(shortText(text))))}.`,
    fileBesideArchive: ({ name }) => `${quote(shortText(name))} n’est pas dans le fichier zip.`,
    severalClients: ({ names, count }) =>
      names.length > 1
        ? `Ce mail concerne plus d’une personne : ${all(names.map((name) => quote(shortText(name))))}.`
        : `Ce mail contient des données de ${count} personnes.`,
    severalHandoffs: ({ count }) => `Ce mail contient ${count} transferts.`,
    personalDataInFileName: ({ name, spans }) =>
      isOneName(spans)
        ? `${quote(shortText(spans[0].text))} dans le nom de fichier ${quote(shortText(name))} ressemble à un nom.`
        : `Le nom de fichier ${quote(shortText(name))} contient ${spansIn(spans)}.`,
    cloudFile: ({ name }) => `${quote(shortText(name))} est un lien vers un fichier dans le cloud.`,
    forgottenAttachment: ({ word }) => `Vous écrivez ${quote(word)}, mais il n’y a pas de pièce jointe.`,
    outsideConsent: ({ address, partner }) =>
      partner === ''
        ? `Le partenaire de l’accord n’est pas dans la liste. ${shortAddress(address)} n’en fait donc pas partie.`
        : `Votre client a donné son accord pour ${partner}, pas pour ${shortAddress(address)}.`,
    dataOutsideConsent: (parameters) =>
      `Votre client n’a pas donné son accord pour : ${all(parameters.groups.map((group) => groups[group]))}.`,
    consentUnknown: () => 'Votre client est-il d’accord avec ce mail ?',
    callFirst: () => 'Avez-vous déjà appelé ce partenaire ?',
  },
};
