import type { ClientCapacity, Maturity } from '../../consent/consent';
import type { Step } from '../../handoff/form/handoff-form';
import type { FormProblemKey } from '../../handoff/form/problems';
import type { CallOutcome, DataGroup } from '../../mail/handoff-mark';
import type { OrganisationKind } from '../../partners/directory';
import type { Language } from '../language';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';

/** What the screens of a handoff say. The caseworker reads "je"; what a client reads along says "u". */
export interface FlowCatalogue {
  readonly steps: Readonly<Record<Step, string>>;
  readonly stepsTitle: string;
  readonly isDone: string;
  readonly optional: (label: string) => string;
  readonly next: string;
  readonly back: string;
  readonly yes: string;
  readonly no: string;
  readonly problemsTitle: string;
  readonly problems: Readonly<Record<FormProblemKey, string>>;
  readonly cover: {
    readonly button: string;
    readonly title: string;
    readonly detail: string;
    readonly reveal: string;
  };
  readonly note: { readonly copy: string; readonly copied: string; readonly failed: string };
  readonly print: { readonly form: string; readonly card: string; readonly failed: string };
  readonly partner: {
    readonly title: string;
    readonly search: string;
    readonly searchHint: string;
    readonly none: string;
    readonly kinds: Readonly<Record<OrganisationKind, string>>;
    readonly grants: (rights: string) => string;
    readonly grantsNothing: string;
    readonly noSharedSecrecy: string;
    readonly chosen: string;
    readonly contactTitle: (organisation: string) => string;
    readonly noContact: string;
    readonly showDirect: string;
    readonly hideDirect: string;
    readonly consult: string;
  };
  readonly consent: {
    readonly title: (partner: string) => string;
    /** To the client. */
    readonly intro: (partner: string) => string;
    readonly intake: string;
    readonly all: string;
    readonly some: string;
    readonly none: string;
    readonly noneIsFine: string;
    readonly groupsTitle: string;
    /** In the client's voice. */
    readonly group: (group: DataGroup, partner: string) => string;
    readonly formTitle: string;
    readonly oral: string;
    readonly written: string;
    readonly informedTitle: string;
    readonly informed: string;
    readonly particulars: string;
    readonly capacityTitle: string;
    readonly capacities: Readonly<Record<ClientCapacity['kind'], string>>;
    readonly age: string;
    readonly maturityTitle: string;
    readonly maturities: Readonly<Record<Maturity, string>>;
    readonly othersTitle: string;
    readonly wholeFile: string;
    readonly agreedOn: string;
    readonly agreedOnHint: string;
    /** Asked about a consent of an earlier day (C9). */
    readonly helpEndedOn: string;
    readonly helpEndedOnHint: string;
    readonly withdraw: string;
    readonly withdrawnTitle: string;
    readonly withdrawn: string;
    readonly howTitle: string;
    readonly refusedTitle: string;
    readonly refused: string;
    readonly askAgain: string;
  };
  readonly necessity: {
    readonly link: string;
    readonly title: string;
    readonly intro: string;
    readonly endangered: string;
    readonly steps: string;
    readonly help: string;
  };
  readonly data: {
    readonly title: string;
    readonly client: string;
    readonly clientHint: string;
    readonly nationalNumberHint: string;
    readonly question: string;
    readonly questionHint: string;
    readonly rights: string;
    readonly fundamental: { readonly title: string; readonly rights: readonly string[] };
    readonly domain: string;
    readonly right: string;
    readonly status: string;
    readonly addRight: string;
    readonly removeRight: (name: string) => string;
    readonly progress: string;
    readonly request: string;
    readonly howFar: string;
    readonly addRequest: string;
    readonly removeRequest: (name: string) => string;
    readonly nothing: string;
  };
  readonly check: {
    readonly title: string;
    readonly change: string;
    readonly changeWhat: (what: string) => string;
    readonly empty: string;
    readonly recipient: string;
    readonly callTitle: string;
    readonly callHint: string;
    readonly calls: Readonly<Record<CallOutcome, string>>;
    readonly clientPresent: string;
    readonly calledAt: string;
    readonly reference: string;
    readonly referenceHint: string;
    readonly fallbackName: string;
    readonly fallbackPhone: string;
    readonly arrangement: string;
    readonly insert: string;
    readonly correct: string;
    readonly about: string;
  };
  readonly done: {
    readonly title: string;
    readonly notYet: string;
    readonly protectedTo: (address: string) => string;
    readonly next: readonly string[];
    readonly noteTitle: string;
    readonly clientTitle: string;
    readonly notKept: (parts: readonly ('subject' | 'recipients' | 'body' | 'protection')[]) => string;
    readonly another: string;
  };
  readonly card: {
    readonly called: (partner: string) => string;
    readonly mailed: (partner: string) => string;
    readonly willCall: (partner: string) => string;
    readonly fallback: (name: string) => string;
  };
  readonly consult: {
    readonly title: string;
    readonly intro: string;
    readonly situation: string;
    readonly question: string;
    readonly situationMissing: string;
    readonly questionMissing: string;
    readonly personal: (text: string) => string;
    readonly insert: string;
    readonly done: string;
  };
}

const CATALOGUES: Readonly<Record<Language, FlowCatalogue>> = { nl, fr, en };

export function flowCatalogue(language: Language): FlowCatalogue {
  return CATALOGUES[language];
}
