import { NAME_BIAS, NAME_SCALE, NAME_WEIGHTS } from '../lexicon/name-weights';
import { featuresOf, FEATURE_COUNT, type Line } from './features';

/** The sign that stands for weight 0, and the one for a run of such: its length follows in base 36, closed by `;`. */
const ZERO = 79;
const STAND_IN = '!';
const RUN = '#';

let weights: Int8Array | undefined;

function decoded(): Int8Array {
  const table = new Int8Array(FEATURE_COUNT);
  let index = 0;
  for (let at = 0; at < NAME_WEIGHTS.length; at += 1) {
    const sign = NAME_WEIGHTS.charAt(at);
    if (sign === RUN) {
      const end = NAME_WEIGHTS.indexOf(';', at);
      index += parseInt(NAME_WEIGHTS.slice(at + 1, end), 36);
      at = end;
    } else {
      table[index] = (sign === STAND_IN ? 92 : NAME_WEIGHTS.charCodeAt(at)) - ZERO;
      index += 1;
    }
  }
  return table;
}

/** How likely a word is (part of) a person's name, and what spoke for it. */
export interface Score {
  /** Log odds. */
  readonly value: number;
  /** What each family of features adds, in their order (`FEATURE_FAMILIES`). */
  readonly parts: readonly number[];
}

const indices: number[] = [];

/** Adds up the evidence on the word at `at`. */
export function scoreOf(line: Line, at: number): Score {
  weights = weights ?? decoded();
  featuresOf(line, at, indices);
  let value = NAME_BIAS;
  const parts: number[] = [];
  for (const index of indices) {
    const part = (weights[index] ?? 0) * NAME_SCALE;
    parts.push(part);
    value += part;
  }
  return { value, parts };
}
