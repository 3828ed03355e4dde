import type { TextSpan } from '../../mail/finding';
import { shortText } from '../shorten';
import type { FindingCatalogue } from './catalogue';

const MOST_NAMED = 3;

/**
 * Names pieces of a subject: "‘Peeters’ (naam) en ‘85.07.30-033.28’ (rijksregisternummer)". At most three are named.
 *
 * @param quote puts a text between the language's quotation marks
 * @param andMore the end of the list where more were found: "en nog 2"
 */
export function listSpans(
  spans: readonly TextSpan[],
  kinds: FindingCatalogue['kinds'],
  quote: (text: string) => string,
  and: string,
  andMore: (count: number) => string,
): string {
  const named = spans
    .slice(0, MOST_NAMED)
    .map(({ text, kind }) => `${quote(shortText(text))} (${kinds[kind]})`);
  if (spans.length > MOST_NAMED) {
    return `${named.join(', ')} ${andMore(spans.length - MOST_NAMED)}`;
  }
  const last = named.pop() ?? '';
  return named.length === 0 ? last : `${named.join(', ')} ${and} ${last}`;
}

/** Whether all that was found is one name. */
export function isOneName(spans: readonly TextSpan[]): spans is readonly [TextSpan] {
  return spans.length === 1 && spans[0]?.kind === 'name';
}
