import { detectPersonalData } from '../../../src/core/detection';

const names = (text: string, clientNames: readonly string[] = []) =>
  detectPersonalData(text, { textKind: 'subject', clientNames })
    .filter(({ kind }) => kind === 'name')
    .map((detection) => detection.text);

describe('a name behind an honorific', () => {
  it.each([
    ['Doorverwijzing mevr. Peeters', 'Peeters'],
    ['Doorverwijzing mevrouw Van den Bossche – huur', 'Van den Bossche'],
    ['Vraag van dhr. J. De Smet', 'J. De Smet'],
    ['Intake Mme El Amrani', 'El Amrani'],
    ['Rendez-vous M. Dupont', 'Dupont'],
    ['MEVR. PEETERS KOMT NIET', 'PEETERS'],
    ['afspraak mevr. peeters morgen', 'peeters'],
    ["mw. d'hondt belde", "d'hondt"],
    ['de heer van der auwera belt terug', 'van der auwera'],
    ['Ms Okonkwo-Diallo: housing', 'Okonkwo-Diallo'],
  ])('is found: %s', (subject, name) => {
    expect(names(subject)).toEqual([name]);
  });

  it('is found for each of two people', () => {
    expect(names('Mevr. Peeters en dhr. Maes')).toEqual(['Peeters', 'Maes']);
  });

  it.each([
    'Geachte mevrouw, mijnheer',
    'Brief aan mevrouw de voorzitter',
    'Tafel van 5 m hoog',
    'Heer. Afspraak',
    'Mevrouw belt terug',
  ])('is not: %s', (subject) => {
    expect(names(subject)).toEqual([]);
  });
});

describe("the client's names as the caseworker typed them", () => {
  it.each([
    ['Doorverwijzing Fatima El Amrani', 'Fatima El Amrani'],
    ['doorverwijzing AMRANI fatima', 'AMRANI fatima'],
    ['Fatima’s dossier', 'Fatima’s'],
    ['vraag over amranis huur', 'amranis'],
    ['Fâtima belde', 'Fâtima'],
  ])('are found in any case, order and spelling of accents: %s', (subject, name) => {
    expect(names(subject, ['Fatima El Amrani'])).toEqual([name]);
  });

  it('are certain', () => {
    expect(detectPersonalData('huur Amrani', { textKind: 'subject', clientNames: ['Amrani'] })).toEqual([
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
    expect(names('Elementen van het programma', ['Fatima El Amrani', 'Jan Van Het Veld'])).toEqual([]);
  });
});
