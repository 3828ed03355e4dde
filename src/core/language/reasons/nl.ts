import { shortAddress, shortText } from '../shorten';
import type { ReasonCatalogue } from './catalogue';

const quote = (text: string) => `‘${text}’`;

export const nl: ReasonCatalogue = {
  evidence: {
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
  },
  reasons: {
    personalDataInSubject: () =>
      'Het onderwerp wordt niet mee versleuteld: iedereen die de mail ziet, kan het lezen.',
    personalDataInLocation: () => 'Collega’s kunnen je agenda inkijken, en zien dan ook de locatie.',
    privateRecipient: () => 'Over een cliënt mail je alleen naar het werkadres van een hulpverlener.',
    privateSender: () => 'Over een cliënt mail je alleen vanaf je werkadres. Kies dat bij ‘Van’.',
    lookalikeAddress: () => 'Eén letter verschil, en je mail komt bij een vreemde terecht.',
    foreignLetters: () => 'Zo doet iemand zich voor als een partner. Stuur er niets naartoe.',
    contradictingName: () => 'Het adres achter de naam telt, niet wat er getoond wordt.',
    namesake: ({ known }) =>
      `In de partnerlijst staat ${shortAddress(known)}. Misschien koos Outlook een naamgenoot.`,
    unresolvedRecipient: () => 'Zo weet je niet bij wie je mail terechtkomt. Typ het adres zelf.',
    distributionList: () => 'Je ziet niet wie er allemaal op staat. Kies de hulpverlener zelf.',
    unknownAddress: () => 'Dit adres staat niet in de partnerlijst. Kijk het na, letter voor letter.',
    ccNeeded: () => 'Zet alleen iemand in kopie als dat nodig is voor je cliënt.',
    bccNeeded: () =>
      'Een verborgen ontvanger leest alles mee. Doe dat alleen als het nodig is voor je cliënt.',
    manyRecipients: () => 'Een cliënt vertrouwt op weinig ogen. Wie heeft dit echt nodig?',
    severalOrganisations: () => 'Je cliënt stemt in per partner. Een mail per partner is veiliger.',
    severalCaregivers: () => 'Je deelt het beroepsgeheim met één hulpverlener, niet met een hele dienst.',
    repeatedRecipient: () => 'Eén keer is genoeg.',
    perhapsClientMail: () => 'Schakel is niet zeker. Jij weet het wel.',
    unprotected: () =>
      'Hij gaat over een cliënt. Dan hoort hij versleuteld te zijn en mag niemand hem doorsturen.',
    generalMailbox: () => 'Over een cliënt mail je naar één hulpverlener, niet naar een algemene mailbox.',
    passwordInMail: () =>
      'Wie de mail ziet, kan dan ook het bestand openen. Geef het door per telefoon of sms.',
    personalDataBesideArchive: () =>
      'De mail zelf is niet versleuteld. Alles over je cliënt hoort in het zip-bestand.',
    fileBesideArchive: () =>
      'De mail zelf is niet versleuteld. Een bijlage over je cliënt hoort in het zip-bestand.',
    severalClients: () => 'Eén mail, één cliënt: zo leest niemand iets over een ander.',
    severalHandoffs: () => 'Eén mail, één cliënt. Zet elke overdracht in een eigen mail.',
    personalDataInFileName: () =>
      'De naam van een bijlage blijft leesbaar, ook voor wie het bestand niet kan openen.',
    cloudFile: () => 'De bescherming van de mail geldt niet voor dat bestand. Voeg het liever toe als kopie.',
    forgottenAttachment: () => 'Misschien vergat je het bestand toe te voegen.',
    outsideConsent: () => 'Een andere partner betekent: opnieuw vragen.',
    dataOutsideConsent: () =>
      'Deel alleen wat je cliënt goedvond. Pas de overdracht aan of vraag het opnieuw.',
    consentUnknown: () => 'Een partner krijgt alleen gegevens als je cliënt dat weet en goedvindt.',
    callFirst: () => 'Bellen met je cliënt erbij gaat voor. Mailen doe je als je niemand bereikt.',
  },
  noted: 'Hoort dat bij een cliënt? Haal het dan weg. Anders mag het blijven staan.',
};
