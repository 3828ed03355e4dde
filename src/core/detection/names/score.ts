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
/** What reaches each hidden unit; of a name also from the word itself, from before it, and from behind it. */
const hidden = new Int32Array(HIDDEN_UNITS);
const own = new Int32Array(HIDDEN_UNITS);
const before = new Int32Array(HIDDEN_UNITS);
const behind = new Int32Array(HIDDEN_UNITS);

/**
 * How likely the word at `at` is (part of) a person's name: a network with one hidden layer over what is seen of the word, its
 * neighbours and its line (`npm run train`).
 *
 * @returns log odds
 */
export function scoreOf(line: Line, at: number): number {
  const table = (weights = weights ?? decoded());
  featuresOf(line, at, rows);
  hidden.fill(0);
  for (const row of rows) {
    addRow(table, row, hidden);
  }
  let value = OUT_BIAS;
  for (let unit = 0; unit < HIDDEN_UNITS; unit += 1) {
    const sum = reached(unit);
    value += sum > 0 ? sum * (OUT_WEIGHTS[unit] ?? 0) : 0;
  }
  return value;
}

function addRow(table: Int8Array, row: number, to: Int32Array): void {
  const from = row * HIDDEN_UNITS;
  for (let unit = 0; unit < HIDDEN_UNITS; unit += 1) {
    to[unit] = (to[unit] ?? 0) + (table[from + unit] ?? 0);
  }
}

function reached(unit: number): number {
  return (hidden[unit] ?? 0) * ROW_SCALE + (HIDDEN_BIAS[unit] ?? 0);
}

/** What spoke for a name, as log odds. */
export interface Contributions {
  /** The word itself. */
  readonly own: number;
  readonly before: number;
  readonly behind: number;
}

/** How much of a word's score comes from where: of each unit that is on, what every row adds to it. */
export function contributionsOf(line: Line, at: number): Contributions {
  const table = (weights = weights ?? decoded());
  scoreOf(line, at);
  featuresOf(line, at, rows, distances);
  for (const side of [own, before, behind]) {
    side.fill(0);
  }
  // The rows of the whole line come last and have no distance.
  for (let index = 0; index < rows.length - line.rows.length; index += 1) {
    const distance = distances[index] ?? 0;
    addRow(table, rows[index] ?? 0, distance === 0 ? own : distance < 0 ? before : behind);
  }
  return { own: passedOn(own), before: passedOn(before), behind: passedOn(behind) };
}

function passedOn(part: Int32Array): number {
  let sum = 0;
  for (let unit = 0; unit < HIDDEN_UNITS; unit += 1) {
    sum += reached(unit) > 0 ? (part[unit] ?? 0) * ROW_SCALE * (OUT_WEIGHTS[unit] ?? 0) : 0;
  }
  return sum;
}
