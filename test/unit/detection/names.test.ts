import fc from 'fast-check';
import { detectPersonalData } from '../../../src/core/detection';
import type { DetectionContext } from '../../../src/core/detection/detection';

const found = (text: string, context: DetectionContext = {}) =>
  detectPersonalData(text, context).filter(({ kind, tier }) => kind === 'name' && tier !== 'hint');

const names = (text: string, context: DetectionContext = {}) =>
  found(text, context).map((detection) => detection.text);

describe('a name', () => {
  it.each([
    ['behind an honorific', 'Doorverwijzing mevr. Peeters', ['Peeters']],
    ['with particles', 'Doorverwijzing mevrouw Van den Bossche – huur', ['Van den Bossche']],
    ['behind an initial', 'Vraag van dhr. J. De Smet', ['J. De Smet']],
    ['of Moroccan origin', 'Intake Mme El Amrani', ['El Amrani']],
    ['behind the French M.', 'Rendez-vous M. Dupont', ['Dupont']],
    ['in capitals', 'MEVR. PEETERS KOMT NIET', ['PEETERS']],
    ['in small letters', 'afspraak mevr. peeters morgen', ['peeters']],
    ['with an apostrophe', "mw. d'hondt belde", ["d'hondt"]],
    ['of two people', 'Mevr. Peeters en dhr. Maes', ['Peeters', 'Maes']],
    ['behind "gezin"', 'gezin Vermeulen: huurachterstand', ['Vermeulen']],
    ['family name first', 'Claeys Sofie – leefloon', ['Claeys Sofie']],
    ['with a first name behind it that is a month too', 'Doorverwijzing Peeters Jan', ['Peeters Jan']],
    ['in small letters with such a first name', 'intake peeters jan', ['peeters jan']],
    ['with a month of which the year follows', 'Doorverwijzing mevr. Peeters jan 2026', ['Peeters']],
    ['in front of a month with a number', 'verlof peeters jan 2026', ['peeters']],
    ['alone behind a common word', 'verslag wouters', ['wouters']],
    ['first name alone', 'Fatima komt morgen niet', ['Fatima']],
    ['not in the lexicon', 'dossier Tesfahuney Weldegebriel', ['Tesfahuney Weldegebriel']],
  ])('%s is found: %s', (_, subject, expected) => {
    expect(names(subject)).toEqual(expected);
  });

  it.each([
    ['joined by underscores', 'Verslag_Peeters-Sofie_2026.pdf', ['Peeters-Sofie']],
    ['glued to a word', 'intakePeeters.docx', ['Peeters']],
    ['glued in small letters', 'verslagpeeters.docx', ['peeters']],
    ['with an initial', 'zielinska-m-aangifte.pdf', ['zielinska-m']],
  ])('is found in a file name: %s', (_, fileName, expected) => {
    expect(names(fileName, { textKind: 'fileName' })).toEqual(expected);
  });

  it.each(['planning juli.xlsx', 'jaarplanning.docx'])(
    'is not found in a file name without one: %s',
    (fileName) => {
      expect(names(fileName, { textKind: 'fileName' })).toEqual([]);
    },
  );

  it.each([
    'Geachte mevrouw, mijnheer',
    'Brief aan mevrouw de voorzitter',
    'Tafel van 5 m hoog',
    'Mevrouw belt terug',
    'Overleg OCMW Sint-Niklaas en CAW Oost-Vlaanderen',
    'AZ Jan Palfijn: nieuwe ontslagprocedure',
    'Vorming omgaan met agressie',
    'NIEUW FORMULIER HUURSUBSIDIE',
    'Team meeting moved to Thursday',
    "Réunion d'équipe le 2 décembre",
  ])('is not found in a subject without one: %s', (subject) => {
    expect(names(subject)).toEqual([]);
  });

  it('comes with what spoke for it', () => {
    expect(found('Doorverwijzing mevr. Sofie Peeters')).toEqual([
      expect.objectContaining({
        tier: 'block',
        evidence: expect.arrayContaining([
          { code: 'afterWord', word: 'mevr', start: 15 },
          { code: 'firstAndFamilyName' },
        ]) as unknown,
      }),
    ]);
    expect(found('gezin Vermeulen')[0]?.evidence).toContainEqual({ code: 'besideWord', word: 'gezin' });
  });
});

describe("the client's names as the caseworker typed them", () => {
  const clientNames = ['Fatima El Amrani'];

  it.each([
    ['whole', 'Doorverwijzing Fatima El Amrani', 'Fatima El Amrani'],
    ['in the other order and in capitals', 'doorverwijzing AMRANI fatima', 'AMRANI fatima'],
    ['in the genitive', 'Fatima’s dossier', 'Fatima’s'],
    ['with a plain s', 'vraag over amranis huur', 'amranis'],
    ['with another accent', 'Fâtima belde', 'Fâtima'],
    ['by the initial', 'Huur F. El Amrani', 'F. El Amrani'],
    ['with the particle glued on', 'huur elamrani', 'elamrani'],
  ])('are found %s: %s', (_, subject, name) => {
    expect(names(subject, { clientNames })).toEqual([name]);
  });

  it('are found inside a word of a file name', () => {
    expect(detectPersonalData('xverslagamrani2.docx', { textKind: 'fileName', clientNames })).toEqual([
      expect.objectContaining({ tier: 'block', evidence: [{ code: 'knownName' }] }),
    ]);
  });

  it('are certain', () => {
    expect(detectPersonalData('huur Amrani', { clientNames: ['Amrani'] })).toEqual([
      {
        kind: 'name',
        start: 5,
        end: 11,
        text: 'Amrani',
        confidence: 1,
        tier: 'block',
        evidence: [{ code: 'knownName' }],
      },
    ]);
  });

  it('are not found inside other words, nor by their particles', () => {
    expect(
      names('Elementen van het programma', { clientNames: ['Fatima El Amrani', 'Jan Van Het Veld'] }),
    ).toEqual([]);
  });

  it('are client data even where a professional bears the same name', () => {
    expect(
      found('Vraag Peeters', { clientNames: ['An Peeters'], professionals: ['Jan Peeters'] }),
    ).toHaveLength(1);
  });
});

describe("a professional's name", () => {
  it('is no more than a hint in a subject', () => {
    expect(detectPersonalData('Overleg met Tine Peeters', { professionals: ['Tine Peeters'] })).toEqual([
      expect.objectContaining({ text: 'Tine Peeters', tier: 'hint', evidence: [{ code: 'professional' }] }),
    ]);
  });

  it('is nothing in a body', () => {
    expect(
      detectPersonalData('Ik sprak met Tine Maes.', { textKind: 'body', professionals: ['Tine Maes'] }),
    ).toEqual([]);
  });

  it('does not hide a namesake with another first name', () => {
    expect(found('Intake mevr. Sara Maes', { professionals: ['Tine Maes'] })).toHaveLength(1);
  });
});

describe('any text', () => {
  it('gives spans in order that do not overlap and quote the text', () => {
    const pieces = fc.constantFrom(
      'Jan',
      'van',
      'de',
      'PEETERS',
      "d'",
      'A.',
      '-',
      '_',
      ' ',
      ',',
      '.',
      'ﬁ',
      'İ',
      '😀',
      '9',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
        ),
        fc.constantFrom('subject', 'fileName', 'body', 'location'),
        (text, textKind) => {
          let from = 0;
          for (const { start, end, text: quoted } of detectPersonalData(text, {
            textKind,
            clientNames: ['Jan Peeters'],
          })) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(quoted);
            from = end;
          }
        },
      ),
    );
  });

  it.each(['Jan ', 'van de ', 'Van ', 'A. ', 'A', "d'", 'Peeters-', 'mevr. ', 'X.', 'É'])(
    'is read in linear time: 300,000 characters of %s',
    (piece) => {
      const time = (length: number) => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const start = performance.now();
        detectPersonalData(text, { textKind: 'subject' });
        detectPersonalData(text, { textKind: 'body' });
        return performance.now() - start;
      };
      time(30_000);
      const best = Math.min(time(30_000), time(30_000), time(30_000));
      expect(time(300_000)).toBeLessThan(Math.max(100, best * 40));
    },
  );
});
