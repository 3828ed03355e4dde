import fc from 'fast-check';
import { recognizeStructured } from '../../../src/core/detection/recognizers/structured';
import type { TextKind } from '../../../src/core/detection/detection';
import { REFERENCES } from '../../support/references';

const DRAWN = 10_000;
const MOST_PER_THOUSAND = 1;

const found = (text: string, textKind: TextKind) =>
  recognizeStructured({ text, context: { textKind } }).filter(({ tier }) => tier !== 'hint');

describe('hardly any number that says nothing about a person is taken for personal data', () => {
  it.each(Object.entries(REFERENCES))('%s, in a subject or a file name', (_, references) => {
    const accidents = fc
      .sample(references, { numRuns: DRAWN, seed: 20_261_104 })
      .map((text, index) => ({ text, found: found(text, index % 2 === 0 ? 'subject' : 'fileName') }))
      .filter((one) => one.found.length > 0);
    const perThousand = (accidents.length * 1000) / DRAWN;
    expect({ perThousand, tooMany: perThousand > MOST_PER_THOUSAND ? accidents.slice(0, 5) : [] }).toEqual({
      perThousand,
      tooMany: [],
    });
  });
});
