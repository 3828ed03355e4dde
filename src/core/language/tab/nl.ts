import type { Weekday } from '../../partners/directory';
import { dayInWords } from '../day';
import type { TabCatalogue } from './catalogue';

const DAYS: Readonly<Record<Weekday, string>> = {
  mon: 'maandag',
  tue: 'dinsdag',
  wed: 'woensdag',
  thu: 'donderdag',
  fri: 'vrijdag',
  sat: 'zaterdag',
  sun: 'zondag',
};

export const nl: TabCatalogue = {
  tabs: {
    title: 'Schakel',
    partners: 'Bellen',
    open: 'Openstaand',
    meeting: 'Overleg',
  },
  states: {
    loading: 'Even geduld',
    offline: 'Je bent offline. Bellen met de telefoon kan wel. De partnerlijst blijft werken.',
    broken: 'Dit scherm liep vast',
    brokenDetail: 'Er is niets verstuurd. Probeer opnieuw, of bel de partner met de telefoon.',
    retry: 'Probeer opnieuw',
    signIn: 'Meld je aan',
  },
  trouble: {
    signInNeeded: 'Meld je aan met je werkaccount om dit te zien.',
    signInCancelled: 'Het aanmelden is gestopt. Probeer opnieuw als je wil.',
    popupBlocked:
      'Je browser hield het aanmeldvenster tegen. Sta pop-ups toe voor deze pagina en probeer opnieuw.',
    adminConsentNeeded: 'Je beheerder moet dit eerst toestaan. Vraag het aan je IT-dienst.',
    forbidden: 'Je account mag dit niet. Vraag toegang aan je IT-dienst.',
    notFound: 'Dit staat niet waar we het zochten. Vraag je IT-dienst om de instellingen na te kijken.',
    throttled: 'Microsoft vraagt even te wachten.',
    offline: 'Je bent offline. Probeer opnieuw als je weer verbinding hebt.',
    slow: 'Microsoft antwoordt niet op tijd. Probeer zo meteen opnieuw.',
    unavailable: 'Microsoft geeft nu geen goed antwoord. Probeer straks opnieuw.',
  },
  maybeMade: {
    draft:
      'Microsoft antwoordt niet op tijd. Misschien staat de mail al bij je concepten: kijk daar eerst. Staat hij er niet? Probeer dan opnieuw.',
    meeting:
      'Microsoft antwoordt niet op tijd. Misschien staat het overleg al in je agenda: kijk daar eerst. Staat het er niet? Probeer dan opnieuw.',
  },
  waitFor: (seconds) => `Probeer over ${seconds} seconden opnieuw.`,
  list: {
    title: 'Partners',
    search: 'Zoek een partner',
    searchHint: 'Naam, gemeente, levensdomein of recht.',
    kind: 'Soort',
    anyKind: 'Alle soorten',
    domain: 'Levensdomein',
    anyDomain: 'Alle domeinen',
    openNow: 'Alleen wie nu open is',
    found: { one: () => '1 partner', other: (count) => `${count} partners` },
    none: 'Niets gevonden. Zoek met een ander woord.',
    showAll: 'Toon alle partners',
    empty: 'Er staan nog geen partners in de lijst',
    emptyDetail: 'Vraag je beheerder om de partnerlijst te vullen.',
  },
  directory: {
    fromFile:
      'Je ziet de partnerlijst die bij Schakel zit. Die kan ouder zijn dan de lijst van je organisatie.',
    skipped: {
      one: () => 'Eén rij van de lijst konden we niet lezen. Je beheerder kan ze nakijken.',
      other: (count) => `${count} rijen van de lijst konden we niet lezen. Je beheerder kan ze nakijken.`,
    },
  },
  opening: (opening) => {
    switch (opening.kind) {
      case 'unknown':
        return 'Uren niet bekend';
      case 'open':
        return opening.until === null ? 'Altijd open' : `Nu open, tot ${opening.until}`;
      case 'closed': {
        const { inDays, day, from } = opening.opens;
        const when = ['vandaag', 'morgen'][inDays] ?? DAYS[day];
        return `Nu dicht, ${when} open om ${from}`;
      }
    }
  },
  presence: {
    title: 'In Teams',
    show: 'Toon wie nu in Teams is',
    states: { available: 'beschikbaar', busy: 'bezet', away: 'even weg', offline: 'niet aangemeld' },
  },
  verified: (verified) => {
    switch (verified.kind) {
      case 'never':
        return 'Nog niet nagekeken';
      case 'recently':
        return `Nagekeken op ${dayInWords(verified.on)}`;
      case 'longAgo':
        return `Lang niet nagekeken (${dayInWords(verified.on)}). Het kan veranderd zijn.`;
    }
  },
  partner: {
    back: 'Terug naar de lijst',
    choose: 'Kies links een partner om te bellen.',
    domains: (names) => `Helpt met: ${names}`,
    areas: (names) => `Werkt in: ${names}`,
    lines: 'Gewone lijnen',
    noLine: 'Van deze partner kennen we geen telefoon en geen Teams.',
    withClient: 'Bel samen met je cliënt',
    withoutClient: 'Bel zonder je cliënt',
    regularOnly: 'Op de schermen hierna staan geen rechtstreekse contacten. Je cliënt mag meekijken.',
  },
  call: {
    steps: {
      consent: 'Instemming',
      call: 'Bellen',
      outcome: 'Afloop',
      data: 'Gegevens',
      mail: 'Mail',
      done: 'Notitie',
    },
    title: (partner) => `Bel ${partner}`,
    askFirst: 'Vraag je cliënt eerst wat je mag delen.',
    toConsent: 'Ga naar de instemming',
    phone: (number) => `Bel ${number}`,
    audio: 'Bel in Teams',
    video: 'Bel in Teams met beeld',
    onLine: (act, line) => `${act}, ${line}`,
    guest: 'Dit is een gastaccount: Teams kan het niet bellen. Bel met de telefoon.',
    noTeams: 'Geen Teams-adres bekend. Bel met de telefoon.',
    noPhone: 'Geen telefoonnummer bekend. Bel in Teams.',
    noLine:
      'Van deze partner kennen we geen lijn. Kies bij de afloop ‘Niet bereikt’ en schrijf een versleutelde mail.',
    started: 'Teams belt. Kies daarna hoe het afliep.',
    notStarted: 'Teams kon het gesprek niet starten. Bel met de telefoon.',
    toOutcome: 'Hoe liep het af?',
    close: 'Sluit dit gesprek af',
    closeWarning: 'Wat je invulde, gaat weg. Kopieerde je de notitie al?',
    closeAnyway: 'Ja, sluit af',
    stay: 'Nee, blijf hier',
  },
  outcome: {
    title: 'Hoe liep het gesprek af?',
    results: {
      reached: 'Bereikt',
      notReached: 'Niet bereikt',
      declined: 'Bereikt, maar de partner kan niet helpen',
      clientRefused: 'Mijn cliënt wil het toch niet',
    },
    discussed: 'Wat heb je gedeeld?',
    arrangement: 'Wat spraken jullie af?',
    declinedBecause: 'Wat zei de partner?',
    followUpTitle: 'Wie volgt op?',
    followUp: { me: 'Ik', partner: 'De partner', colleague: 'Een collega' },
    colleague: 'Naam van je collega',
    nextTitle: 'Wat doe je nu?',
    next: { mail: 'Ik schrijf een versleutelde mail', callBack: 'Ik bel terug' },
    callBackOn: 'Dag',
    callBackAt: 'Uur',
  },
  note: {
    labels: { line: 'Lijn', result: 'Afloop', callBack: 'Terugbellen' },
    ways: { phone: 'telefoon', audio: 'Teams', video: 'Teams met beeld' },
    declined: 'De partner kan niet helpen.',
    callBack: (on, at) => (at === '' ? on : `${on} om ${at}`),
    title: 'Notitie en kaartje',
    needsConsent: 'De notitie staat klaar zodra je invult wat je cliënt antwoordde.',
    finished: 'Klaar, terug naar de partners',
  },
  card: {
    spoke: (partner) => `We belden samen met ${partner}.`,
    missed: (partner) => `We belden naar ${partner}. Er nam niemand op.`,
    declined: (partner) => `We belden naar ${partner}. Zij kunnen nu niet helpen.`,
    callBack: (when) => `We bellen opnieuw: ${when}.`,
    search: 'We zoeken samen met u verder.',
    follows: (name) => `${name} volgt dit op.`,
  },
  mail: {
    title: 'Zet de mail klaar',
    gate: 'Kijkt je cliënt nog mee?',
    gateDetail: 'Hierna staan rechtstreekse contacten op het scherm. Die zijn alleen voor hulpverleners.',
    clientAway: 'Mijn cliënt kijkt niet meer mee',
    contactTitle: (partner) => `Wie bij ${partner} krijgt de mail?`,
    noContact: 'We kennen hier geen hulpverlener met een eigen mailbox. Bel de partner later opnieuw.',
    create: 'Zet klaar in Outlook',
    asks: 'Schakel vraagt toegang om een concept in je mailbox te zetten. Jij leest het na en verstuurt.',
    ready: 'De mail staat klaar in Outlook',
    readyDetail: 'Hij is nog niet verstuurd. Lees hem na en verstuur hem in Outlook.',
    open: 'Open de mail in Outlook',
    byHand: 'Liever zelf plakken',
    byHandTitle: 'Zelf plakken in Outlook',
    copyText: 'Kopieer de tekst',
    copyAddress: 'Kopieer het adres',
    copied: 'Gekopieerd.',
    copyFailed: 'Kopiëren lukte niet. Selecteer de tekst en kopieer zelf.',
    newMail: 'Open een nieuwe mail',
    handSteps: [
      'Open een nieuwe mail in Outlook.',
      'Plak de tekst in de mail, en het adres bij Aan.',
      'Zet in Schakel aan dat de mail over een cliënt gaat. Dan wordt hij beschermd.',
    ],
  },
  open: {
    title: 'Wat wacht op een antwoord',
    intro:
      'Schakel zoekt in je verzonden mails naar overdrachten. Het leest alleen het onderwerp, de ontvanger en of er antwoord kwam.',
    start: 'Toon mijn overdrachten',
    none: 'Geen overdrachten in de laatste 3 maanden',
    noneDetail: 'Stuur je met Schakel een overdracht, dan zie je hier of er antwoord kwam.',
    sent: (on) => `Verstuurd op ${dayInWords(on)}`,
    waiting: { one: () => 'Wacht 1 werkdag', other: (count) => `Wacht ${count} werkdagen` },
    overdue: (days) => `Wacht al ${days} werkdagen op een antwoord`,
    answered: (on) => `Antwoord op ${dayInWords(on)}`,
    unknownPartner: 'Partner niet in de lijst',
    answeredTitle: 'Beantwoord',
    waitingTitle: 'Wacht op antwoord',
    openMail: 'Open de mail',
    remind: 'Zet een herinnering klaar',
    reminded: 'De herinnering staat klaar in Outlook. Lees ze na en verstuur ze.',
    call: (line, phone) => `Bel ${line}, ${phone}`,
    holidays: 'Werkdagen zijn maandag tot vrijdag. Feestdagen tellen mee.',
    reload: 'Kijk opnieuw',
  },
  reminder: {
    subject: 'Vraag over mijn overdracht',
    title: 'Een vriendelijke vraag',
    text: (on) => `Op ${dayInWords(on)} stuurde ik je een overdracht. Kreeg je ze goed?`,
    ask: 'Een kort antwoord is genoeg: ontvangen, ik neem het op, ik verwijs door, of het lukt niet.',
    closing: 'Alvast bedankt.',
  },
  meeting: {
    title: 'Plan een overleg',
    intro: 'Voor een complexe vraag, met de partners en liefst met je cliënt erbij.',
    subject: 'Onderwerp',
    subjectHint: 'Zonder naam of gegevens van je cliënt: agenda’s worden gedeeld.',
    defaultSubject: 'Overleg',
    personal: (found) => `Haal ‘${found}’ weg: agenda’s worden gedeeld.`,
    useInstead: (subject) => `Gebruik ‘${subject}’`,
    who: 'Wie komt erbij?',
    addWho: 'Zoek een partner of hulpverlener',
    remove: (name) => `Haal ${name} weg`,
    nobody: 'Niemand gevonden. Zoek met een ander woord.',
    day: 'Dag',
    time: 'Uur',
    durationTitle: 'Hoe lang?',
    minutes: (count) => `${count} min.`,
    online: 'Online in Teams',
    withClient: 'Mijn cliënt komt erbij',
    withClientHint: 'Nodig je cliënt zelf uit, mondeling of met het kaartje. Zet die niet in de uitnodiging.',
    checkFree: 'Kijk wie vrij is',
    free: 'vrij',
    busy: 'niet vrij',
    unknown: 'agenda niet gedeeld',
    plan: 'Plan en verstuur de uitnodigingen',
    planAsks: 'De uitnodigingen vertrekken meteen. Schakel vraagt daarvoor toegang tot je agenda.',
    planned: 'Het overleg staat in je agenda',
    plannedDetail: 'De uitnodigingen zijn verstuurd.',
    openPlanned: 'Open het overleg',
    inTeams: 'Plan het zelf in Teams',
    another: 'Plan nog een overleg',
    problems: {
      subjectMissing: 'Vul een onderwerp in.',
      nobodyChosen: 'Kies wie erbij komt.',
      whenMissing: 'Vul in wanneer het overleg is.',
      past: 'Kies een moment dat nog komt.',
    },
  },
};
