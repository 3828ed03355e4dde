import { dayInWords } from '../day';
import { joined } from '../joined';
import type { HandoffCatalogue } from './catalogue';

const all = (texts: readonly string[]) => joined(texts, 'en');

const givers: HandoffCatalogue['givers'] = {
  client: 'de cliënt',
  parent: 'een ouder',
  guardian: 'de voogd',
  administrator: 'de bewindvoerder',
};

const groups: HandoffCatalogue['groups'] = {
  identity: 'Wie is het',
  question: 'Hulpvraag',
  rights: 'Rechten',
  progress: 'Lopende aanvragen',
};

const points: HandoffCatalogue['points'] = {
  what: 'welke gegevens we delen',
  why: 'waarom we ze delen',
  withWhom: 'met wie we ze delen',
  whatHappens: 'wat ermee gebeurt',
  withdrawal: 'dat stoppen altijd kan',
};

const steps: HandoffCatalogue['steps'] = {
  talkedWithClient: 'Besproken met de cliënt',
  askedAnonymously: 'Anoniem besproken met een collega of partner',
  reported: 'Gemeld bij de lokale politie of gebeld naar 1712',
  informedClient: 'De cliënt weet wat we doen',
};

export const nl: HandoffCatalogue = {
  groups,
  fields: {
    name: 'Naam',
    phone: 'Telefoon',
    email: 'E-mail',
    address: 'Adres',
    nationalNumber: 'Rijksregisternummer',
  },
  domains: {
    income: 'Inkomen',
    debt: 'Schulden',
    housing: 'Wonen',
    energy: 'Energie',
    work: 'Werk',
    health: 'Gezondheid',
    care: 'Zorg',
    family: 'Gezin en relaties',
    education: 'Onderwijs',
    leisure: 'Vrije tijd en erbij horen',
    administration: 'Administratie',
    residence: 'Verblijf',
    mobility: 'Vervoer',
    safety: 'Veiligheid',
  },
  rightStatus: { taken: 'Heeft dit recht al', due: 'Heeft er misschien recht op' },
  givers,
  points,
  steps,
  endangered: { client: 'de cliënt', others: 'iemand anders', caseworker: 'de hulpverlener' },
  purposes: { intake: 'het onthaal', offer: 'het eigen aanbod van de partner' },
  subject: { handoff: 'Overdracht', file: 'dossier', consult: 'Vraag om advies' },
  mail: {
    title: 'Overdracht',
    opening: 'Ik draag een cliënt warm aan je over.',
    consent: (form, on) => {
      switch (form) {
        case 'oral':
          return `De cliënt stemde mondeling in op ${dayInWords(on)}. Je krijgt alleen wat de cliënt goedvond.`;
        case 'written':
          return `De cliënt stemde schriftelijk in op ${dayInWords(on)}. Je krijgt alleen wat de cliënt goedvond.`;
        case 'necessity':
          return `Dit is een noodtoestand (${dayInWords(on)}): er is gevaar, en op instemming konden we niet wachten.`;
      }
    },
    purpose: {
      intake:
        'Gebruik deze gegevens alleen voor het onthaal. Wil de cliënt daarna jullie eigen aanbod? Vraag dan opnieuw instemming.',
      offer: 'Gebruik deze gegevens alleen voor het aanbod dat je met de cliënt afsprak.',
    },
    call: ({ outcome, on, at, clientPresent }) => {
      const when = `op ${dayInWords(on)}${at === '' ? '' : ` om ${at}`}`;
      const withClient = clientPresent ? ', met de cliënt erbij' : '';
      switch (outcome) {
        case 'reached':
          return `We spraken elkaar ${when}${withClient}.`;
        case 'notReached':
          return `Ik belde ${when}${withClient}, maar bereikte niemand.`;
        case 'notTried':
          return 'Ik belde nog niet.';
      }
    },
    confirm:
      'Laat je weten dat je dit kreeg? Antwoord kort: ontvangen, ik neem het op, ik verwijs door, of het lukt niet.',
    fallback: ({ name, phone }) => `Ben ik er niet? Bel ${name}${phone === '' ? '' : `, ${phone}`}.`,
    protection:
      'Deze mail is versleuteld en kan niet doorgestuurd worden. Zo blijft wat de cliënt vertelde tussen ons.',
    closing: 'Bedankt voor je hulp.',
  },
  consult: {
    title: 'Vraag om advies',
    opening: 'Ik vraag je advies over een situatie. De mail bevat geen gegevens van een cliënt.',
    situation: 'Situatie',
    question: 'Mijn vraag',
    anonymous: 'Antwoord ook zonder namen.',
  },
  note: {
    title: {
      given: 'Instemming en overdracht',
      refused: 'Geen instemming',
      withdrawn: 'Instemming ingetrokken',
      necessity: 'Noodtoestand',
    },
    labels: {
      on: 'Datum',
      partner: 'Partner',
      consent: 'Instemming',
      givers: 'Gegeven door',
      groups: 'Voor',
      purpose: 'Doel',
      told: 'Cliënt vertelde in eigen woorden',
      call: 'Telefoon',
      shared: 'Gedeeld',
      followUp: 'Wie volgt op',
      endangered: 'Gevaar voor',
      steps: 'Stappen',
      agreed: 'Afspraak',
    },
    form: { oral: 'mondeling', written: 'schriftelijk, formulier in het dossier', necessity: 'noodtoestand' },
    call: ({ outcome, on, at, clientPresent }) =>
      `${dayInWords(on)}${at === '' ? '' : ` ${at}`}, ${nl.note.outcomes[outcome]}, cliënt ${clientPresent ? 'erbij' : 'niet erbij'}`,
    outcomes: { reached: 'bereikt', notReached: 'niet bereikt', notTried: 'niet gebeld' },
    nothingShared: 'Er is niets gedeeld.',
    refused: 'De cliënt wil nu geen gegevens delen. We respecteren dat, en helpen verder.',
    refusedLater: 'We kunnen er later op terugkomen als de cliënt dat wil.',
    withdrawn: (on, how) =>
      `De cliënt trok de instemming in op ${dayInWords(on)}, ${how === 'oral' ? 'mondeling' : 'schriftelijk'}.`,
    withdrawnNext: 'Vanaf nu delen we niets meer met deze partner. De partner weet dit.',
    nobody: 'niemand afgesproken',
  },
  form: {
    title: 'Ik stem in',
    opening: (organisation, partner) =>
      `${organisation} mag deze gegevens over mij delen met ${partner}. Zo hoef ik mijn verhaal niet opnieuw te vertellen.`,
    groups: 'Ik kies zelf wat gedeeld wordt:',
    purpose: 'Waarvoor',
    purposes: {
      intake:
        'Ze gebruiken mijn gegevens alleen om mij te onthalen. Wil ik daarna hun eigen aanbod? Dan vragen ze het mij opnieuw.',
      offer: 'Ze gebruiken mijn gegevens alleen voor het aanbod dat ik met hen afsprak.',
    },
    rights: [
      'Ik mag nee zeggen. Ook dan word ik verder geholpen.',
      'Ik mag altijd stoppen. Dat zeg of schrijf ik aan een van de hulpverleners.',
      'Voor een andere partner vragen ze het mij opnieuw.',
      'Dit geldt zolang een van de partners mij helpt.',
      'Ik mag mijn dossier altijd bekijken.',
    ],
    wholeFile: 'Mijn hele dossier gaat naar deze partner.',
    name: 'Mijn naam',
    giver: 'Naam van ouder, voogd of bewindvoerder (als dat nodig is)',
    date: 'Datum',
    signature: 'Handtekening',
    caseworker: 'Hulpverlener',
  },
  card: {
    title: 'Mijn kaartje',
    people: 'Wie helpt mij',
    steps: 'Wat al gebeurde',
    next: 'Wat er nu komt',
    withdrawal: 'Wilt u niet meer dat we gegevens delen? Zeg het ons. U krijgt nog altijd hulp.',
    phone: 'Telefoon',
  },
  findings: {
    notTold: (parameters) => `Vertel je cliënt nog: ${all(parameters.points.map((point) => points[point]))}.`,
    notBeforehand: ({ on }) =>
      `De instemming is van ${dayInWords(on)}. Ze hoort er te zijn voor je iets deelt.`,
    noteIt: () => 'Noteer de mondelinge instemming in het dossier. De notitie staat klaar.',
    writtenNeeded: () =>
      'Voor een heel dossier is een schriftelijke instemming nodig. Druk het formulier af.',
    refused: ({ on }) => `Je cliënt wilde dit niet (${dayInWords(on)}). We delen niets.`,
    notAgreed: (parameters) =>
      `Je cliënt stemde niet in met: ${all(parameters.groups.map((group) => groups[group].toLowerCase()))}.`,
    nothingAgreed: () => 'Vraag je cliënt welke gegevens je mag delen.',
    otherPartner: () => 'Je cliënt stemde in voor een andere partner. Vraag het opnieuw.',
    otherPurpose: () => 'Je cliënt stemde in voor iets anders. Vraag het opnieuw.',
    withdrawn: ({ on }) => `Je cliënt trok de instemming in op ${dayInWords(on)}. We delen niets meer.`,
    helpEnded: ({ on }) => `De hulp stopte op ${dayInWords(on)}. De instemming geldt niet meer.`,
    giverMissing: ({ oneOf }) =>
      `Ook ${joined(
        oneOf.map((giver) => givers[giver]),
        'of',
      )} moet instemmen.`,
    youngClient: ({ age }) =>
      `Je cliënt is ${age}. Begrijpt je cliënt wat delen betekent? Bij twijfel stemt een ouder mee in.`,
    noSharedSecrecy: () =>
      'Deze partner heeft geen gedeeld beroepsgeheim. De instemming van je cliënt is hier cruciaal.',
    necessityUnfounded: () => 'Zeg voor wie er gevaar is. Zonder gevaar is er instemming nodig.',
    necessitySteps: ({ missing }) => `Nog te doen: ${all(missing.map((step) => steps[step].toLowerCase()))}.`,
  },
};
