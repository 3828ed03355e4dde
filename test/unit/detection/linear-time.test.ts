import { recognizeStructured } from '../../../src/core/detection/recognizers/structured';

const recognize = (text: string) => recognizeStructured({ text, context: { textKind: 'body' } });

const SHORT = 100_000;
const LONG = 1_000_000;

/** Square time would take minutes; below this there is nothing to compare. */
const SURELY_LINEAR = 5_000;

/** Ten times the text may take ten times as long, and more on a machine that has other things to do. */
const MOST_TIMES = 40;

function milliseconds(text: string): number {
  const start = performance.now();
  recognize(text);
  return performance.now() - start;
}

describe('a text of 1,000,000 characters is read in linear time', () => {
  it.each([
    ['digits', '1'],
    ['zeros', '0'],
    ['digits with spaces', '1 '],
    ['zeros with hyphens', '0-'],
    ['pairs of digits', '04 '],
    ['the beginning of a national number', '85.07.30-033.'],
    ['a valid national number', '85073003328 '],
    ['plus signs', '+'],
    ['plus signs and digits', '+3'],
    ['the beginning of a telephone', '+32 (0)'],
    ['brackets', '0)(/'],
    ['at signs', '@'],
    ['letters and at signs', 'a@'],
    ['a mailbox without a host', 'aaaaaaaaaaaaaaaa@'],
    ['a host without an end', 'a@a.'],
    ['letters', 'a'],
    ['letters with digits', 'a1'],
    ['long words with digits', `${'a'.repeat(60)}1`],
    ['accents with digits', 'é1'],
    ['combining marks with digits', 'e\u0301\u0301\u0301 1'],
    ['the beginning of an account number', 'BE68 '],
    ['an account number of letters', 'GT12aaaa '],
    ['signs of birth', 'geb. te '],
    ['signs of birth and days', 'geb. 12/'],
    ['degree signs', '° 12 '],
    ['places of birth', 'Geboren te Aalst Gent 1 '],
    ['months', '12 maart '],
    ['streets', 'straat 1 '],
    ['streets of first words', 'Lange Korte Oude straat 1 '],
    ['streets in French', 'rue de la 1 '],
    ['number and street in French', '1 rue de '],
    ['boxes', '1 bus '],
    ['licence plates without an end', '1-ABC-'],
    ['plates behind a word', 'plaat A1-'],
    ['fillers of cues', 'nr nr nr 1 '],
    ['separators', '-./ '],
    ['line breaks and digits', '\n1'],
  ])('%s', (_, piece) => {
    const of = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const long = milliseconds(of(LONG));
    const limit = long < SURELY_LINEAR ? SURELY_LINEAR : MOST_TIMES * milliseconds(of(SHORT));
    expect(long).toBeLessThan(limit);
  });
});
