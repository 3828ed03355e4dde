import type { Weekday } from '../../partners/directory';
import { dayInWords } from '../day';
import type { TabCatalogue } from './catalogue';

const DAYS: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

export const en: TabCatalogue = {
  tabs: {
    title: 'Schakel',
    partners: 'Call',
    open: 'Waiting',
    meeting: 'Meeting',
  },
  states: {
    loading: 'One moment',
    offline: 'You are offline. You can still phone. The list of partners goes on working.',
    broken: 'This screen got stuck',
    brokenDetail: 'Nothing was sent. Try again, or phone the partner.',
    retry: 'Try again',
    signIn: 'Sign in',
  },
  trouble: {
    signInNeeded: 'Sign in with your work account to see this.',
    signInCancelled: 'Signing in was stopped. Try again if you like.',
    popupBlocked: 'Your browser blocked the sign-in window. Allow pop-ups for this page and try again.',
    adminConsentNeeded: 'Your administrator has to allow this first. Ask your IT department.',
    forbidden: 'Your account may not do this. Ask your IT department for access.',
    notFound: 'This is not where we looked. Ask your IT department to check the settings.',
    throttled: 'Microsoft asks us to wait a moment.',
    offline: 'You are offline. Try again once you are connected.',
    slow: 'Microsoft does not answer in time. Try again in a moment.',
    unavailable: 'Microsoft gives no proper answer now. Try again later.',
  },
  maybeMade: {
    draft:
      'Microsoft does not answer in time. The mail may already be in your drafts: look there first. Not there? Then try again.',
    meeting:
      'Microsoft does not answer in time. The meeting may already be in your calendar: look there first. Not there? Then try again.',
  },
  waitFor: (seconds) => `Try again in ${seconds} seconds.`,
  list: {
    title: 'Partners',
    search: 'Find a partner',
    searchHint: 'Name, municipality, area of life or right.',
    kind: 'Kind',
    anyKind: 'All kinds',
    domain: 'Area of life',
    anyDomain: 'All areas',
    openNow: 'Only who is open now',
    found: { one: () => '1 partner', other: (count) => `${count} partners` },
    none: 'Nothing found. Try another word.',
    showAll: 'Show all partners',
    empty: 'There are no partners in the list yet',
    emptyDetail: 'Ask your administrator to fill the list of partners.',
  },
  directory: {
    fromFile:
      'You see the list of partners that came with Schakel. It may be older than the list of your organisation.',
    skipped: {
      one: () => 'One row of the list could not be read. Your administrator can check it.',
      other: (count) => `${count} rows of the list could not be read. Your administrator can check them.`,
    },
  },
  opening: (opening) => {
    switch (opening.kind) {
      case 'unknown':
        return 'Hours not known';
      case 'open':
        return opening.until === null ? 'Always open' : `Open now, until ${opening.until}`;
      case 'closed': {
        const { inDays, day, from } = opening.opens;
        const when = ['today', 'tomorrow'][inDays] ?? DAYS[day];
        return `Closed now, opens ${when} at ${from}`;
      }
    }
  },
  presence: {
    title: 'In Teams',
    show: 'Show who is in Teams now',
    states: { available: 'available', busy: 'busy', away: 'away', offline: 'not signed in' },
  },
  verified: (verified) => {
    switch (verified.kind) {
      case 'never':
        return 'Not checked yet';
      case 'recently':
        return `Checked on ${dayInWords(verified.on)}`;
      case 'longAgo':
        return `Not checked for long (${dayInWords(verified.on)}). It may have changed.`;
    }
  },
  partner: {
    back: 'Back to the list',
    choose: 'Choose a partner on the left to call.',
    domains: (names) => `Helps with: ${names}`,
    areas: (names) => `Works in: ${names}`,
    lines: 'Regular lines',
    noLine: 'We know no phone and no Teams of this partner.',
    withClient: 'Call together with your client',
    withoutClient: 'Call without your client',
    regularOnly: 'The next screens show no direct contacts. Your client may look along.',
  },
  call: {
    steps: {
      consent: 'Consent',
      call: 'Call',
      outcome: 'Outcome',
      data: 'Data',
      mail: 'Mail',
      done: 'Note',
    },
    title: (partner) => `Call ${partner}`,
    askFirst: 'Ask your client first what you may share.',
    toConsent: 'Go to the consent',
    phone: (number) => `Call ${number}`,
    audio: 'Call in Teams',
    video: 'Video call in Teams',
    onLine: (act, line) => `${act}, ${line}`,
    guest: 'This is a guest account: Teams cannot call it. Use the phone.',
    noTeams: 'No Teams address known. Use the phone.',
    noPhone: 'No phone number known. Call in Teams.',
    noLine:
      'We know no line of this partner. Choose ‘Not reached’ as the outcome and write an encrypted mail.',
    started: 'Teams is calling. Choose afterwards how it went.',
    notStarted: 'Teams could not start the call. Use the phone.',
    toOutcome: 'How did it go?',
    close: 'Close this call',
    closeWarning: 'What you filled in goes away. Did you copy the note?',
    closeAnyway: 'Yes, close',
    stay: 'No, stay here',
  },
  outcome: {
    title: 'How did the call go?',
    results: {
      reached: 'Reached',
      notReached: 'Not reached',
      declined: 'Reached, but the partner cannot help',
      clientRefused: 'My client does not want it after all',
    },
    discussed: 'What did you share?',
    arrangement: 'What did you agree?',
    declinedBecause: 'What did the partner say?',
    followUpTitle: 'Who follows up?',
    followUp: { me: 'I do', partner: 'The partner', colleague: 'A colleague' },
    colleague: 'Name of your colleague',
    nextTitle: 'What do you do now?',
    next: { mail: 'I write an encrypted mail', callBack: 'I call back' },
    callBackOn: 'Day',
    callBackAt: 'Time',
  },
  note: {
    labels: { line: 'Line', result: 'Outcome', callBack: 'Call back' },
    ways: { phone: 'phone', audio: 'Teams', video: 'Teams with video' },
    declined: 'The partner cannot help.',
    callBack: (on, at) => (at === '' ? on : `${on} at ${at}`),
    title: 'Note and card',
    needsConsent: 'The note is ready once you fill in what your client answered.',
    finished: 'Done, back to the partners',
  },
  card: {
    spoke: (partner) => `We called ${partner} together.`,
    missed: (partner) => `We called ${partner}. Nobody answered.`,
    declined: (partner) => `We called ${partner}. They cannot help now.`,
    callBack: (when) => `We call again: ${when}.`,
    search: 'We go on looking together with you.',
    follows: (name) => `${name} follows this up.`,
  },
  mail: {
    title: 'Prepare the mail',
    gate: 'Is your client still looking?',
    gateDetail: 'Direct contacts come on screen next. They are for caseworkers only.',
    clientAway: 'My client is no longer looking',
    contactTitle: (partner) => `Who at ${partner} gets the mail?`,
    noContact: 'We know no caseworker here with a mailbox of their own. Call the partner again later.',
    create: 'Prepare it in Outlook',
    asks: 'Schakel asks to put a draft in your mailbox. You read it and send it.',
    ready: 'The mail is ready in Outlook',
    readyDetail: 'It has not been sent. Read it and send it in Outlook.',
    open: 'Open the mail in Outlook',
    byHand: 'Paste it myself',
    byHandTitle: 'Paste it in Outlook yourself',
    copyText: 'Copy the text',
    copyAddress: 'Copy the address',
    copied: 'Copied.',
    copyFailed: 'Copying failed. Select the text and copy it yourself.',
    newMail: 'Open a new mail',
    handSteps: [
      'Open a new mail in Outlook.',
      'Paste the text in the mail, and the address in To.',
      'Tell Schakel that the mail is about a client. Then it gets protected.',
    ],
  },
  open: {
    title: 'What waits for an answer',
    intro:
      'Schakel looks for handoffs in the mails that you sent. It reads only subject, recipient and whether an answer came.',
    start: 'Show my handoffs',
    none: 'No handoffs in the last 3 months',
    noneDetail: 'Once you send a handoff with Schakel, you see here whether an answer came.',
    sent: (on) => `Sent on ${dayInWords(on)}`,
    waiting: { one: () => 'Waits 1 working day', other: (count) => `Waits ${count} working days` },
    overdue: (days) => `Has waited ${days} working days for an answer`,
    answered: (on) => `Answered on ${dayInWords(on)}`,
    unknownPartner: 'Partner not in the list',
    answeredTitle: 'Answered',
    waitingTitle: 'Waiting for an answer',
    openMail: 'Open the mail',
    remind: 'Prepare a reminder',
    reminded: 'The reminder is ready in Outlook. Read it and send it.',
    call: (line, phone) => `Call ${line}, ${phone}`,
    holidays: 'Working days are Monday to Friday. Public holidays count.',
    reload: 'Look again',
  },
  reminder: {
    subject: 'A question about my handoff',
    title: 'A friendly question',
    text: (on) => `On ${dayInWords(on)} I sent you a handoff. Did it arrive well?`,
    ask: 'A short answer is enough: received, I take it on, I redirect it, or it is not possible.',
    closing: 'Thank you.',
  },
  meeting: {
    title: 'Plan a meeting',
    intro: 'For a complex question, with the partners and preferably with your client.',
    subject: 'Subject',
    subjectHint: 'Without a name or data of your client: calendars are shared.',
    defaultSubject: 'Meeting',
    personal: (found) => `Take ‘${found}’ away: calendars are shared.`,
    useInstead: (subject) => `Use ‘${subject}’`,
    who: 'Who joins?',
    addWho: 'Find a partner or caseworker',
    remove: (name) => `Take ${name} away`,
    nobody: 'Nobody found. Try another word.',
    day: 'Day',
    time: 'Time',
    durationTitle: 'How long?',
    minutes: (count) => `${count} min.`,
    online: 'Online in Teams',
    withClient: 'My client joins',
    withClientHint:
      'Invite your client yourself, in person or with the card. Keep them out of the invitation.',
    checkFree: 'See who is free',
    free: 'free',
    busy: 'not free',
    unknown: 'calendar not shared',
    plan: 'Plan it and send the invitations',
    planAsks: 'The invitations leave at once. Schakel asks for access to your calendar to do so.',
    planned: 'The meeting is in your calendar',
    plannedDetail: 'The invitations were sent.',
    openPlanned: 'Open the meeting',
    inTeams: 'Plan it in Teams yourself',
    another: 'Plan another meeting',
    problems: {
      subjectMissing: 'Fill in a subject.',
      nobodyChosen: 'Choose who joins.',
      whenMissing: 'Fill in when the meeting is.',
      past: 'Choose a moment that is still to come.',
    },
  },
};
