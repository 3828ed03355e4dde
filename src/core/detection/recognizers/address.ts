import type { Detection } from '../detection';
import type { StructuredRecognizer } from '../structured-scan';
import { dutchStreetBefore } from './dutch-street';
import { englishStreetAround } from './english-street';
import { frenchStreetAround } from './french-street';
import { houseNumberAt } from './house-number';
import { municipalityBehind } from './municipality';
import { detectionOf, WEIGHTS } from './weights';

/** A street with its house number, as UTF-16 indices. */
export interface StreetSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Addresses (M1): a street with a house number, in Dutch, French or English, with box, postcode and municipality. A street
 * without a number is where an organisation is, or where the road works are.
 */
export const recognizeAddresses: StructuredRecognizer = ({ text, runs, context: { textKind } }) => {
  const found: Detection[] = [];
  let from = 0;
  for (const run of runs) {
    const number = run.start < from ? undefined : houseNumberAt(text, run);
    if (!number) {
      continue;
    }
    const street =
      dutchStreetBefore(text, number) ??
      frenchStreetAround(text, number) ??
      englishStreetAround(text, number);
    if (street && street.start >= from) {
      const { end } = municipalityBehind(text, street.end);
      const span = { start: street.start, end };
      found.push(detectionOf('address', text, span, WEIGHTS.address, [{ code: 'pattern' }], textKind));
      from = end;
    }
  }
  return found;
};
