/** The network that decides which words are names: rows of weights, one hidden layer, one score. */
import { ROW_COUNT } from '../../src/core/detection/names/features';
import { generator, shuffle } from './chance.mjs';

/** @typedef {{ hidden: number, rows: Float32Array, hiddenBias: Float32Array, out: Float32Array, bias: number }} Network */
/** @typedef {{ hidden: number, epochs: number, step: number, shrink: number, drop: number, seed: number }} Options */

/** Weights with the sum of their squared gradients, from which each takes its own rate (AdaGrad). */
class Weights {
  /** @param {Float32Array} values @param {number} least what the sum of squares begins with */
  constructor(values, least) {
    this.values = values;
    this.squares = new Float32Array(values.length).fill(least);
    this.sums = new Float32Array(values.length);
  }

  /** @param {number} at @param {number} gradient @param {number} rate */
  step(at, gradient, rate) {
    const square = (this.squares[at] ?? 0) + gradient * gradient;
    this.squares[at] = square;
    this.values[at] = (this.values[at] ?? 0) + (rate * gradient) / Math.sqrt(square);
  }

  /** Remembers the weights as they are, for their mean. */
  remember() {
    for (let at = 0; at < this.sums.length; at += 1)
      this.sums[at] = (this.sums[at] ?? 0) + (this.values[at] ?? 0);
  }
}

/** The share of the epochs behind which weights are remembered. */
const SETTLED = 0.6;

/** Examples that pull less than this are learned. */
const LEAST_PULL = 1e-4;

/**
 * By stochastic steps; the mean of the weights after the last epochs is kept.
 * @param {import('./examples.mjs').Examples} examples @param {Options} options @returns {Network}
 */
export function fit(examples, { hidden, epochs, step, shrink, drop, seed }) {
  const random = generator(seed);
  const uniform = () => (random() - 0.5) * 2;
  const inner = new Weights(
    new Float32Array(ROW_COUNT * hidden).map(() => uniform() * 0.12),
    1e-3,
  );
  const biases = new Weights(new Float32Array(hidden).fill(0.1), 1e-2);
  const outer = new Weights(
    new Float32Array(hidden).map((_, unit) => (unit % 2 === 0 ? 0.4 : -0.4) * (0.5 + random())),
    1e-2,
  );
  let bias = -1.5;
  let biasSum = 0;
  let remembered = 0;
  const { rows, starts, labels, weights } = examples;
  const order = Array.from(labels.keys());
  const units = new Float32Array(hidden);
  const kept = new Int32Array(128);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const rate = step * (1 - (epoch / epochs) * 0.85);
    for (const index of order) {
      let count = 0;
      for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at += 1) {
        if (random() >= drop) {
          kept[count] = (rows[at] ?? 0) * hidden;
          count += 1;
        }
      }
      const sum = forward(inner.values, biases.values, outer.values, kept, count, units) + bias;
      const pull = ((labels[index] ?? 0) - 1 / (1 + Math.exp(-sum))) * (weights[index] ?? 0);
      bias += 0.01 * rate * pull;
      if (Math.abs(pull) < LEAST_PULL) continue;
      for (let unit = 0; unit < hidden; unit += 1) {
        const on = units[unit] ?? 0;
        const out = outer.values[unit] ?? 0;
        const back = on > 0 ? pull * out : 0;
        if (on > 0) {
          outer.step(unit, pull * on - shrink * out, rate * 0.5);
          biases.step(unit, back, rate * 0.3);
        }
        units[unit] = back;
      }
      for (let k = 0; k < count; k += 1) {
        const base = kept[k] ?? 0;
        for (let unit = 0; unit < hidden; unit += 1) {
          const back = units[unit] ?? 0;
          if (back !== 0) inner.step(base + unit, back - shrink * (inner.values[base + unit] ?? 0), rate);
        }
      }
    }
    if (epoch >= epochs * SETTLED) {
      remembered += 1;
      biasSum += bias;
      for (const part of [inner, biases, outer]) part.remember();
    }
  }
  return {
    hidden,
    // Rows that were left out while learning are there later: the sum of all of them has to stay what it was.
    rows: inner.sums.map((weight) => (weight / remembered) * (1 - drop)),
    hiddenBias: biases.sums.map((weight) => weight / remembered),
    out: outer.sums.map((weight) => weight / remembered),
    bias: biasSum / remembered,
  };
}

/**
 * @param {Float32Array} inner @param {Float32Array} biases @param {Float32Array} outer @param {Int32Array} bases where the rows begin
 * @param {number} count how many of them @param {Float32Array} units receives what reaches each hidden unit
 */
function forward(inner, biases, outer, bases, count, units) {
  units.set(biases);
  for (let k = 0; k < count; k += 1) {
    const base = bases[k] ?? 0;
    for (let unit = 0; unit < units.length; unit += 1) {
      units[unit] = (units[unit] ?? 0) + (inner[base + unit] ?? 0);
    }
  }
  let sum = 0;
  for (let unit = 0; unit < units.length; unit += 1)
    sum += Math.max(0, units[unit] ?? 0) * (outer[unit] ?? 0);
  return sum;
}

/** @param {Network} network @param {readonly number[]} rows @returns {number} log odds */
export function scoreOf({ hidden, rows: inner, hiddenBias, out, bias }, rows) {
  const bases = Int32Array.from(rows, (row) => row * hidden);
  return bias + forward(inner, hiddenBias, out, bases, bases.length, new Float32Array(hidden));
}
