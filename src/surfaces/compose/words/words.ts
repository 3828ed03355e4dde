import type { Language } from '../../../core/language/language';
import type { PaneCatalogue } from '../../../core/language/pane/catalogue';
import type { ReasonCatalogue } from '../../../core/language/reasons/catalogue';

/** What the pane says, and in which language. */
export interface PaneWords {
  readonly language: Language;
  readonly words: PaneCatalogue;
  readonly reasons: ReasonCatalogue;
}
