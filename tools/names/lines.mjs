/**
 * @typedef {object} Line a line of the development set
 * @property {string} id
 * @property {string} half
 * @property {string} lang
 * @property {'subject' | 'fileName'} textKind
 * @property {string} casing
 * @property {string} origin
 * @property {string} text
 * @property {readonly { kind: string, text: string }[]} spans
 */
import { readFileSync } from 'node:fs';

/** @param {string | URL} file @returns {readonly Line[]} */
export function readLines(file) {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => {
      const [id, half, lang, textKind, casing, origin, text, spans] = row.split('\t');
      return /** @type {Line} */ ({
        id,
        half,
        lang,
        textKind,
        casing,
        origin,
        text,
        spans: spansOf(spans ?? '[]'),
      });
    });
}

/** @param {string} json @returns {Line['spans']} */
function spansOf(json) {
  /** @type {unknown} */
  const spans = JSON.parse(json);
  return /** @type {Line['spans']} */ (spans);
}
