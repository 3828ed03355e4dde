import fc from 'fast-check';
import { detectPersonalData } from '../../../src/core/detection';
import { neutralFileName } from '../../../src/core/mail/neutral-file-name';
import { NATIONAL_NUMBER } from '../../support/drafts';

const found = (name: string) =>
  detectPersonalData(name, { textKind: 'fileName' }).filter(({ tier }) => tier !== 'hint');
const neutral = (name: string, taken: readonly string[] = []) =>
  neutralFileName(name, found(name), found, new Set(taken));

describe('a neutral file name keeps what says nothing about the client', () => {
  it.each([
    ['verslag mevr. Peeters.docx', 'verslag.docx'],
    ['verslag_Fatima_El_Amrani_2026-03-12.docx', 'verslag_2026-03-12.docx'],
    ['verslag-van-mevr-peeters.pdf', 'verslag.pdf'],
    ['Jan Peeters.pdf', 'bijlage.pdf'],
    ['Fatima El Amrani 2026-0412.pdf', 'bijlage 2026-0412.pdf'],
    [`aanvraag leefloon ${NATIONAL_NUMBER}.PDF`, 'aanvraag leefloon.PDF'],
    ['intake (dhr. Maes) OVD-2026-118.pdf', 'intake OVD-2026-118.pdf'],
    ['Mme Dupont.pdf', 'annexe.pdf'],
    ['verslag mevr. Peeters', 'verslag'],
    ['verslag van mevr. Peeters_nieuw.docx', 'verslag nieuw.docx'],
    ['verslag_van_mevr_Peeters.docx', 'verslag.docx'],
    ['verslag.mevr.Peeters.pdf', 'verslag.pdf'],
    ['verslag Van mevr. Peeters.pdf', 'verslag.pdf'],
    ['verslag over en van mevr. Peeters.pdf', 'verslag.pdf'],
    ['intake, mevr. Peeters, vervolg.pdf', 'intake vervolg.pdf'],
    ['intake [mevr. Peeters] vervolg.pdf', 'intake vervolg.pdf'],
    ['intake--mevr-Peeters--vervolg.pdf', 'intake-vervolg.pdf'],
    ['mevr. Peeters & dhr. Maes intake.pdf', 'intake.pdf'],
    ['été mevr. Peeters.pdf', 'été.pdf'],
    ['12 mevr. Peeters.pdf', 'bijlage.pdf'],
    ['a4 mevr. Peeters.pdf', 'bijlage.pdf'],
    ['mevr. Peeters 123.pdf', 'bijlage 123.pdf'],
    ['mevr. Peeters.verylongext', 'verylongext'],
    ['suivi Mme Dupont 2026-0412.pdf', 'suivi 2026-0412.pdf'],
  ])('%s → %s', (name, expected) => {
    expect(neutral(name)).toBe(expected);
  });

  it('differs from the names that other files have, in any case', () => {
    expect(neutral('Jan Peeters.pdf', ['bijlage.pdf'])).toBe('bijlage-2.pdf');
    expect(neutral('Jan Peeters.pdf', ['bijlage.pdf', 'bijlage-2.pdf'])).toBe('bijlage-3.pdf');
    expect(neutral('Verslag mevr. Peeters.docx', ['verslag.docx'])).toBe('Verslag-2.docx');
  });

  it('keeps nothing where what is left would be found as well', () => {
    const name = 'intake mevr. Peeters.pdf';
    const finding = (word: string) => (text: string) => (text.includes(word) ? found('mevr. Peeters') : []);
    expect(neutralFileName(name, found(name), finding('intake'), new Set())).toBe('bijlage.pdf');
    expect(neutralFileName(name, found(name), finding('intake.pdf'), new Set())).toBe('bijlage.pdf');
  });

  it('is not there where nothing would do', () => {
    const name = 'Jan Peeters.pdf';
    expect(neutralFileName(name, found(name), () => found(name), new Set())).toBeUndefined();
  });

  it('holds no personal data, keeps its ending and is no other file’s name, whatever the name was', () => {
    const pieces = fc.constantFrom(
      ...['mevr.', 'Peeters', 'dhr', 'Maes', NATIONAL_NUMBER, '0475123456', 'geb', 'El', 'Amrani', 'verslag'],
      ...['12-03-1985', 'van', 'en', '(', ')', '2026', 'intake', 'JAN', 'verbeke', '1'],
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(' ', '_', '-', '.'),
        fc.constantFrom('.pdf', '.docx', '.7z'),
        (parts, joint, ending) => {
          const name = parts.join(joint) + ending;
          fc.pre(found(name).length > 0);
          const taken = ['bijlage.pdf', `verslag${ending}`];
          const proposal = neutral(name, taken) ?? '';
          expect(found(proposal)).toEqual([]);
          expect(proposal.endsWith(ending)).toBe(true);
          expect(taken).not.toContain(proposal);
        },
      ),
      { numRuns: 500 },
    );
  });
});
