import { draft } from '../../support/drafts';
import type { Judged } from '../../../tools/mails/train/cross-validate';
import type { Example } from '../../../tools/mails/train/examples';
import { isNamedInLine, quietBelow, shareQuiet } from '../../../tools/mails/train/quiet';

const judged = (named: number, score = named): Judged => ({ index: 0, score, named });

describe('the score beneath which a name is let be', () => {
  const client = [...Array(100).keys()].map((at) => judged(at - 50));

  it('leaves the share of client mails unasked that it may', () => {
    const quiet = quietBelow(client, 40, 0.02);
    expect(quiet).toBe(-48);
    expect(shareQuiet(client, 40, quiet)).toBe(0.02);
  });

  it('does not count what is asked about anyhow, nor what says too little', () => {
    const asked = [judged(-60, 50), judged(Infinity, 0)];
    expect(quietBelow(asked.concat(client), 40, 0.02)).toBe(-48);
  });

  it('is never above that from which a mail is asked about', () => {
    expect(quietBelow([judged(30)], 10, 0.5)).toBe(10);
    expect(quietBelow([], 10, 0.5)).toBe(10);
  });
});

describe('a mail is one that the score is set by', () => {
  const example = (...signals: Example['candidates'][number]['signals']) => ({
    candidates: [{ signals, near: [], isClient: null }],
  });

  it.each([
    ['somebody named in the subject', example('person', 'inSubject'), 'afscheid Mieke', true],
    ['somebody named in a file name', example('person', 'inFileName'), 'afscheid', true],
    ['nobody named there', example('person'), 'afscheid', false],
    ['an automatic answer', example('person', 'inSubject'), 'Automatisch antwoord: dossier Peeters', false],
  ])('%s', (_, one, subject, expected) => {
    expect(isNamedInLine(one, draft({ subject }))).toBe(expected);
  });
});
