import type { CallResult, FollowUp, AfterMiss } from '../../handoff/call/conversation';
import type { CallStep } from '../../handoff/call/call-session';
import type { Day } from '../../consent/consent';
import type { Opening } from '../../partners/opening';
import type { Verified } from '../../partners/verified';
import type { Language } from '../language';
import type { Counted } from '../pane/catalogue';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';

/** What Graph may fail on, by the names of `hosts/graph`; how long to wait is said apart. */
export type TroubleKey =
  | 'signInNeeded'
  | 'signInCancelled'
  | 'popupBlocked'
  | 'adminConsentNeeded'
  | 'forbidden'
  | 'notFound'
  | 'throttled'
  | 'offline'
  | 'slow'
  | 'unavailable';

/** What the tab in Teams says. The caseworker reads "je"; what a client reads along says "u". */
export interface TabCatalogue {
  readonly tabs: {
    readonly title: string;
    readonly partners: string;
    readonly open: string;
    readonly meeting: string;
  };
  readonly states: {
    readonly loading: string;
    readonly offline: string;
    readonly broken: string;
    readonly brokenDetail: string;
    readonly retry: string;
    readonly signIn: string;
  };
  /** What did not work, and the next step. */
  readonly trouble: Readonly<Record<TroubleKey, string>>;
  /** Making it took too long, and it may be there all the same: a second one would be one too many. */
  readonly maybeMade: Readonly<Record<'draft' | 'meeting', string>>;
  /** @param seconds that Graph asks to wait */
  readonly waitFor: (seconds: number) => string;
  readonly list: {
    readonly title: string;
    readonly search: string;
    readonly searchHint: string;
    readonly kind: string;
    readonly anyKind: string;
    readonly domain: string;
    readonly anyDomain: string;
    readonly openNow: string;
    readonly found: Counted;
    readonly none: string;
    readonly showAll: string;
    readonly empty: string;
    readonly emptyDetail: string;
  };
  readonly directory: {
    /** The shipped file stands in for the tenant's list. */
    readonly fromFile: string;
    readonly skipped: Counted;
  };
  readonly opening: (opening: Opening) => string;
  readonly presence: {
    readonly title: string;
    readonly show: string;
    readonly states: Readonly<Record<'available' | 'busy' | 'away' | 'offline', string>>;
  };
  readonly verified: (verified: Verified) => string;
  readonly partner: {
    readonly back: string;
    readonly choose: string;
    readonly domains: (names: string) => string;
    readonly areas: (names: string) => string;
    readonly lines: string;
    readonly noLine: string;
    readonly withClient: string;
    readonly withoutClient: string;
    readonly regularOnly: string;
  };
  readonly call: {
    readonly steps: Readonly<Record<CallStep, string>>;
    readonly title: (partner: string) => string;
    readonly askFirst: string;
    readonly toConsent: string;
    readonly phone: (number: string) => string;
    readonly audio: string;
    readonly video: string;
    /** What a screen reader hears: which button of which line. */
    readonly onLine: (act: string, line: string) => string;
    readonly guest: string;
    readonly noTeams: string;
    readonly noPhone: string;
    readonly noLine: string;
    readonly started: string;
    readonly notStarted: string;
    readonly toOutcome: string;
    readonly close: string;
    readonly closeWarning: string;
    readonly closeAnyway: string;
    readonly stay: string;
  };
  readonly outcome: {
    readonly title: string;
    readonly results: Readonly<Record<CallResult, string>>;
    readonly discussed: string;
    readonly arrangement: string;
    readonly declinedBecause: string;
    readonly followUpTitle: string;
    readonly followUp: Readonly<Record<FollowUp, string>>;
    readonly colleague: string;
    readonly nextTitle: string;
    readonly next: Readonly<Record<AfterMiss, string>>;
    readonly callBackOn: string;
    readonly callBackAt: string;
  };
  readonly note: {
    readonly labels: { readonly line: string; readonly result: string; readonly callBack: string };
    readonly ways: Readonly<Record<'phone' | 'audio' | 'video', string>>;
    readonly declined: string;
    readonly callBack: (on: string, at: string) => string;
    readonly title: string;
    readonly needsConsent: string;
    readonly finished: string;
  };
  /** What the client takes along about a call. */
  readonly card: {
    readonly spoke: (partner: string) => string;
    readonly missed: (partner: string) => string;
    readonly declined: (partner: string) => string;
    readonly callBack: (when: string) => string;
    readonly search: string;
    readonly follows: (name: string) => string;
  };
  readonly mail: {
    readonly title: string;
    readonly gate: string;
    readonly gateDetail: string;
    readonly clientAway: string;
    readonly contactTitle: (partner: string) => string;
    readonly noContact: string;
    readonly create: string;
    readonly asks: string;
    readonly ready: string;
    readonly readyDetail: string;
    readonly open: string;
    readonly byHand: string;
    readonly byHandTitle: string;
    readonly copyText: string;
    readonly copyAddress: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly newMail: string;
    readonly handSteps: readonly string[];
  };
  readonly open: {
    readonly title: string;
    readonly intro: string;
    readonly start: string;
    readonly none: string;
    readonly noneDetail: string;
    readonly sent: (on: Day) => string;
    readonly waiting: Counted;
    readonly overdue: (days: number) => string;
    readonly answered: (on: Day) => string;
    readonly unknownPartner: string;
    readonly answeredTitle: string;
    readonly waitingTitle: string;
    readonly openMail: string;
    readonly remind: string;
    readonly reminded: string;
    readonly call: (line: string, phone: string) => string;
    readonly holidays: string;
    readonly reload: string;
  };
  /** A question after a handoff that nobody answered; it holds nothing about the client. */
  readonly reminder: {
    readonly subject: string;
    readonly title: string;
    readonly text: (on: Day) => string;
    readonly ask: string;
    readonly closing: string;
  };
  readonly meeting: {
    readonly title: string;
    readonly intro: string;
    readonly subject: string;
    readonly subjectHint: string;
    readonly defaultSubject: string;
    readonly personal: (found: string) => string;
    readonly useInstead: (subject: string) => string;
    readonly who: string;
    readonly addWho: string;
    readonly remove: (name: string) => string;
    readonly nobody: string;
    readonly day: string;
    readonly time: string;
    readonly durationTitle: string;
    readonly minutes: (count: number) => string;
    readonly online: string;
    readonly withClient: string;
    readonly withClientHint: string;
    readonly checkFree: string;
    readonly free: string;
    readonly busy: string;
    readonly unknown: string;
    readonly plan: string;
    readonly planAsks: string;
    readonly planned: string;
    readonly plannedDetail: string;
    readonly openPlanned: string;
    readonly inTeams: string;
    readonly another: string;
    readonly problems: {
      readonly subjectMissing: string;
      readonly nobodyChosen: string;
      readonly whenMissing: string;
      readonly past: string;
    };
  };
}

const CATALOGUES: Readonly<Record<Language, TabCatalogue>> = { nl, fr, en };

export function tabCatalogue(language: Language): TabCatalogue {
  return CATALOGUES[language];
}
