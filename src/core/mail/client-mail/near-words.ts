import { lexiconKey } from '../../detection/names/lexicon-key';
import type { BodyFindings } from '../../detection/body/detect-in-body';
import type { Mention } from './persons';
import { LONGEST_STEM } from './topic';

const NEAR = /[a-z\u00c0-\u024f]+|\d+|[.,!?:;()\n-]/gi;

/** How many words and signs on either side of a name are read, from text of how many characters. */
const FURTHEST = 3;
const REACH = 40;

/**
 * The words and signs beside somebody's name, each with the side and whether it touches the name: `<voor` stands right in front,
 * `>>heeft` a little behind. What is done by somebody, or to them, tells a client from a colleague.
 *
 * @param subject of the mail
 * @param body its text
 */
export function nearWordsOf(
  mentions: readonly Mention[],
  subject: string,
  { text }: BodyFindings,
): readonly string[] {
  const near = new Set<string>();
  for (const { where, detection } of mentions) {
    if (where !== 'attachment') {
      const line = where === 'subject' ? subject : text;
      const { start, end } = detection;
      const before = line.slice(Math.max(0, start - REACH), start).match(NEAR) ?? [];
      addAll(near, '<', before.slice(-FURTHEST).reverse());
      addAll(near, '>', (line.slice(end, end + REACH).match(NEAR) ?? []).slice(0, FURTHEST));
    }
  }
  return Array.from(near);
}

/** Whether a word stands beside a name, as `nearWordsOf` writes it. */
export function isNear(word: string): boolean {
  return /^[<>]/.test(word);
}

function addAll(near: Set<string>, side: string, words: readonly string[]): void {
  words.forEach((word, index) => near.add((index === 0 ? side : side + side) + nearKey(word)));
}

/** Any number is as good as another, and so is any sign as it stands. */
function nearKey(word: string): string {
  const key = /\d/.test(word) ? '1' : lexiconKey(word).slice(0, LONGEST_STEM);
  return key === '' ? word : key;
}
