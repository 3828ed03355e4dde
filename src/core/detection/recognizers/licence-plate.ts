import type { Detection } from '../detection';
import { isDigitAt, type DigitRun } from '../digit-runs';
import type { StructuredRecognizer } from '../structured-scan';
import {
  cueBefore,
  evidenceOf,
  isAlphanumericAt,
  isLetterAt,
  wordBefore,
  wordSet,
  type Neighbour,
} from '../surroundings';
import { detectionOf, WEIGHTS } from './weights';

/** Words that name the plate itself: whatever has letters and digits behind them is one, of any country and age. */
const PLATE_CUES = wordSet(
  'nummerplaat nummerplaten nummerplaatnr nrplaat plaat plaatnr plaatnummer kenteken plaque immatriculation matricule plate ' +
    'registration',
);

const VEHICLE_CUES = wordSet(
  'auto wagen bestelwagen camionette voertuig moto motor bromfiets parkeerkaart bewonerskaart voiture vehicule car van vehicle',
);

/** Words of three letters between numbers: "2 VAN 100". */
const WORDS = wordSet(
  'van tot met per uur min sec jan feb mrt apr mei jun jul aug sep okt oct nov dec eur usd and the les des est sur par max ' +
    'dag als aan bij een het ten ter nog pas tss ans gbo mdo dmw caw kmo btw for out not and all day',
);

/** Where the plates of today start: 1 until 2021, 2 since. Others are for old-timers and for those who chose their own. */
const CURRENT = '12';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Licence plates: 1-ABC-234, 1ABC234, and any other only behind a word that says so (M1). */
export const recognizeLicencePlates: StructuredRecognizer = ({ text, runs, context: { textKind } }) => {
  const found: Detection[] = [];
  let from = 0;
  runs.forEach((run, index) => {
    if (run.start < from) {
      return;
    }
    const plate = currentPlate(text, run, runs[index + 1]) ?? otherPlate(text, run, from);
    if (plate) {
      const evidence = [{ code: 'pattern' } as const, ...evidenceOf(plate.cue)];
      found.push(detectionOf('licencePlate', text, plate, WEIGHTS.licencePlate, evidence, textKind));
      from = plate.end;
    }
  });
  return found;
};

function currentPlate(
  text: string,
  run: DigitRun,
  next: DigitRun | undefined,
): (Span & { cue?: Neighbour | undefined }) | undefined {
  if (!next || run.end - run.start !== 1 || next.end - next.start !== 3 || next.start - run.end > 5) {
    return undefined;
  }
  const between = text.slice(run.end, next.start);
  const shape = /^([- ._]?)([A-Za-z]{3})([- ._]?)$/.exec(between);
  if (!shape || isAlphanumericAt(text, next.end) || isContinued(text, run.start) || text[run.start] === '0') {
    return undefined;
  }
  const letters = shape[2] ?? '';
  const separator = shape[1];
  const cue = cueBefore(text, run.start, PLATE_CUES);
  const isPlain = CURRENT.includes(text.charAt(run.start)) && separator === shape[3];
  const isHyphenated = separator === '-';
  const isShouted =
    letters === letters.toUpperCase() && !(separator === ' ' && WORDS.has(letters.toLowerCase()));
  return (cue ?? cueBefore(text, run.start, VEHICLE_CUES) ?? (isPlain && (isHyphenated || isShouted)))
    ? { start: run.start, end: next.end, cue }
    : undefined;
}

/** Whether the digit is the end of a longer code: "2026-1-ABC-234", "AB1ABC234". */
function isContinued(text: string, start: number): boolean {
  return (
    isAlphanumericAt(text, start - 1) ||
    ('-./'.includes(text.charAt(start - 1)) && isDigitAt(text, start - 2))
  );
}

const LONGEST_PLATE = 10;

/** A plate of another kind behind a word for it: "nummerplaat ABC-123", "plaque AB-123-CD". */
function otherPlate(text: string, run: DigitRun, from: number): (Span & { cue: Neighbour }) | undefined {
  if (!hasLetterNear(text, run)) {
    return undefined;
  }
  let start = run.start;
  while (start > from && run.start - start < LONGEST_PLATE && isPlateCharacter(text, start - 1)) {
    start -= 1;
  }
  let end = run.end;
  while (end - start <= LONGEST_PLATE && isPlateCharacter(text, end)) {
    end += 1;
  }
  const letters = wordBefore(text, start, 1);
  if (start === run.start && end - start === 3 && letters?.text.length === 3) {
    start = letters.start;
  }
  if (!isPlate(text.slice(start, end))) {
    return undefined;
  }
  const cue = cueBefore(text, start, PLATE_CUES);
  return cue ? { start, end, cue } : undefined;
}

/** Whether a letter touches the digits, with one character between at most. */
function hasLetterNear(text: string, { start, end }: DigitRun): boolean {
  return (
    isLetterAt(text, start - 1) ||
    isLetterAt(text, start - 2) ||
    isLetterAt(text, end) ||
    isLetterAt(text, end + 1)
  );
}

/** Whether letters and at least two digits are mixed, as on a plate of any country. */
function isPlate(written: string): boolean {
  return (
    written.length >= 5 && written.length <= LONGEST_PLATE && /\d\d/.test(written) && /[a-z]/i.test(written)
  );
}

function isPlateCharacter(text: string, index: number): boolean {
  return (
    isDigitAt(text, index) ||
    (isLetterAt(text, index) && text.charCodeAt(index) < 128) ||
    (text.charAt(index) === '-' && isAlphanumericAt(text, index + 1))
  );
}
