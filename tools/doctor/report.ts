import type { Finding } from './finding';

const MARKS: Readonly<Record<Finding['state'], string>> = { good: 'ok', attention: 'look', bad: 'BAD' };

/** The findings as a table, the cures below it, and a closing line. */
export function report(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ subject }) => subject.length));
  const rows = findings.map(({ subject, state, seen }) =>
    `${MARKS[state].padEnd(4)}  ${subject.padEnd(width)}  ${seen}`.trimEnd(),
  );
  const cures = findings
    .filter(({ cure }) => cure !== '')
    .map(({ subject, cure }) => `  ${subject}: ${cure}`);
  const count = (state: Finding['state']) => findings.filter((finding) => finding.state === state).length;
  return [
    ...rows,
    ...(cures.length > 0 ? ['', 'What to do:', ...cures] : []),
    '',
    `${count('good')} in order, ${count('attention')} to look at, ${count('bad')} bad.`,
    '',
  ].join('\n');
}
