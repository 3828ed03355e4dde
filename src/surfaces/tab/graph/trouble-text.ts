import type { TabCatalogue } from '../../../core/language/tab/catalogue';
import type { GraphTrouble } from '../../../hosts/graph';

/** What Graph makes for the caseworker: it may be there though no answer came. */
export type Made = keyof TabCatalogue['maybeMade'];

/**
 * What did not work with Graph, and what to do next.
 *
 * @param made what was asked for; `null` where Graph was only read
 */
export function troubleText(trouble: GraphTrouble, words: TabCatalogue, made: Made | null): string {
  if (trouble.kind === 'slow' && made !== null) {
    return words.maybeMade[made];
  }
  const text = words.trouble[trouble.kind];
  return trouble.kind === 'throttled' ? `${text} ${words.waitFor(trouble.after)}` : text;
}
