import type { DisplayLanguage } from '../../common/languages';
import type { Explained } from '../../common/ui/explanation';
import type { GraphFault } from '../../tenant/graph/faults';
import type { ConsentWay } from '../../tenant/visit';
import type { CallState } from '../model/call';
import type { CallReach, SignInWay, TabHost, TeamsThemeName } from '../model/settings';
import { en } from './wording/en';
import { fr } from './wording/fr';
import { nl } from './wording/nl';

/** Everything that the stand-in Teams says, in one language. */
export interface TeamsWording {
  readonly product: string;
  readonly standIn: Readonly<Record<TabHost, string>>;
  readonly apps: string;
  readonly app: string;
  readonly tab: string;
  readonly outlook: string;

  readonly call: {
    readonly heading: Readonly<Record<'audio' | 'video', string>>;
    readonly states: Readonly<Record<CallState, string>>;
    readonly answer: string;
    readonly notAnswer: string;
    readonly hangUp: string;
    readonly close: string;
    readonly hint: string;
  };

  readonly opened: {
    readonly chat: string;
    readonly meeting: string;
    readonly withPeople: string;
    readonly subject: string;
    readonly close: string;
    readonly hint: string;
  };

  readonly settings: {
    readonly open: string;
    readonly close: string;
    readonly heading: string;
    readonly host: Explained;
    readonly hosts: Readonly<Record<TabHost, string>>;
    readonly browser: string;
    readonly displayLanguage: Explained;
    readonly theme: Explained;
    readonly themes: Readonly<Record<TeamsThemeName, string>>;
    readonly callReach: Explained;
    readonly callReaches: Readonly<Record<CallReach, string>>;
    readonly consent: Explained;
    readonly consents: Readonly<Record<ConsentWay, string>>;
    readonly signIn: Explained;
    readonly signIns: Readonly<Record<SignInWay, string>>;
    readonly faults: Explained;
    readonly operation: string;
    readonly fault: string;
    readonly faultKinds: Readonly<Record<GraphFault, string>>;
    readonly addFault: string;
    readonly removeFault: (operation: string) => string;
    readonly noFaults: string;
    readonly startOver: string;
  };
}

const CATALOGUES: Readonly<Record<DisplayLanguage, TeamsWording>> = { 'nl-BE': nl, 'fr-BE': fr, 'en-US': en };

export function teamsWordingFor(language: DisplayLanguage): TeamsWording {
  return CATALOGUES[language];
}
