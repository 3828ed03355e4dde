/**
 * How much each signal says for a client, or against; all that is added up to judge a mail stands here. Chosen by hand, and
 * held against the first half of `tools/mails` only.
 */
export const WEIGHTS = {
  nationalNumber: 3.2,
  birthDate: 1.3,
  initials: 2,
  address: 0.7,
  account: 1.3,
  phone: -0.5,
  privateMail: 1.5,
  privateCorrespondent: 1,
  nameInSubject: 2,
  nameOfFile: 2.1,
  fullName: 0.4,
  title: 0.3,
  smallLetters: 0.4,
  storyAroundName: 0.5,
  her: 0.9,
  client: 0.5,
  care: 0.5,
  plight: 0.5,
  kin: 0.4,
  act: 0.4,
  work: -0.8,
  trade: -0.4,
  ownFamily: -0.9,
  workOfCorrespondent: -0.5,
  tradeOfCorrespondent: -0.4,
  toMany: -0.4,
  manyNames: -0.5,
  staffData: -2.5,
  contactList: -1.5,
  length: -0.6,
} as const;

export type SignalName = keyof typeof WEIGHTS;

export const BIAS = -0.6;

/** From where on a mail is taken for one about a client, and from where on that is asked. */
export const CLIENT_FROM = 1.7;
export const UNSURE_FROM = 0.9;

export const SIGNAL_NAMES = Object.keys(WEIGHTS) as readonly SignalName[];
