import fc from 'fast-check';
import { detectPersonalData } from '../../../src/core/detection';
import { neutralSubject } from '../../../src/core/mail/neutral-subject';
import { NATIONAL_NUMBER } from '../../support/drafts';

const foundIn = (subject: string) => detectPersonalData(subject).filter(({ tier }) => tier !== 'hint');
const neutral = (subject: string) => neutralSubject(subject, foundIn(subject));

describe('a neutral subject keeps what says nothing about the client', () => {
  it.each([
    ['Doorverwijzing mevr. Peeters – huursubsidie', 'Doorverwijzing – huursubsidie'],
    [`Doorverwijzing mevr. Peeters ${NATIONAL_NUMBER}`, 'Doorverwijzing'],
    [`Aanvraag leefloon (${NATIONAL_NUMBER})`, 'Aanvraag leefloon'],
    ['RE: Intake dhr. Van den Bossche: vervolg', 'RE: Intake: vervolg'],
    ['Vraag van mevr. Peeters', 'Vraag'],
    ['Mevr. Peeters', 'Overdracht'],
    ['Intake, geb. 12/03/1985, huur', 'Intake, huur'],
    ['Mevr. Peeters en dhr. Maes – budget', 'budget'],
    ['FW: ', 'FW: '],
  ])('%s → %s', (subject, expected) => {
    expect(neutral(subject)).toBe(expected);
  });

  it('holds no personal data, whatever the subject was', () => {
    const pieces = fc.constantFrom(
      ...[
        'mevr.',
        'Peeters',
        'dhr. Maes',
        NATIONAL_NUMBER,
        '0475 12 34 56',
        'geb.',
        '12/03/1985',
        'BE68 5390 0754 7034',
      ],
      ...['lieve@gmail.com', '–', '(', ')', ',', 'Intake', 'huur', 'en', 'van', 'RE:', '0', '475'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const subject = parts.join(' ');
        const found = foundIn(subject);
        fc.pre(found.length > 0);
        expect(foundIn(neutralSubject(subject, found))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
