import type { ConsentPoint, Day, Endangered, Giver, NecessityStep, Purpose } from '../../consent/consent';
import type { ConsentWording, ConsentWordings } from '../../consent/finding';
import type { CallAttempt, Identity, Professional, Right } from '../../handoff/handoff';
import type { CallOutcome, ConsentForm, DataGroup } from '../../mail/handoff-mark';
import type { LifeDomain } from '../../partners/directory';
import type { Language } from '../language';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';

/** What handoff, notes and papers say. The caseworker reads "je" where Dutch has to choose; a client always reads "u". */
export interface HandoffCatalogue {
  readonly groups: Readonly<Record<DataGroup, string>>;
  readonly fields: Readonly<Record<keyof Identity, string>>;
  readonly domains: Readonly<Record<LifeDomain, string>>;
  readonly rightStatus: Readonly<Record<Right['status'], string>>;
  readonly givers: Readonly<Record<Giver, string>>;
  readonly points: Readonly<Record<ConsentPoint, string>>;
  readonly steps: Readonly<Record<NecessityStep, string>>;
  readonly endangered: Readonly<Record<Endangered, string>>;
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly subject: { readonly handoff: string; readonly file: string; readonly consult: string };
  readonly mail: {
    readonly title: string;
    readonly opening: string;
    /** How and when the client agreed (C2, C3, C12). */
    readonly consent: (form: ConsentForm, on: Day) => string;
    /** What the data may be used for, and for nothing else (C7). */
    readonly purpose: Readonly<Record<Purpose, string>>;
    /** That the partner was called first, or why not (M10). */
    readonly call: (attempt: CallAttempt) => string;
    /** Asks for a reply in words, which a partner without Schakel can give too (H5). */
    readonly confirm: string;
    readonly fallback: (professional: Professional) => string;
    /** Why the mail can't be forwarded, so that nobody takes it for distrust. */
    readonly protection: string;
    readonly closing: string;
  };
  readonly consult: {
    readonly title: string;
    readonly opening: string;
    readonly situation: string;
    readonly question: string;
    readonly anonymous: string;
  };
  readonly note: {
    readonly title: Readonly<Record<'given' | 'refused' | 'withdrawn' | 'necessity', string>>;
    readonly labels: {
      readonly on: string;
      readonly partner: string;
      readonly consent: string;
      readonly givers: string;
      readonly groups: string;
      readonly purpose: string;
      readonly told: string;
      readonly call: string;
      readonly shared: string;
      readonly followUp: string;
      readonly endangered: string;
      readonly steps: string;
      readonly agreed: string;
    };
    readonly form: Readonly<Record<ConsentForm, string>>;
    readonly call: (attempt: CallAttempt) => string;
    readonly outcomes: Readonly<Record<CallOutcome, string>>;
    readonly nothingShared: string;
    readonly refused: string;
    readonly refusedLater: string;
    readonly withdrawn: (on: Day, how: 'oral' | 'written') => string;
    readonly withdrawnNext: string;
    readonly nobody: string;
  };
  readonly form: {
    readonly title: string;
    readonly opening: (organisation: string, partner: string) => string;
    readonly groups: string;
    readonly purpose: string;
    /** In the client's voice. */
    readonly purposes: Readonly<Record<Purpose, string>>;
    readonly rights: readonly string[];
    readonly wholeFile: string;
    readonly name: string;
    readonly giver: string;
    readonly date: string;
    readonly signature: string;
    readonly caseworker: string;
  };
  readonly card: {
    readonly title: string;
    readonly people: string;
    readonly steps: string;
    readonly next: string;
    readonly withdrawal: string;
    readonly phone: string;
  };
  readonly findings: {
    readonly [Key in keyof ConsentWordings]: (parameters: ConsentWordings[Key]) => string;
  };
}

const CATALOGUES: Readonly<Record<Language, HandoffCatalogue>> = { nl, fr, en };

export function handoffCatalogue(language: Language): HandoffCatalogue {
  return CATALOGUES[language];
}

/** What a finding about consent says. */
export function consentInWords(wording: ConsentWording, language: Language): string {
  const say = CATALOGUES[language].findings[wording.key] as (
    parameters: ConsentWordings[keyof ConsentWordings],
  ) => string;
  return say(wording.parameters);
}
