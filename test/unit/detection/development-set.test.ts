import { readFileSync } from 'node:fs';
import path from 'node:path';
import { detectPersonalData } from '../../../src/core/detection';
import type { TextKind } from '../../../src/core/detection/detection';

const FILE = path.join(__dirname, '../../detection/development-set.tsv');

interface Line {
  readonly half: string;
  readonly textKind: TextKind;
  readonly text: string;
  readonly isPersonal: boolean;
}

const lines: readonly Line[] = readFileSync(FILE, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [, half = '', , textKind, , , text = '', spans] = row.split('\t');
    return { half, textKind: textKind as TextKind, text, isPersonal: spans !== '[]' };
  });

const shareOf = (half: string, isPersonal: boolean, tiers: readonly string[]) => {
  const group = lines.filter((line) => line.half === half && line.isPersonal === isPersonal);
  const hits = group.filter(({ text, textKind }) =>
    detectPersonalData(text, { textKind }).some(({ tier }) => tiers.includes(tier)),
  );
  return hits.length / group.length;
};

/** Floors and ceilings a little off what `npm run evaluate` measured (docs/detection-report.md). */
describe.each([
  { half: 'tune', found: 0.98, flagged: 0.01, blocked: 0 },
  { half: 'report', found: 0.97, flagged: 0.035, blocked: 0 },
])('on the half "$half" of the development set', ({ half, found, flagged, blocked }) => {
  it(`at least ${found * 100} % of the lines with personal data are found`, () => {
    expect(shareOf(half, true, ['block', 'ask'])).toBeGreaterThanOrEqual(found);
  });

  it(`at most ${flagged * 100} % of the clean lines are flagged, and ${blocked * 100} % blocked`, () => {
    expect(shareOf(half, false, ['block', 'ask'])).toBeLessThanOrEqual(flagged);
    expect(shareOf(half, false, ['block'])).toBeLessThanOrEqual(blocked);
  });
});
