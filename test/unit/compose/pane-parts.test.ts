import { emptyStatement } from '../../../src/core/mail/draft';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import { clientReason } from '../../../src/surfaces/compose/about/client-reason';
import { saidOfClient } from '../../../src/surfaces/compose/about/client-statement';
import { asLines, namesIn } from '../../../src/surfaces/compose/about/names';
import { unprotect } from '../../../src/surfaces/compose/about/unprotect';
import { piecesOf } from '../../../src/surfaces/compose/findings/pieces';
import { en } from '../../../src/surfaces/compose/words/en';
import { fr } from '../../../src/surfaces/compose/words/fr';
import { nl } from '../../../src/surfaces/compose/words/nl';
import { isDark } from '../../../src/ui/theme/host-colors';
import { draft } from '../../support/drafts';

describe('a quoted line', () => {
  it('is cut into what was found and what lies between, and nothing of it is lost', () => {
    const subject = 'Intake mevr. Peeters, 0470 12 34 56';
    const pieces = piecesOf(subject, [
      { kind: 'name', start: 13, end: 20, text: 'Peeters', evidence: [] },
      { kind: 'phone', start: 22, end: 35, text: '0470 12 34 56', evidence: [] },
    ]);
    expect(pieces.map(({ text, kind }) => [text, kind])).toEqual([
      ['Intake mevr. ', null],
      ['Peeters', 'name'],
      [', ', null],
      ['0470 12 34 56', 'phone'],
    ]);
  });
});

describe('the names of the client', () => {
  it('are one a line, without blanks and repetitions', () => {
    expect(namesIn(' Fatima El Amrani \n\nYusuf\nYusuf\n')).toEqual(['Fatima El Amrani', 'Yusuf']);
  });

  it('come back as they were typed', () => {
    expect(namesIn(asLines(['Fatima El Amrani', 'Yusuf']))).toEqual(['Fatima El Amrani', 'Yusuf']);
  });
});

describe('why a mail counts as one about a client', () => {
  const { because } = nl.words.about;

  it('is said of what was found in it', () => {
    expect(
      clientReason(
        [
          { code: 'declared' },
          { code: 'personalData', where: 'body', kind: 'nationalNumber', text: '85.07.30-033.28' },
        ],
        because,
      ),
    ).toBe('In de tekst staat een rijksregisternummer.');
  });

  it('needs no words where the caseworker said so', () => {
    expect(clientReason([{ code: 'declared' }], because)).toBeNull();
  });
});

describe('saying whether a mail is about a client', () => {
  const other = { question: 'cc', basis: 'b', reason: 'Verlof.' } as const;
  const said = { question: 'notClientMail', basis: 'a name', reason: 'De nieuwe poetshulp.' } as const;

  it('that it is about one takes the place of that it is about none', () => {
    const before = { ...emptyStatement, answers: [other, said] };
    expect(saidOfClient(before, true)).toEqual({ ...before, isClientMail: true, answers: [other] });
    expect(saidOfClient({ ...before, isClientMail: true }, false)).toEqual(before);
  });
});

describe('removing the protection', () => {
  const label = { id: 'l1', name: 'Cliënt' };
  const policy = { ...defaultPolicy, protection: { ...defaultPolicy.protection, label } };
  const { value } = policy.protection.header;

  it('takes away whatever protects the mail, and nothing else', () => {
    const both = draft({ protection: { header: value, labelId: 'l1', route: 'label' } });
    const other = draft({ protection: { header: value, labelId: 'l2', route: 'label' } });
    expect(unprotect(both, policy)).toEqual([
      { kind: 'header', value: null },
      { kind: 'label', value: null },
    ]);
    expect(unprotect(other, policy)).toEqual([{ kind: 'header', value: null }]);
  });
});

describe('Outlook’s colours', () => {
  it.each([
    ['#ffffff', '#242424', false],
    ['#212121', '#f0f0f0', true],
    ['#000', '#FFF', true],
    ['rgb(38, 38, 38)', 'rgb(255, 255, 255)', true],
    ['Window', 'WindowText', false],
  ])('%s with %s', (background, foreground, expected) => {
    expect(isDark({ background, foreground })).toBe(expected);
  });

  it('are light where Outlook does not tell', () => {
    expect(isDark(null)).toBe(false);
  });
});

describe.each([nl, fr, en])('the wording in $language', ({ words: { findings } }) => {
  const name = 'een.buitengewoon.lange.naam.van.iemand.die.zijn.adres.niet.kort.wou.houden';

  it('never cuts a domain', () => {
    const fix = { kind: 'removeRecipient', field: 'cc', address: `${name}@mail.telenet.be` } as const;
    expect(findings.fix(fix)).toContain('@mail.telenet.be');
    expect(findings.done(fix)).toContain('@mail.telenet.be');
  });

  it('names the words where not all that was found can be dismissed', () => {
    expect(findings.dismiss(['Peeters'], true)).not.toContain('Peeters');
    expect(findings.dismiss(['Peeters'], false)).toContain('Peeters');
    expect(findings.dismiss(['Peeters', 'Janssens'], false)).toMatch(/Peeters.*Janssens/);
  });
});
