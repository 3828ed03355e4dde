import { dayInWords } from '../day';
import { joined } from '../joined';
import type { HandoffCatalogue } from './catalogue';

const all = (texts: readonly string[]) => joined(texts, 'and');

const givers: HandoffCatalogue['givers'] = {
  client: 'the client',
  parent: 'a parent',
  guardian: 'the guardian',
  administrator: 'the administrator',
};

const groups: HandoffCatalogue['groups'] = {
  identity: 'Who it is',
  question: 'Help question',
  rights: 'Rights',
  progress: 'Requests under way',
};

const points: HandoffCatalogue['points'] = {
  what: 'what we share',
  why: 'why we share it',
  withWhom: 'with whom we share it',
  whatHappens: 'what happens with it',
  withdrawal: 'that stopping is always possible',
};

const steps: HandoffCatalogue['steps'] = {
  talkedWithClient: 'Discussed with the client',
  askedAnonymously: 'Discussed without names with a colleague or partner',
  reported: 'Reported to the local police, or called 1712',
  informedClient: 'The client knows what we do',
};

export const en: HandoffCatalogue = {
  groups,
  fields: {
    name: 'Name',
    phone: 'Phone',
    email: 'E-mail',
    address: 'Address',
    nationalNumber: 'National number',
  },
  domains: {
    income: 'Income',
    debt: 'Debt',
    housing: 'Housing',
    energy: 'Energy',
    work: 'Work',
    health: 'Health',
    care: 'Care',
    family: 'Family and relationships',
    education: 'Education',
    leisure: 'Leisure and belonging',
    administration: 'Paperwork',
    residence: 'Residence',
    mobility: 'Transport',
    safety: 'Safety',
  },
  rightStatus: { taken: 'Has this right already', due: 'May have a right to this' },
  givers,
  points,
  steps,
  endangered: { client: 'the client', others: 'somebody else', caseworker: 'the caseworker' },
  purposes: { intake: 'the intake', offer: 'the partner’s own offer' },
  subject: { handoff: 'Handoff', file: 'file', consult: 'Request for advice' },
  mail: {
    title: 'Handoff',
    opening: 'I am handing a client over to you, warmly.',
    consent: (form, on) => {
      switch (form) {
        case 'oral':
          return `The client agreed in conversation on ${dayInWords(on)}. You get only what the client agreed to.`;
        case 'written':
          return `The client agreed in writing on ${dayInWords(on)}. You get only what the client agreed to.`;
        case 'necessity':
          return `This is a state of necessity (${dayInWords(on)}): there is danger, and consent could not be waited for.`;
      }
    },
    purpose: {
      intake:
        'Use these data for the intake only. Does the client want your own offer next? Then ask for consent again.',
      offer: 'Use these data only for the offer that you agreed on with the client.',
    },
    call: ({ outcome, on, at, clientPresent }) => {
      const when = `on ${dayInWords(on)}${at === '' ? '' : ` at ${at}`}`;
      const withClient = clientPresent ? ', with the client present' : '';
      switch (outcome) {
        case 'reached':
          return `We spoke ${when}${withClient}.`;
        case 'notReached':
          return `I called ${when}${withClient}, but reached nobody.`;
        case 'notTried':
          return 'I have not called yet.';
      }
    },
    confirm:
      'Will you let me know that you got this? Answer briefly: received, I take it on, I redirect, or I can’t.',
    fallback: ({ name, phone }) => `Am I not there? Call ${name}${phone === '' ? '' : `, ${phone}`}.`,
    protection: 'This mail is encrypted and can’t be forwarded. So what the client told stays between us.',
    closing: 'Thank you for your help.',
  },
  consult: {
    title: 'Request for advice',
    opening: 'I ask your advice about a situation. This mail holds no data of a client.',
    situation: 'Situation',
    question: 'My question',
    anonymous: 'Please answer without names too.',
  },
  note: {
    title: {
      given: 'Consent and handoff',
      refused: 'No consent',
      withdrawn: 'Consent withdrawn',
      necessity: 'State of necessity',
    },
    labels: {
      on: 'Date',
      partner: 'Partner',
      consent: 'Consent',
      givers: 'Given by',
      groups: 'For',
      purpose: 'Purpose',
      told: 'The client told in their own words',
      call: 'Phone',
      shared: 'Shared',
      followUp: 'Who follows up',
      endangered: 'Danger to',
      steps: 'Steps',
      agreed: 'Agreed',
    },
    form: { oral: 'oral', written: 'written, form in the case file', necessity: 'state of necessity' },
    call: ({ outcome, on, at, clientPresent }) =>
      `${dayInWords(on)}${at === '' ? '' : ` ${at}`}, ${en.note.outcomes[outcome]}, client ${clientPresent ? 'present' : 'not present'}`,
    outcomes: { reached: 'reached', notReached: 'not reached', notTried: 'not called' },
    nothingShared: 'Nothing was shared.',
    refused: 'The client does not want to share data now. We respect that, and go on helping.',
    refusedLater: 'We can come back to it later if the client wants to.',
    withdrawn: (on, how) =>
      `The client withdrew consent on ${dayInWords(on)}, ${how === 'oral' ? 'in conversation' : 'in writing'}.`,
    withdrawnNext: 'From now on we share nothing with this partner. The partner knows.',
    nobody: 'nobody agreed on',
  },
  form: {
    title: 'I agree',
    opening: (organisation, partner) =>
      `${organisation} may share these data about me with ${partner}. So I don’t have to tell my story again.`,
    groups: 'I choose what is shared:',
    purpose: 'What for',
    purposes: {
      intake:
        'They use my data only to receive me. Do I want their own offer after that? Then they ask me again.',
      offer: 'They use my data only for the offer that I agreed on with them.',
    },
    rights: [
      'I may say no. I will still be helped.',
      'I may always stop. I say or write so to one of the caseworkers.',
      'For another partner they ask me again.',
      'This holds as long as one of the partners helps me.',
      'I may always see my file.',
    ],
    wholeFile: 'My whole file goes to this partner.',
    name: 'My name',
    giver: 'Name of parent, guardian or administrator (where needed)',
    date: 'Date',
    signature: 'Signature',
    caseworker: 'Caseworker',
  },
  card: {
    title: 'My card',
    people: 'Who helps me',
    steps: 'What has been done',
    next: 'What comes next',
    withdrawal: 'Do you no longer want us to share data? Tell us. You will still be helped.',
    phone: 'Phone',
  },
  findings: {
    notTold: (parameters) =>
      `Still to tell your client: ${all(parameters.points.map((point) => points[point]))}.`,
    notBeforehand: ({ on }) => `The consent is of ${dayInWords(on)}. It has to be there before you share.`,
    noteIt: () => 'Note the oral consent in the case file. The note is ready.',
    writtenNeeded: () => 'A whole file takes a written consent. Print the form.',
    refused: ({ on }) => `Your client did not want this (${dayInWords(on)}). We share nothing.`,
    notAgreed: (parameters) =>
      `Your client did not agree to: ${all(parameters.groups.map((group) => groups[group].toLowerCase()))}.`,
    nothingAgreed: () => 'Ask your client which data you may share.',
    otherPartner: () => 'Your client agreed to another partner. Ask again.',
    otherPurpose: () => 'Your client agreed to something else. Ask again.',
    withdrawn: ({ on }) => `Your client withdrew consent on ${dayInWords(on)}. We share nothing more.`,
    helpEnded: ({ on }) => `The help ended on ${dayInWords(on)}. The consent no longer holds.`,
    giverMissing: ({ oneOf }) =>
      `Consent is also needed from ${joined(
        oneOf.map((giver) => givers[giver]),
        'or',
      )}.`,
    youngClient: ({ age }) =>
      `Your client is ${age}. Does your client understand what sharing means? In doubt, a parent agrees too.`,
    noSharedSecrecy: () =>
      'This partner has no shared professional secrecy. The consent of your client is crucial here.',
    necessityUnfounded: () => 'Say who is in danger. Without danger, consent is needed.',
    necessitySteps: ({ missing }) => `Still to do: ${all(missing.map((step) => steps[step].toLowerCase()))}.`,
  },
};
