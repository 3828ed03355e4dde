/** Lines as what the network learns from: the rows of each word, and whether it is a name. */
import { analyse } from '../../src/core/detection/names/analysis';
import { featuresOf, lineOf } from '../../src/core/detection/names/features';
import { tokensOf } from '../../src/core/detection/names/tokens';

/** @typedef {import('./pieces.mjs').Piece} Piece */

/** Words that are found by the rest of a name; what they are themselves is not asked. */
export const UNASKED = new Set(['number', 'particle', 'van', 'initial', 'honorific', 'organisationName']);

/** @param {readonly Piece[]} pieces @param {string} textKind @param {import('./knowledge.mjs').WordKnowledge} knowledge */
export function labelled(pieces, textKind, knowledge) {
  const text = pieces.map((piece) => piece.text).join('');
  /** @type {[number, number, boolean][]} */
  const ranges = [];
  let at = 0;
  for (const piece of pieces) {
    if (piece.isName || piece.isDatum) ranges.push([at, at + piece.text.length, piece.isName]);
    at += piece.text.length;
  }
  const kind = /** @type {'subject' | 'fileName'} */ (textKind);
  const analysis = analyse(tokensOf(text, kind), textKind === 'fileName', knowledge);
  const { starts, ends } = analysis.tokens;
  const labels = analysis.words.map(
    (_, index) => ranges.find(([from, to]) => (starts[index] ?? 0) < to && (ends[index] ?? 0) > from)?.[2],
  );
  return { line: lineOf(kind, analysis), labels };
}

/** Rows, labels and weights of many words, packed. */
export class Examples {
  constructor() {
    this.rows = new Int16Array(1 << 22);
    this.size = 0;
    /** @type {number[]} */
    this.starts = [0];
    /** @type {number[]} */
    this.labels = [];
    /** @type {number[]} */
    this.weights = [];
  }

  /** @param {readonly Piece[]} pieces @param {string} textKind @param {number} weight @param {import('./knowledge.mjs').WordKnowledge} knowledge */
  add(pieces, textKind, weight, knowledge) {
    const { line, labels } = labelled(pieces, textKind, knowledge);
    /** @type {number[]} */
    const rows = [];
    line.words.forEach((word, at) => {
      if (UNASKED.has(word.wordClass)) return;
      const inside = labels[at];
      if (inside === false) return; // another datum: nobody asks for a name there
      rows.length = featuresOf(line, at, rows);
      if (this.size + rows.length > this.rows.length) {
        const more = new Int16Array(this.rows.length * 2);
        more.set(this.rows);
        this.rows = more;
      }
      this.rows.set(rows, this.size);
      this.size += rows.length;
      this.starts.push(this.size);
      this.labels.push(inside === true ? 1 : 0);
      this.weights.push(weight);
    });
  }

  get count() {
    return this.labels.length;
  }
}
