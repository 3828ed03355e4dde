import type { CheckFailure } from '../../mail/check-failure';
import type { Language } from '../language';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';

/** What Outlook's send alert and the line above the mail say, apart from the findings themselves. */
export interface AlertCatalogue {
  /** Label of the button that opens the pane; at most 20 characters, and right on the place of "Don't Send" too. */
  readonly button: string;
  readonly notSent: (isMeeting: boolean) => string;
  readonly lookAgain: string;
  readonly andMore: (count: number) => string;
  /** How to mend it: by the alert's own button, or where Outlook has none, by opening the pane. */
  readonly mend: { readonly byButton: string; readonly byPane: string };
  /** How to send all the same, where nothing but questions are left. */
  readonly sendAnyway: string;
  /** What to press on each answer, where all that is asked is whether the mail is about a client. */
  readonly yesOrNo: string;
  readonly failure: (failure: CheckFailure) => string;
  /** What to try after a failure. */
  readonly retry: string;
  /** For the line above the mail. It may outlive what it speaks of, so it tells what Schakel saw. */
  readonly warning: {
    readonly personalDataInSubject: string;
    readonly personalDataInLocation: string;
    readonly personalDataInFileName: string;
    readonly other: string;
  };
}

const CATALOGUES: Readonly<Record<Language, AlertCatalogue>> = { nl, fr, en };

export function alertCatalogue(language: Language): AlertCatalogue {
  return CATALOGUES[language];
}
