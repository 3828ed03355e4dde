import type { TabCatalogue } from '../../../core/language/tab/catalogue';
import type { GraphTrouble } from '../../../hosts/graph';

/** What did not work with Graph, and what to do next. */
export function troubleText(trouble: GraphTrouble, words: TabCatalogue): string {
  const text = words.trouble[trouble.kind];
  return trouble.kind === 'throttled' ? `${text} ${words.waitFor(trouble.after)}` : text;
}
