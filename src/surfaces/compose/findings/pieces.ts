import type { DetectionKind } from '../../../core/detection/detection';
import type { TextSpan } from '../../../core/mail/finding';

/** A stretch of a text: personal data of a kind, or `null` for what is none. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly kind: DetectionKind | null;
}

/**
 * Cuts a text into what was found in it and what lies between.
 *
 * @param spans in the order of the text, without overlap
 */
export function piecesOf(text: string, spans: readonly TextSpan[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { kind, start, end } of spans) {
    pieces.push({ start: from, text: text.slice(from, start), kind: null });
    pieces.push({ start, text: text.slice(start, end), kind });
    from = end;
  }
  pieces.push({ start: from, text: text.slice(from), kind: null });
  return pieces.filter((piece) => piece.text !== '');
}
