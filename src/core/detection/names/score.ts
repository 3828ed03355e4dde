import {
  HIDDEN_BIAS,
  HIDDEN_UNITS,
  OUT_BIAS,
  OUT_WEIGHTS,
  ROW_SCALE,
  ROW_WEIGHTS,
} from '../lexicon/name-weights';
import { featuresOf, ROW_COUNT, type Line } from './features';

/** The sign that stands for weight 0, and the one that stands in for a backslash. */
const ZERO = 79;
const STAND_IN = '!';
const BACKSLASH = 92;

let weights: Int8Array | undefined;

/** One row after another, with a weight for each hidden unit. */
function decoded(): Int8Array {
  const table = new Int8Array(ROW_COUNT * HIDDEN_UNITS);
  for (let at = 0; at < table.length; at += 1) {
    const sign = ROW_WEIGHTS.charAt(at);
    table[at] = (sign === STAND_IN ? BACKSLASH : ROW_WEIGHTS.charCodeAt(at)) - ZERO;
  }
  return table;
}

const rows: number[] = [];
const distances: number[] = [];
const hidden = new Int32Array(HIDDEN_UNITS);

/**
 * How likely the word at `at` is (part of) a person's name: a network with one hidden layer over what is seen of the word, its
 * neighbours and its line (`npm run train`).
 *
 * @returns log odds
 */
export function scoreOf(line: Line, at: number): number {
  featuresOf(line, at, rows);
  return propagated(rows);
}

function propagated(from: readonly number[]): number {
  const table = (weights = weights ?? decoded());
  hidden.fill(0);
  for (const row of from) {
    let at = row * HIDDEN_UNITS;
    for (let unit = 0; unit < HIDDEN_UNITS; unit += 1) {
      hidden[unit] = (hidden[unit] ?? 0) + (table[at] ?? 0);
      at += 1;
    }
  }
  let value = OUT_BIAS;
  for (let unit = 0; unit < HIDDEN_UNITS; unit += 1) {
    const sum = (hidden[unit] ?? 0) * ROW_SCALE + (HIDDEN_BIAS[unit] ?? 0);
    value += sum > 0 ? sum * (OUT_WEIGHTS[unit] ?? 0) : 0;
  }
  return value;
}

/** What each unit passes on of what a row adds to it. */
const passed = new Float64Array(HIDDEN_UNITS);

/** What spoke for a name, as log odds. */
export interface Contributions {
  /** The word itself. */
  readonly own: number;
  readonly before: number;
  readonly behind: number;
}

/** How much of a word's score comes from where: of each unit that is on, what every row adds to it. */
export function contributionsOf(line: Line, at: number): Contributions {
  featuresOf(line, at, rows, distances);
  propagated(rows);
  const sums = { own: 0, before: 0, behind: 0 };
  const table = weights ?? decoded();
  OUT_WEIGHTS.forEach((weight, unit) => {
    const isOn = (hidden[unit] ?? 0) * ROW_SCALE + (HIDDEN_BIAS[unit] ?? 0) > 0;
    passed[unit] = isOn ? ROW_SCALE * weight : 0;
  });
  // The rows of the whole line come last and have no distance.
  for (let index = 0; index < rows.length - line.rows.length; index += 1) {
    const distance = distances[index] ?? 0;
    let sum = 0;
    for (let unit = 0; unit < HIDDEN_UNITS; unit += 1) {
      sum += (table[(rows[index] ?? 0) * HIDDEN_UNITS + unit] ?? 0) * (passed[unit] ?? 0);
    }
    sums[distance === 0 ? 'own' : distance < 0 ? 'before' : 'behind'] += sum;
  }
  return sums;
}
