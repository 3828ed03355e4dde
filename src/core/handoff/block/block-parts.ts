import type { HandoffCatalogue } from '../../language/handoff/catalogue';
import type { Fact } from '../document';

/** A handoff block as it stands in a mail, cut into its parts: the same for a mail with layout and one without. */
export interface BlockParts {
  /** The language in which it is written. */
  readonly words: HandoffCatalogue;
  /** Its sentences, and whatever else stands on a line of its own. */
  readonly paragraphs: readonly string[];
  readonly identity: readonly Fact[];
  readonly question: string;
  readonly rights: readonly Fact[];
  readonly progress: readonly Fact[];
}
