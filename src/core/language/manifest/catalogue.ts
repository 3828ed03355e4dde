import type { Language } from '../language';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';

/** What Outlook, Teams and the app store of the tenant say about Schakel, as the manifests tell them. */
export interface ManifestCatalogue {
  /** At most 80 characters. */
  readonly shortDescription: string;
  /** At most 250 characters. */
  readonly description: string;
  /** Behind the name of a build that isn't a release. */
  readonly development: string;
  readonly tab: string;
  /** What each button of the ribbon is for; at most 250 characters. */
  readonly openComposePane: string;
  readonly openMeetingPane: string;
  readonly openReadPane: string;
}

export const manifestCatalogues: Readonly<Record<Language, ManifestCatalogue>> = { nl, fr, en };
