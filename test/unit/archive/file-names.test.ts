import { archiveName, entryNames } from '../../../src/core/archive/file-names';

const today = new Date(2026, 10, 4, 23, 59);

describe('the name of an archive', () => {
  it.each([
    ['has the day in it', [], 'overdracht-2026-11-04.zip'],
    ['leaves alone what other files are called', ['verslag.pdf'], 'overdracht-2026-11-04.zip'],
    ['is another when it is taken', ['overdracht-2026-11-04.zip'], 'overdracht-2026-11-04-2.zip'],
    ['is another when it is taken in capitals', ['Overdracht-2026-11-04.ZIP'], 'overdracht-2026-11-04-2.zip'],
    [
      'counts on',
      ['overdracht-2026-11-04.zip', 'overdracht-2026-11-04-2.zip'],
      'overdracht-2026-11-04-3.zip',
    ],
  ])('%s', (_, taken, name) => {
    expect(archiveName(today, taken)).toBe(name);
  });
});

describe('the names in an archive, which need no password', () => {
  it.each([
    ['say how to open a file, and nothing else', 'Verslag mevr. Peeters.DOCX', 'bijlage-1.docx'],
    ['keep the last ending only', 'peeters.txt.zip', 'bijlage-1.zip'],
    ['are bare without an ending', 'verslag', 'bijlage-1'],
    ['take no name for an ending', 'Verslag mevr. Peeters', 'bijlage-1'],
    ['take no first name for an ending', 'verslag.Jan', 'bijlage-1'],
    ['take no part of a name for an ending', 'verslag.pdfPeeters', 'bijlage-1'],
  ])('%s', (_, name, neutral) => {
    expect(entryNames([name])).toEqual([neutral]);
  });

  it('differ, in the order of the files', () => {
    expect(entryNames(['a.pdf', 'a.pdf', 'b.txt'])).toEqual([
      'bijlage-1.pdf',
      'bijlage-2.pdf',
      'bijlage-3.txt',
    ]);
  });
});
