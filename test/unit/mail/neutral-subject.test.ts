import fc from 'fast-check';
import { detectPersonalData } from '../../../src/core/detection';
import { neutralSubjects } from '../../../src/core/mail/neutral-subject';
import { NATIONAL_NUMBER } from '../../support/drafts';

const found = (subject: string) => detectPersonalData(subject).filter(({ tier }) => tier !== 'hint');

const proposals = (subject: string) => neutralSubjects(subject, found(subject), found);
const neutral = (subject: string) => proposals(subject)[0];

describe('a subject has up to three neutral ones, best first', () => {
  it.each<[string, readonly string[]]>([
    [
      'Doorverwijzing mevr. Peeters – huursubsidie',
      ['Doorverwijzing – huursubsidie', 'Doorverwijzing … – huursubsidie'],
    ],
    [
      'Doorverwijzing mevr. Peeters, dossier 2026-0412',
      [
        'Doorverwijzing, dossier 2026-0412',
        'Overdracht – dossier 2026-0412',
        'Doorverwijzing …, dossier 2026-0412',
      ],
    ],
    [
      'Intake mevr. Peeters (OVD-2026/118)',
      ['Intake (OVD-2026/118)', 'Overdracht – dossier OVD-2026/118', 'Intake … (OVD-2026/118)'],
    ],
    ['mevr. Peeters 2026-0412', ['Overdracht – dossier 2026-0412', 'Overdracht']],
    ['Intake mevr. Peeters', ['Intake']],
    [
      'Intake mevr. Peeters, overleg op 12/03/2026',
      ['Intake, overleg op 12/03/2026', 'Intake …, overleg op 12/03/2026'],
    ],
    [`Dossier ${NATIONAL_NUMBER}`, ['Dossier']],
    ['Mme Dupont', ['Transfert']],
    [
      'Demande de Mme Dupont, dossier 2026-0412',
      ['Demande, dossier 2026-0412', 'Transfert – dossier 2026-0412', 'Demande de …, dossier 2026-0412'],
    ],
    ['Mrs Smith', ['Handoff']],
    ['Fatima El Amrani', ['Overdracht']],
    ['Vraag mevr. Peeters kenmerk 12', ['Vraag kenmerk 12', 'Vraag … kenmerk 12']],
    [
      'Vraag mevr. Peeters kenmerk 123',
      ['Vraag kenmerk 123', 'Overdracht – dossier 123', 'Vraag … kenmerk 123'],
    ],
    ['Mevr. Peeters 2026-0412-9', ['Overdracht']],
    ['Nele heeft geen bed', ['Cliënt heeft geen bed', '… heeft geen bed']],
    ['huur mevr. Peeters en dhr. Maes en budget', ['huur en budget', 'huur … en … en budget']],
    ['Intake mevr. Peeters dhr. Maes huur', ['Intake huur', 'Intake … huur']],
    ['Intake mevr. Peeters dhr. Maes mevr. Claes huur', ['Intake huur', 'Intake … huur']],
    ['Intake mevr. Peeters ', ['Intake']],
    [
      'Overdracht – dossier 2026-0412 mevr. Peeters, huur',
      [
        'Overdracht – dossier 2026-0412, huur',
        'Overdracht – dossier 2026-0412',
        'Overdracht – dossier 2026-0412 …, huur',
      ],
    ],
    ['Overdracht – dossier 2026-0412 mevr. Peeters', ['Overdracht – dossier 2026-0412']],
    ['huur | mevr. Peeters', ['huur']],
    ['vraag? mevr. Peeters', ['vraag?']],
    ['12 mevr. Peeters', ['Overdracht']],
    ['ab mevr. Peeters', ['Overdracht']],
  ])('%s', (subject, expected) => {
    expect(proposals(subject)).toEqual(expected);
  });

  it('takes away what comes to light six times, and then gives up', () => {
    const letters = 'abcdefghijklmnopqrst';
    const first = found('mevr. Peeters').map((one) => ({ ...one, start: 0, end: 1, evidence: [] }));
    const findingBeyond = (length: number) => (text: string) =>
      text === 'Overdracht' || text.length <= length ? [] : first;
    expect(neutralSubjects(letters, first, findingBeyond(14))).toEqual([letters.slice(6)]);
    expect(neutralSubjects(letters, first, findingBeyond(13))).toEqual(['Overdracht']);
  });

  it('puts nobody in the place of a name that only comes to light', () => {
    const named = (start: number) =>
      found('mevr. Peeters').map((one) => ({ ...one, start, end: start + 4, evidence: [] }));
    const detect = (text: string) => (text.startsWith('Lucy') ? named(0) : []);
    expect(neutralSubjects('Nele Lucy heeft geen bed', named(0), detect)[0]).toBe('heeft geen bed');
  });

  it('offers none that is no better for this detector', () => {
    const stubborn = (text: string) => (text.includes('Overdracht') ? found('mevr. Peeters') : found(text));
    expect(neutralSubjects('mevr. Peeters', found('mevr. Peeters'), stubborn)).toEqual([]);
  });
});

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
    ['Huur: Nele vraagt uitstel', 'Huur: cliënt vraagt uitstel'],
    ['Vraag Nele heeft geen bed', 'Vraag heeft geen bed'],
    ['Mevr. Peeters has no bed', 'Client has no bed'],
    ['Demande: Vandenberghe Luc est malade', 'Demande: client est malade'],
    ['Nele en Luc Vandenberghe hebben geen bed', 'hebben geen bed'],
    ['Intake (mevr. Peeters) en [dhr. Maes] huur', 'Intake en huur'],
    ['Intake "mevr. Peeters" huur', 'Intake huur'],
    ['Intake ‘mevr. Peeters’ huur', 'Intake huur'],
    ['Intake, mevr. Peeters; vervolg', 'Intake, vervolg'],
    ['Intake: mevr. Peeters: vervolg', 'Intake: vervolg'],
    ['Intake,,, mevr. Peeters,; huur', 'Intake, huur'],
    ['Intake mevr. Peeters  , huur', 'Intake, huur'],
    ['0475 12 34 56 belt terug', 'belt terug'],
    ['mevr. Peeters, huur', 'huur'],
    ['– mevr. Peeters – huur', 'huur'],
    ['huur – mevr. Peeters – dhr. Maes', 'huur'],
    ['huur / mevr. Peeters / dhr. Maes / budget', 'huur / budget'],
    ['huur met mevr. Peeters!', 'huur!'],
    ['Vraag van en over mevr. Peeters', 'Vraag'],
    [
      `Intake mevr. Peeters${' over het budget'.repeat(20)}`,
      `Intake${' over het budget'.repeat(20)}`.slice(0, 255),
    ],
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
        'El Amrani Fatima',
        'verbeke',
        'JAN',
        'van den',
        '12/03/1985',
        'BE68 5390 0754 7034',
      ],
      ...[
        'lieve@gmail.com',
        '–',
        '(',
        ')',
        ',',
        'dossier',
        '2026-0412',
        'x'.repeat(90),
        'Intake',
        'huur',
        'en',
        'van',
        'RE:',
        '0',
        '475',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const subject = parts.join(' ');
        fc.pre(found(subject).length > 0);
        const proposed = proposals(subject);
        expect(proposed.length).toBeGreaterThan(0);
        expect(proposed.length).toBeLessThanOrEqual(3);
        expect(new Set(proposed).size).toBe(proposed.length);
        for (const proposal of proposed) {
          expect(found(proposal)).toEqual([]);
          expect(proposal.length).toBeLessThanOrEqual(255);
        }
      }),
      { numRuns: 500 },
    );
  });
});
