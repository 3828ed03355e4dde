import type { Detection } from '../detection/detection';
import { neutralWordsFor } from './neutral-words';
import type { Detect } from './proposals';
import { fromCue, LINKING_WORDS } from './removal';

const EXTENSION = /\.[a-z0-9]{1,5}$/i;

const MOST_ROUNDS = 6;

/**
 * A file name without the personal data in it (M8): "verslag Peeters 2026-03-12.docx" becomes "verslag 2026-03-12.docx", and
 * "Peeters.pdf" becomes "bijlage.pdf". It keeps the extension and is clean under the detector.
 *
 * @param detections what was found in `name`
 * @param taken names that other files have, in lower case
 * @returns undefined where no such name was found
 */
export function neutralFileName(
  name: string,
  detections: readonly Detection[],
  detect: Detect,
  taken: ReadonlySet<string>,
): string | undefined {
  const fallback = neutralWordsFor(name).attachment;
  const extension = EXTENSION.exec(name)?.[0] ?? '';
  const separator = /\s/.test(name) ? ' ' : name.includes('_') ? '_' : '-';
  const left = stemWithout(name.slice(0, name.length - extension.length), detections, detect, separator);
  const stem = /[a-zà-ÿ]{3}/i.test(left) ? left : /\d{3}/.test(left) ? fallback + separator + left : fallback;
  for (const base of [stem, fallback]) {
    for (let count = 1; count <= taken.size + 1; count += 1) {
      const proposal = (count === 1 ? base : `${base}-${count}`) + extension;
      if (!taken.has(proposal.toLowerCase()) && detect(proposal).length === 0) {
        return proposal;
      }
    }
  }
  return undefined;
}

function stemWithout(
  name: string,
  detections: readonly Detection[],
  detect: Detect,
  separator: string,
): string {
  let stem = name;
  let found = detections;
  for (let round = 0; found.length > 0 && round < MOST_ROUNDS; round += 1) {
    const pieces: string[] = [];
    let from = 0;
    for (const detection of found) {
      pieces.push(withoutEnd(withoutStart(stem.slice(from, Math.max(from, fromCue(detection))))));
      from = detection.end;
    }
    stem = pieces
      .concat(withoutStart(stem.slice(from)))
      .filter((piece) => piece !== '')
      .join(separator);
    found = detect(stem);
  }
  return found.length === 0 ? stem : '';
}

function withoutStart(piece: string): string {
  return piece.replace(/^[\s_.,;)\]+&-]+/, '');
}

/** Without the joints at its end, and without the words there that only led to the name: "verslag-van-". */
function withoutEnd(piece: string): string {
  const end = piece.replace(/[\s_.,;([+&-]+$/, '');
  const word = /[^\s_.-]*$/.exec(end)?.[0] ?? '';
  return LINKING_WORDS.has(word.toLowerCase()) ? withoutEnd(end.slice(0, end.length - word.length)) : end;
}
