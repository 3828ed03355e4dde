import type { TextSpan } from '../../mail/finding';
import type { DataGroup } from '../../mail/handoff-mark';
import { joined } from '../joined';
import { shortAddress, shortText } from '../shorten';
import type { FindingCatalogue } from './catalogue';
import { isOneName, listSpans } from './list-spans';
import { seenIn } from './seen-in';

const quote = (text: string) => `‘${text}’`;
const all = (texts: readonly string[]) => joined(texts, 'en');
const spansIn = (spans: readonly TextSpan[]) =>
  listSpans(spans, kinds, quote, 'en', (count) => `en nog ${count}`);

const groups: Readonly<Record<DataGroup, string>> = {
  identity: 'identiteit en contactgegevens',
  question: 'de hulpvraag',
  rights: 'de rechten',
  progress: 'de lopende aanvragen',
};

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

export const nl: FindingCatalogue = {
  kinds,
  sentences: {
    personalDataInSubject: ({ spans }) =>
      isOneName(spans)
        ? `${quote(shortText(spans[0].text))} in het onderwerp lijkt een naam.`
        : `In het onderwerp staat ${spansIn(spans)}.`,
    personalDataInLocation: ({ spans }) =>
      isOneName(spans)
        ? `${quote(shortText(spans[0].text))} bij de locatie lijkt een naam.`
        : `Bij de locatie staat ${spansIn(spans)}.`,
    privateRecipient: ({ address }) => `${shortAddress(address)} is een privéadres.`,
    privateSender: ({ address }) => `Je verstuurt vanaf een privéadres: ${shortAddress(address)}.`,
    lookalikeAddress: ({ address, like }) =>
      `${shortAddress(address)} lijkt een tikfout: bedoel je ${shortAddress(like)}?`,
    foreignLetters: ({ address, like }) =>
      `${shortAddress(address)} lijkt op ${shortAddress(like)}, maar bevat vreemde letters.`,
    contradictingName: ({ address, shown }) =>
      `Je ziet ${shortAddress(shown)}, maar de mail gaat naar ${shortAddress(address)}.`,
    namesake: ({ address, name, organisation }) =>
      `${quote(shortText(name))} van ${organisation} heeft een ander adres dan ${shortAddress(address)}.`,
    unresolvedRecipient: ({ name }) => `Schakel ziet geen adres achter ${quote(shortText(name))}.`,
    distributionList: ({ name }) => `${quote(shortText(name))} is een lijst van ontvangers.`,
    unknownAddress: ({ address }) => `Je mailt voor het eerst over een cliënt naar ${shortAddress(address)}.`,
    ccNeeded: ({ addresses }) => `In Cc staat ${all(addresses.map(shortAddress))}.`,
    bccNeeded: ({ addresses }) => `In Bcc staat ${all(addresses.map(shortAddress))}.`,
    manyRecipients: ({ count }) => `Deze mail gaat naar ${count} mensen.`,
    severalOrganisations: ({ names }) => `De ontvangers werken voor ${all(names)}.`,
    severalCaregivers: ({ organisation, addresses }) =>
      `${addresses.length} ontvangers werken voor ${organisation}.`,
    repeatedRecipient: ({ address }) => `${shortAddress(address)} staat er twee keer in.`,
    unprotected: () => 'De mail is nog niet beschermd.',
    perhapsClientMail: ({ signals }) => {
      const seen = seenIn(signals, kinds, quote, { correspondent: 'een privéadres' });
      return `Gaat deze mail over een cliënt? Schakel zag ${all(seen)}.`;
    },
    generalMailbox: ({ address }) => `${shortAddress(address)} wordt door meer mensen gelezen.`,
    passwordInMail: () => 'Het wachtwoord van het zip-bestand staat in de mail.',
    personalDataBesideArchive: ({ texts }) =>
      `Buiten het zip-bestand staat nog ${all(texts.map((text) => quote(shortText(text))))}.`,
    fileBesideArchive: ({ name }) => `${quote(shortText(name))} zit niet in het zip-bestand.`,
    severalClients: ({ names, count }) =>
      names.length > 1
        ? `Deze mail gaat over meer dan één persoon: ${all(names.map((name) => quote(shortText(name))))}.`
        : `Deze mail bevat gegevens van ${count} personen.`,
    severalHandoffs: ({ count }) => `In deze mail staan ${count} overdrachten.`,
    personalDataInFileName: ({ name, spans }) =>
      isOneName(spans)
        ? `${quote(shortText(spans[0].text))} in de bestandsnaam ${quote(shortText(name))} lijkt een naam.`
        : `In de bestandsnaam ${quote(shortText(name))} staat ${spansIn(spans)}.`,
    cloudFile: ({ name }) => `${quote(shortText(name))} is een link naar een bestand in de cloud.`,
    forgottenAttachment: ({ word }) => `Je schrijft ${quote(word)}, maar er is geen bijlage.`,
    outsideConsent: ({ address, partner }) =>
      partner === ''
        ? `De partner van de toestemming staat niet in de partnerlijst. ${shortAddress(address)} hoort er dus niet bij.`
        : `Je cliënt stemde in voor ${partner}, niet voor ${shortAddress(address)}.`,
    dataOutsideConsent: (parameters) =>
      `Je cliënt stemde niet in met: ${all(parameters.groups.map((group) => groups[group]))}.`,
    consentUnknown: () => 'Stemt je cliënt in met deze mail?',
    callFirst: () => 'Belde je deze partner al?',
  },
};
