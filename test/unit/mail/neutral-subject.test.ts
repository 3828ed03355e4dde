import fc from 'fast-check';
import { detectPersonalData } from '../../../src/core/detection';
import { neutralSubject } from '../../../src/core/mail/neutral-subject';
import { NATIONAL_NUMBER } from '../../support/drafts';

const found = (subject: string) => detectPersonalData(subject).filter(({ tier }) => tier !== 'hint');

const neutral = (subject: string) => neutralSubject(subject, found(subject));

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
    ['Nele heeft vannacht in de auto geslapen', 'Cliënt heeft vannacht in de auto geslapen'],
    ['Vandenberghe Luc cherche un logement', 'Client cherche un logement'],
    ['dossier peeters: huur', 'dossier: huur'],
  ])('%s → %s', (subject, expected) => {
    expect(neutral(subject)).toBe(expected);
  });

  it('can name the case by a reference, unless that is personal data itself', () => {
    const subject = 'Intake mevr. Peeters';
    expect(neutralSubject(subject, found(subject), 'OVD-2026/118')).toBe('Intake (OVD-2026/118)');
    expect(neutralSubject(subject, found(subject), NATIONAL_NUMBER)).toBe('Intake');
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
        'El Amrani Fatima',
        'verbeke',
        'JAN',
        'van den',
        '12/03/1985',
        'BE68 5390 0754 7034',
      ],
      ...['lieve@gmail.com', '–', '(', ')', ',', 'Intake', 'huur', 'en', 'van', 'RE:', '0', '475'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const subject = parts.join(' ');
        fc.pre(found(subject).length > 0);
        expect(found(neutral(subject))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
