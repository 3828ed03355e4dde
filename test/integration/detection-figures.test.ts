import { readFileSync } from 'node:fs';
import path from 'node:path';
import { detectPersonalData } from '../../src/core/detection';

const FILE = path.resolve(__dirname, '../detection/development-set.tsv');

interface Line {
  readonly half: string;
  readonly textKind: 'subject' | 'fileName';
  readonly text: string;
  readonly isPersonal: boolean;
}

const lines: readonly Line[] = readFileSync(FILE, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [, half = '', , textKind, , , text = '', spans] = row.split('\t');
    return {
      half,
      textKind: textKind === 'fileName' ? 'fileName' : 'subject',
      text,
      isPersonal: spans !== '[]',
    };
  });

/** Shares of the lines of one half, in percent. */
function figuresOf(half: string) {
  const tiersOf = ({ text, textKind }: Line) =>
    detectPersonalData(text, { textKind }).map(({ tier }) => tier);
  const share = (isPersonal: boolean, counts: (tiers: readonly string[]) => boolean) => {
    const chosen = lines.filter((line) => line.half === half && line.isPersonal === isPersonal);
    return (100 * chosen.filter((line) => counts(tiersOf(line))).length) / chosen.length;
  };
  const isFlagged = (tiers: readonly string[]) => tiers.some((tier) => tier !== 'hint');
  return {
    found: share(true, isFlagged),
    falselyFlagged: share(false, isFlagged),
    falselyBlocked: share(false, (tiers) => tiers.includes('block')),
  };
}

/**
 * What was reached, less a little: no change may make the detector worse unnoticed. On lines that it has never seen it is to
 * reach 97, 1.5 and 0; it doesn't yet (docs/detection-report.md).
 */
it.each([
  { half: 'tune', found: 98.5, falselyFlagged: 1, falselyBlocked: 0 },
  { half: 'report', found: 94.5, falselyFlagged: 5.3, falselyBlocked: 0.5 },
])(
  'the detector stays as good as it is on the half "$half"',
  ({ half, found, falselyFlagged, falselyBlocked }) => {
    const figures = figuresOf(half);
    expect(figures.found).toBeGreaterThanOrEqual(found);
    expect(figures.falselyFlagged).toBeLessThanOrEqual(falselyFlagged);
    expect(figures.falselyBlocked).toBeLessThanOrEqual(falselyBlocked);
  },
);
