import { detectPersonalData } from '../../../src/core/detection';
import type { DetectionKind } from '../../../src/core/detection/detection';

const texts = (kind: DetectionKind, text: string) =>
  detectPersonalData(text)
    .filter((found) => found.kind === kind)
    .map((found) => found.text);

describe('the number of an identity card', () => {
  it.each([
    ['as printed', 'kaart 592-6150388-87 verloren', '592-6150388-87'],
    ['with spaces', 'kaartnummer 591 8830214 18', '591 8830214 18'],
    ['without punctuation, of a series that was issued', 'eid 592183406166', '592183406166'],
    ['without punctuation, behind a word for the card', 'identiteitskaart nr. 123456789002', '123456789002'],
  ])('is found %s', (_, text, number) => {
    expect(texts('idCard', text)).toEqual([number]);
  });

  it.each([
    ['wrong check digits in a series that was not issued', '123-6150388-86'],
    ['a structured payment reference', '+++592/6150/38887+++'],
    ['one without its slashes', '***592615038887***'],
    ['one behind its word', 'mededeling 592615038887'],
    ['any other twelve digits', 'Factuur 123456789002'],
  ])('is not %s: %s', (_, text) => {
    expect(texts('idCard', text)).toEqual([]);
  });
});

describe('a mistyped number of an identity card', () => {
  it('written as on the card asks', () => {
    expect(detectPersonalData('kaart 592-6150388-86')).toEqual([
      expect.objectContaining({ kind: 'idCard', tier: 'ask', text: '592-6150388-86' }),
    ]);
  });
});

describe('a licence plate', () => {
  it.each([
    ['nummerplaat 1-xpt-506 beslag', '1-xpt-506'],
    ['parkeerkaart 2 CEN 430', '2 CEN 430'],
    ['wagen 1ABC234', '1ABC234'],
    ['nummerplaat ABC-123', 'ABC-123'],
    ['plaque AB-123-CD', 'AB-123-CD'],
    ['auto 9-abc-123', '9-abc-123'],
  ])('is found: %s', (text, plate) => {
    expect(texts('licencePlate', text)).toEqual([plate]);
  });

  it.each([
    ['a phase', 'Fase 1-ABC van de verhuis'],
    ['a count', '2 VAN 100 DOSSIERS'],
    ['an old plate without a word for it', 'formulier ABC-123'],
    ['a part of a longer code', '2026-1-ABC-234'],
    ['one in lower case between numbers', '1 van 234'],
  ])('is not %s: %s', (_, text) => {
    expect(texts('licencePlate', text)).toEqual([]);
  });
});
