import type { Detection } from '../detection/detection';

/** Stands for a datum that was taken out. */
export const MASK = '…';

/** A line of text with each datum replaced by "…"; for where the rest of the text has to stay as it is. */
export function maskedText(text: string, detections: readonly Detection[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of detections) {
    masked += text.slice(from, Math.max(from, start)) + MASK;
    from = end;
  }
  return masked + text.slice(from);
}
