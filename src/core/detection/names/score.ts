import {
  HIDDEN_BIAS,
  HIDDEN_UNITS,
  OUT_BIAS,
  OUT_WEIGHTS,
  ROW_SCALE,
  ROW_WEIGHTS,
} from '../lexicon/name-weights';
import { featuresOf, ROW_COUNT, type Line } from './features';
import { numbersIn } from './packed-numbers';

let weights: Float64Array | undefined;

/** Weights are added four at a time: a number has room for four sums of this many values, from −4,096 on. */
const SUMS = 8192;
const LEAST = -4096;
const TOGETHER = 4;
const QUARTETS = HIDDEN_UNITS / TOGETHER;
/** What makes four sums positive. */
const LIFT = -LEAST * (1 + SUMS * (1 + SUMS * (1 + SUMS)));

/** For four hidden units after the other, the weights of every row. */
function decoded(): Float64Array {
  const table = new Float64Array(QUARTETS * ROW_COUNT);
  numbersIn(ROW_WEIGHTS, ROW_COUNT * HIDDEN_UNITS).forEach((weight, at) => {
    const unit = at % HIDDEN_UNITS;
    const row = (at - unit) / HIDDEN_UNITS;
    const to = Math.floor(unit / TOGETHER) * ROW_COUNT + row;
    table[to] = (table[to] ?? 0) + weight * Math.pow(SUMS, unit % TOGETHER);
  });
  return table;
}

const rows: number[] = [];
const places: number[] = [];
const hidden = new Float64Array(HIDDEN_UNITS);
const ofSide = new Float64Array(HIDDEN_UNITS);

/**
 * Adds up the weights of rows for every hidden unit.
 *
 * @param count how many of the `rows` there are
 */
function addUp(count: number, into: Float64Array): void {
  const table = (weights = weights ?? decoded());
  for (let unit = 0; unit < HIDDEN_UNITS; unit += TOGETHER) {
    const first = (unit / TOGETHER) * ROW_COUNT;
    let sums = LIFT;
    for (let index = 0; index < count; index += 1) {
      sums += table[first + (rows[index] ?? 0)] ?? 0;
    }
    for (let at = unit; at < unit + TOGETHER; at += 1) {
      const rest = Math.floor(sums / SUMS);
      into[at] = sums - rest * SUMS + LEAST;
      sums = rest;
    }
  }
}

/**
 * How likely the word at `at` is (part of) a person's name: a network with one hidden layer over what is seen of the word, its
 * neighbours and its line (`npm run train`).
 *
 * @returns log odds
 */
export function scoreOf(line: Line, at: number): number {
  addUp(featuresOf(line, at, rows), hidden);
  let value = OUT_BIAS;
  for (let unit = 0; unit < HIDDEN_UNITS; unit += 1) {
    const sum = ROW_SCALE * (hidden[unit] ?? 0) + (HIDDEN_BIAS[unit] ?? 0);
    value += sum > 0 ? sum * (OUT_WEIGHTS[unit] ?? 0) : 0;
  }
  return value;
}

/**
 * How much of a word's score comes from one place: of each unit that is on, what the rows that look there add to it.
 *
 * @param place `BEFORE`, `OWN` or `BEHIND`
 * @returns log odds
 */
export function contributionOf(line: Line, at: number, place: number): number {
  const count = featuresOf(line, at, rows, places);
  addUp(count, hidden);
  let there = 0;
  for (let index = 0; index < count; index += 1) {
    if (places[index] === place) {
      rows[there] = rows[index] ?? 0;
      there += 1;
    }
  }
  addUp(there, ofSide);
  let value = 0;
  for (let unit = 0; unit < HIDDEN_UNITS; unit += 1) {
    if (ROW_SCALE * (hidden[unit] ?? 0) + (HIDDEN_BIAS[unit] ?? 0) > 0) {
      value += ROW_SCALE * (ofSide[unit] ?? 0) * (OUT_WEIGHTS[unit] ?? 0);
    }
  }
  return value;
}
