/** A piece of a line: a name, another personal datum, or what stands between. @typedef {{ text: string, isName: boolean, isDatum?: boolean }} Piece */
/** @typedef {{ pieces: readonly Piece[], textKind: 'subject' | 'fileName', lang: string, origin: string, source: string }} MarkedLine */

import { readFileSync } from 'node:fs';

/**
 * Lines as the writers marked them: language, `s` or `f`, origin of the name, and the text with names in `[ ]` and other
 * personal data in `{ }`, between tabs.
 *
 * @param {string | URL} file @param {string} source
 * @returns {readonly MarkedLine[]}
 */
export function readMarked(file, source) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((row) => row.trim() !== '' && !row.startsWith('#'))
    .map((row) => row.split('\t'))
    .filter((columns) => columns.length === 4)
    .map(([lang = '', kind, origin = '', text = '']) => ({
      pieces: piecesOfMarked(text),
      textKind: kind === 'f' ? 'fileName' : 'subject',
      lang,
      origin,
      source,
    }));
}

/** @param {string} text @returns {readonly Piece[]} */
export function piecesOfMarked(text) {
  return text
    .split(/(\[[^\]]*\]|\{[^}]*\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('[') || part.startsWith('{')
        ? { text: part.slice(1, -1), isName: part.startsWith('['), isDatum: part.startsWith('{') }
        : { text: part, isName: false },
    );
}

/** @param {import('./lines.mjs').Line} line @returns {MarkedLine} */
export function markedOf(line) {
  /** @type {Piece[]} */
  let pieces = [{ text: line.text, isName: false }];
  for (const { kind, text } of line.spans) {
    const isName = kind === 'name';
    pieces = pieces.flatMap((piece) => {
      const at = piece.isName || piece.isDatum ? -1 : piece.text.indexOf(text);
      return at < 0
        ? [piece]
        : [
            { text: piece.text.slice(0, at), isName: false },
            { text, isName, isDatum: !isName },
            { text: piece.text.slice(at + text.length), isName: false },
          ].filter((part) => part.text !== '');
    });
  }
  return { pieces, textKind: line.textKind, lang: line.lang, origin: line.origin, source: 'development' };
}

/** @param {readonly Piece[]} pieces */
export const textOf = (pieces) => pieces.map(({ text }) => text).join('');
