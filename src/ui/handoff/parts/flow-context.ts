import { createContext, useContext, type Dispatch } from 'react';
import type { HandoffForm } from '../../../core/handoff/form/handoff-form';
import type { FormAction } from '../../../core/handoff/form/next-form';
import type { FieldId, Problem } from '../../../core/handoff/form/problems';
import type { HandoffFrame } from '../../../core/handoff/handoff';
import type { FlowCatalogue } from '../../../core/language/flow/catalogue';
import type { HandoffCatalogue } from '../../../core/language/handoff/catalogue';
import type { Language } from '../../../core/language/language';
import type { Organisation, PartnerDirectory } from '../../../core/partners/directory';

/** What every screen of the handoff has at hand. */
export interface Flow {
  readonly form: HandoffForm;
  readonly dispatch: Dispatch<FormAction>;
  readonly directory: PartnerDirectory;
  readonly language: Language;
  readonly words: FlowCatalogue;
  readonly handoffWords: HandoffCatalogue;
  /** Id of the caseworker's own organisation, which is no partner; `null` where the directory doesn't know it. */
  readonly ownOrganisation: string | null;
  /** The chosen partner; `null` while none was. */
  readonly organisation: Organisation | null;
  /** `null` while no partner was chosen. */
  readonly frame: HandoffFrame | null;
  /** Shown since the caseworker last tried to go on. */
  readonly problems: readonly Problem[];
}

export const FlowContext = createContext<Flow | null>(null);

export function useFlow(): Flow {
  const flow = useContext(FlowContext);
  if (flow === null) {
    throw new Error('A screen of the handoff stands outside it.');
  }
  return flow;
}

/** Id of a field in the page, for the summary of problems to link to. */
export const idOf = (field: FieldId): string => `handoff-${field}`;
