import fc from 'fast-check';
import { detectInMessage } from '../../../src/core/detection/body/detect-in-body';
import { nearWordsOf } from '../../../src/core/mail/client-mail/near-words';
import { anyOf } from '../../../src/core/mail/client-mail/score';
import type { Mention } from '../../../src/core/mail/client-mail/persons';

/** The words beside a name, wherever it stands in the subject and the text. */
function near(name: string, text: string, subject = ''): readonly string[] {
  const mentions = (line: string, where: Mention['where']) =>
    [...line.matchAll(new RegExp(name, 'g'))].map(({ index }): Mention => ({
      where,
      detection: {
        kind: 'name',
        start: index,
        end: index + name.length,
        text: name,
        confidence: 1,
        tier: 'ask',
        evidence: [],
      },
      isQuoted: false,
      isInSmallLetters: false,
    }));
  return nearWordsOf(
    [...mentions(subject, 'subject'), ...mentions(text, 'body')],
    subject,
    detectInMessage(text, {}),
  );
}

describe('the words beside a name', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'are three on each side, the one that touches it apart',
      near('Karim', 'Gisteren heeft mevrouw gebeld: Karim komt morgen niet meer langs.'),
      ['<:', '<<gebeld', '<<mevrouw', '>komt', '>>morgen', '>>niet'],
    ],
    ['are compared by how they begin', near('Karim', 'dossierbeheerder Karim'), ['<dossier']],
    ['have neither case nor diacritics', near('Karim', 'Après Karim'), ['<apres']],
    ['may be numbers, of which each is as good as another', near('Karim', 'Karim, 34'), ['>,', '>>1']],
    ['may be the end of a line', near('Karim', 'voor\nKarim'), ['<\n', '<<voor']],
    [
      'are those of every mention, each once',
      near('Karim', 'Karim wil. Karim wil', 'Re: Karim'),
      ['<:', '<<re', '>wil', '>>.', '>>karim', '<.', '<<wil', '<<karim'],
    ],
    ['are none where it stands alone', near('Karim', 'Karim'), []],
  ])('%s', (_, found, words) => {
    expect(found).toEqual(words);
  });

  it('tell nothing of a name in a file name', () => {
    const mention: Mention = {
      where: 'attachment',
      detection: {
        kind: 'name',
        start: 8,
        end: 13,
        text: 'Karim',
        confidence: 1,
        tier: 'ask',
        evidence: [],
      },
      isQuoted: false,
      isInSmallLetters: false,
    };

    expect(nearWordsOf([mention], 'een onderwerp', detectInMessage('een tekst', {}))).toEqual([]);
  });
});

describe('the score of several people together', () => {
  const scores = fc.array(fc.double({ min: -30, max: 30, noNaN: true }), { minLength: 1, maxLength: 50 });

  it('is at least that of the likeliest, and grows with each of them', () => {
    fc.assert(
      fc.property(scores, (some) => {
        const most = Math.max(...some);

        expect(anyOf(some)).toBeGreaterThanOrEqual(most - 1e-9);
        expect(anyOf(some)).toBeLessThanOrEqual(most + Math.log(some.length) + 1e-9);
      }),
    );
  });

  it('is below everything where there is nobody', () => {
    expect(anyOf([])).toBe(-Infinity);
  });
});
