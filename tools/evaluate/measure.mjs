import { detectPersonalData } from '../../src/core/detection/index';

/** @typedef {import('../names/lines.mjs').Line} Line */

/**
 * @typedef {object} Outcome what the detector made of a line
 * @property {Line} line
 * @property {'block' | 'ask' | 'none'} tier the gravest
 * @property {number} score the highest confidence
 * @property {boolean} isInPlace a found span overlaps one that was meant
 */

/** @param {readonly Line[]} lines @returns {readonly Outcome[]} */
export function outcomesOf(lines) {
  return lines.map((line) => {
    const found = detectPersonalData(line.text, { textKind: line.textKind });
    const counted = found.filter(({ tier }) => tier !== 'hint');
    const isBlocked = counted.some(({ tier }) => tier === 'block');
    return {
      line,
      tier: isBlocked ? 'block' : counted.length > 0 ? 'ask' : 'none',
      score: found.reduce((highest, { confidence }) => Math.max(highest, confidence), 0),
      isInPlace: line.spans.some(({ text }) => {
        const from = line.text.indexOf(text);
        return counted.some(({ start, end }) => start < from + text.length && end > from);
      }),
    };
  });
}

/** @param {number} part @param {number} whole */
export const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** Found and falsely found, by what `of` says of a line. @param {readonly Outcome[]} outcomes @param {(line: Line) => readonly string[]} of */
export function tableBy(outcomes, of) {
  /** @type {Map<string, { personal: number, block: number, ask: number, inPlace: number, clean: number, cleanAsk: number, cleanBlock: number }>} */
  const rows = new Map();
  for (const { line, tier, isInPlace } of outcomes) {
    for (const group of of(line)) {
      const row = rows.get(group) ?? {
        personal: 0,
        block: 0,
        ask: 0,
        inPlace: 0,
        clean: 0,
        cleanAsk: 0,
        cleanBlock: 0,
      };
      rows.set(group, row);
      if (line.spans.length > 0) {
        row.personal += 1;
        row.block += tier === 'block' ? 1 : 0;
        row.ask += tier === 'ask' ? 1 : 0;
        row.inPlace += isInPlace ? 1 : 0;
      } else {
        row.clean += 1;
        row.cleanAsk += tier === 'ask' ? 1 : 0;
        row.cleanBlock += tier === 'block' ? 1 : 0;
      }
    }
  }
  return [...rows].sort((a, b) => a[0].localeCompare(b[0])).map(([group, row]) => ({ group, ...row }));
}

/** Microseconds a line, the median of several runs. @param {readonly Line[]} lines */
export function medianTime(lines) {
  /** @type {number[]} */
  const times = [];
  for (let run = 0; run < 12; run += 1) {
    for (const { text, textKind } of lines) {
      const start = performance.now();
      detectPersonalData(text, { textKind });
      if (run > 3) times.push((performance.now() - start) * 1000);
    }
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 1] ?? 0;
}
