import type { DetectionKind } from '../../detection/detection';
import type { Fix } from '../../mail/finding';
import { shortAddress, shortText } from '../shorten';
import type { FieldNames, FoundIn, PaneCatalogue } from './catalogue';
import { joined } from '../joined';

const quote = (text: string) => `‘${text}’`;
const quoteAll = (texts: readonly string[]) => joined(texts.map(quote), 'en');

const FIELDS: FieldNames = { to: 'Aan', cc: 'Cc', bcc: 'Bcc' };

const PLACES: Readonly<Record<FoundIn, string>> = {
  subject: 'In het onderwerp',
  body: 'In de tekst',
  attachment: 'In de naam van een bijlage',
};

const KINDS: Readonly<Record<DetectionKind, string>> = {
  name: 'een naam',
  nationalNumber: 'een rijksregisternummer',
  phone: 'een telefoonnummer',
  email: 'een e-mailadres',
  iban: 'een rekeningnummer',
  birthDate: 'een geboortedatum',
  address: 'een adres',
  idCard: 'een nummer van een identiteitskaart',
  licencePlate: 'een nummerplaat',
};

function fix(wanted: Fix): string {
  switch (wanted.kind) {
    case 'setSubject':
      return `Zet ${quote(wanted.subject)} als onderwerp`;
    case 'setLocation':
      return wanted.location.trim() === ''
        ? 'Maak de locatie leeg'
        : `Zet ${quote(wanted.location)} als locatie`;
    case 'renameAttachment':
      return `Hernoem naar ${quote(wanted.by)}`;
    case 'moveRecipient':
      return `Zet ${shortAddress(wanted.address)} bij ${FIELDS[wanted.to]}`;
    case 'removeRecipient':
      return `Haal ${shortAddress(wanted.address)} weg${wanted.field === 'to' ? '' : ` uit ${FIELDS[wanted.field]}`}`;
    case 'replaceRecipient':
      return `Vervang door ${shortAddress(wanted.by.address)}`;
    case 'protect':
      return 'Bescherm deze mail';
  }
}

function done(carriedOut: Fix): string {
  switch (carriedOut.kind) {
    case 'setSubject':
      return `Het onderwerp is nu ${quote(carriedOut.subject)}.`;
    case 'setLocation':
      return carriedOut.location.trim() === ''
        ? 'De locatie is nu leeg.'
        : `De locatie is nu ${quote(carriedOut.location)}.`;
    case 'renameAttachment':
      return `De bijlage heet nu ${quote(carriedOut.by)}.`;
    case 'moveRecipient':
      return `${shortAddress(carriedOut.address)} staat nu bij ${FIELDS[carriedOut.to]}.`;
    case 'removeRecipient':
      return `${shortAddress(carriedOut.address)} is weg uit ${FIELDS[carriedOut.field]}.`;
    case 'replaceRecipient':
      return `${shortAddress(carriedOut.address)} is vervangen door ${shortAddress(carriedOut.by.address)}.`;
    case 'protect':
      return 'De mail is nu beschermd.';
  }
}

export const nl: PaneCatalogue = {
  tabs: { title: 'Onderdelen', check: 'Controle', handoff: 'Overdracht' },
  verdict: {
    reading: 'Schakel kijkt je mail na…',
    blank: 'Nog niets om na te kijken',
    blankDetail: 'Schrijf je mail, en Schakel kijkt mee.',
    ready: 'Klaar om te versturen',
    isProtected: 'Beschermd: de ontvanger kan niet doorsturen.',
    notYet: 'Nog niet klaar',
    toMend: {
      one: () => 'Nog 1 punt te herstellen.',
      other: (count) => `Nog ${count} punten te herstellen.`,
    },
    andQuestions: {
      one: () => 'En 1 vraag.',
      other: (count) => `En ${count} vragen.`,
    },
    questions: {
      one: () => 'Eén vraag voor je verstuurt',
      other: (count) => `${count} vragen voor je verstuurt`,
    },
    lookAgain: 'Kijk dit nog even na.',
    unreadable: 'Nog niet nagekeken',
    advice: 'Wacht even en probeer opnieuw. Lukt het niet: bewaar de mail, sluit hem en open hem opnieuw.',
    retry: 'Probeer opnieuw',
  },
  findings: {
    title: 'Te bekijken',
    severity: { block: 'Te herstellen', ask: 'Vraag', info: 'Tip' },
    quoted: { subject: 'Onderwerp', location: 'Locatie', attachment: 'Bijlage' },
    looksLike: (text, kind, reasons) =>
      `${quote(shortText(text))} lijkt ${KINDS[kind]}: ${reasons.join(', ')}.`,
    fix,
    done,
    dismiss: (texts, isAll) => {
      if (texts.length === 1) {
        return isAll ? 'Dit is geen persoonsgegeven' : `${quoteAll(texts)} is geen persoonsgegeven`;
      }
      return `${isAll ? 'Dit' : quoteAll(texts)} zijn geen persoonsgegevens`;
    },
    dismissed: (texts) =>
      texts.length === 1
        ? `${quoteAll(texts)} telt in deze mail niet als persoonsgegeven.`
        : `${quoteAll(texts)} tellen in deze mail niet als persoonsgegevens.`,
    answers: {
      address: { button: 'Ja, dit adres klopt', reason: null },
      recipient: { button: 'Ja, ik weet wie dit leest', reason: null },
      generalMailbox: { button: 'Ja, wie dit leest, mag het weten', reason: null },
      cc: { button: 'Laat Cc zo', reason: 'Waarom is Cc nodig?' },
      bcc: { button: 'Laat Bcc zo', reason: 'Waarom is Bcc nodig?' },
      recipients: { button: 'Laat de ontvangers zo', reason: 'Waarom heeft iedereen dit nodig?' },
      household: { button: 'Ja, dit is één gezin', reason: null },
      consent: { button: 'Ja, mijn cliënt stemde in', reason: null },
      call: { button: 'Ja, ik belde al', reason: null },
      cloudFile: { button: 'Ja, deel deze link', reason: null },
      notClientMail: {
        button: 'Deze mail gaat niet over een cliënt',
        reason: 'Waarover gaat de mail dan?',
      },
    },
    aboutClient: { yes: 'Ja, bescherm deze mail', no: 'Nee, niet over een cliënt' },
    reasonMissing: 'Vul hier enkele woorden in.',
    answered: (reason) => (reason === '' ? 'Nagekeken: ja.' : `Je antwoord: ${quote(reason)}.`),
    undo: 'Ongedaan maken',
    failed: {
      body: 'Outlook nam de tekst niet aan. Wat je invulde, staat er nog. Probeer opnieuw.',
      read: 'Schakel kon de mail niet opnieuw lezen. Er is niets veranderd. Probeer het zo nog eens.',
      subject: 'Outlook nam het onderwerp niet aan. Probeer opnieuw, of pas het zelf aan in de mail.',
      recipients: 'Outlook paste de ontvangers niet aan. Probeer opnieuw, of doe het zelf in de mail.',
      protection:
        'Outlook paste de bescherming niet aan. Probeer opnieuw. Lukt het niet: bewaar de mail, sluit hem en open hem opnieuw.',
      attachments: 'Outlook paste de bijlagen niet aan. Kijk na of ze er nog staan, en probeer opnieuw.',
      location: 'Outlook nam de locatie niet aan. Probeer opnieuw, of pas ze zelf aan.',
      statement: 'Outlook bewaarde je antwoord niet. Probeer opnieuw.',
      other: 'Dat lukte niet. Je mail is er nog. Probeer opnieuw.',
    },
    outdated: 'De mail is intussen veranderd. Kijk na of dit nog klopt, en kies dan opnieuw.',
  },
  passed: {
    title: {
      one: () => '1 controle in orde',
      other: (count) => `${count} controles in orde`,
    },
    clientMail: {
      M1: 'Geen persoonsgegevens gevonden in het onderwerp.',
      M2: 'Geen privéadressen gevonden bij afzender en ontvangers.',
      M3: 'De adressen kloppen, voor zover Schakel kan zien.',
      M4: 'Er leest niemand mee die je niet bewust koos.',
      M5: 'De mail is beschermd tegen doorsturen.',
      M6: 'Hij gaat naar een hulpverlener, niet naar een algemene mailbox.',
      M7: 'Er staan geen gegevens van meer dan één cliënt in.',
      M8: 'Geen persoonsgegevens gevonden in de namen van bijlagen.',
      M9: 'De mail blijft binnen wat je cliënt goedvond.',
      M10: 'Over bellen valt niets te vragen.',
    },
    ordinaryMail: {
      M1: 'Geen persoonsgegevens gevonden in het onderwerp.',
      M2: 'Privéadressen mogen: de mail gaat niet over een cliënt.',
      M3: 'De adressen lijken in orde.',
      M4: 'Wie meeleest, kies je vrij: de mail gaat niet over een cliënt.',
      M5: 'Bescherming hoeft niet: de mail gaat niet over een cliënt.',
      M6: 'Een algemene mailbox mag: de mail gaat niet over een cliënt.',
      M7: 'Geen gegevens van cliënten gevonden.',
      M8: 'Geen persoonsgegevens gevonden in de namen van bijlagen.',
      M9: 'Instemming hoeft niet: de mail gaat niet over een cliënt.',
      M10: 'Eerst bellen hoeft niet: de mail gaat niet over een cliënt.',
    },
    invitation: 'Geen persoonsgegevens gevonden in onderwerp en locatie.',
  },
  about: {
    title: 'Over deze mail',
    isClientMail: 'Deze mail gaat over een cliënt',
    isClientMailHint: 'Zet dit aan, en Schakel kijkt ook de adressen en de bescherming na.',
    because: {
      handoffMark: 'Er staat een overdracht van Schakel in.',
      protected: 'De mail is beschermd.',
      personalData: (where, kind) => `${PLACES[where]} staat ${KINDS[kind]}.`,
      correspondent: 'Er schrijft of leest iemand mee met een privéadres.',
      story: (words) => `De tekst spreekt van ${quoteAll(words)}.`,
    },
    staysOn: 'Dit blijft aan.',
    clientNames: 'Naam van de cliënt (optioneel)',
    clientNamesHint:
      'Eén naam per regel. Zo herkent Schakel de naam in het onderwerp. De naam gaat niet mee met de mail en wordt nergens bewaard.',
    protectHint: 'De mail vertrekt dan versleuteld, en niemand kan hem doorsturen.',
    protectedByHeader: 'Beschermd: de mail vertrekt versleuteld, en niemand kan hem doorsturen.',
    protectedByLabel: (name) => `Beschermd met het label ‘${name}’: niemand kan de mail doorsturen.`,
    unprotect: 'Haal de bescherming weg',
  },
  archive: {
    title: 'Zip met wachtwoord',
    when: 'Voor wie geen beveiligde mail kan openen',
    inMail: (name) => `${name} staat in de mail.`,
    lost: 'Wachtwoord kwijt? Haal de zip weg, voeg de bestanden opnieuw toe en maak een nieuwe.',
  },
  fetching: {
    underWay: 'Schakel haalt dit deel op…',
    failed: 'Schakel kon een deel van zichzelf niet ophalen.',
    advice:
      'Kijk na of je verbinding hebt, en probeer opnieuw. Lukt het niet: sluit Schakel en open het opnieuw.',
  },
  broken: {
    title: 'Er ging iets mis in Schakel',
    detail: 'Je mail is ongewijzigd. Schakel kijkt hem nog na wanneer je op Verzenden drukt.',
    retry: 'Probeer opnieuw',
  },
};
