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

let weights: Int32Array | undefined;

/** Weights are added two at a time: one in the lower half of a number, the other in the upper half. */
const PAIRS = HIDDEN_UNITS / 2;

/** One row after another, with a weight for each hidden unit. */
function decoded(): Int32Array {
  const table = new Int32Array(ROW_COUNT * PAIRS);
  for (let at = 0; at < table.length; at += 1) {
    table[at] = weightAt(2 * at) + (weightAt(2 * at + 1) << 16);
  }
  return table;
}

function weightAt(at: number): number {
  const sign = ROW_WEIGHTS.charAt(at);
  return (sign === STAND_IN ? BACKSLASH : ROW_WEIGHTS.charCodeAt(at)) - ZERO;
}

const rows: number[] = [];
const distances: number[] = [];
const hidden = new Int32Array(PAIRS);

/**
 * How likely the word at `at` is (part of) a person's name: a network with one hidden layer over what is seen of the word, its
 * neighbours and its line (`npm run train`).
 *
 * @returns log odds
 */
export function scoreOf(line: Line, at: number): number {
  featuresOf(line, at, rows);
  hidden.fill(0);
  for (const row of rows) {
    add(row, hidden);
  }
  let value = OUT_BIAS;
  for (let unit = 0; unit < HIDDEN_UNITS; unit += 1) {
    const sum = sumOf(hidden, unit) + (HIDDEN_BIAS[unit] ?? 0);
    value += sum > 0 ? sum * (OUT_WEIGHTS[unit] ?? 0) : 0;
  }
  return value;
}

function add(row: number, into: Int32Array): void {
  const table = (weights = weights ?? decoded());
  for (let pair = 0; pair < PAIRS; pair += 1) {
    into[pair] = (into[pair] ?? 0) + (table[row * PAIRS + pair] ?? 0);
  }
}

/** What was added up for a hidden unit. */
function sumOf(pairs: Int32Array, unit: number): number {
  const both = pairs[unit >> 1] ?? 0;
  const lower = (both << 16) >> 16;
  return ROW_SCALE * (unit % 2 === 0 ? lower : (both - lower) >> 16);
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
  scoreOf(line, at);
  featuresOf(line, at, rows, distances);
  const sums = [0, 1, 2].map(() => new Int32Array(PAIRS));
  // The rows of the whole line come last and have no distance.
  for (let index = 0; index < rows.length - line.rows.length; index += 1) {
    add(rows[index] ?? 0, sums[Math.sign(distances[index] ?? 0) + 1] ?? hidden);
  }
  const [before = 0, own = 0, behind = 0] = sums.map((side) =>
    OUT_WEIGHTS.reduce(
      (sum, weight, unit) =>
        sumOf(hidden, unit) + (HIDDEN_BIAS[unit] ?? 0) > 0 ? sum + sumOf(side, unit) * weight : sum,
      0,
    ),
  );
  return { before, own, behind };
}
