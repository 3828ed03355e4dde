import { detectPersonalData } from '../../../src/core/detection';
import type { TextKind } from '../../../src/core/detection/detection';

const addresses = (text: string, textKind: TextKind = 'subject') =>
  detectPersonalData(text, { textKind, clientNames: [] })
    .filter(({ kind }) => kind === 'address')
    .map((found) => found.text);

describe('an address is a street with a house number', () => {
  it.each([
    ['Lekkage Gentsestraat 95A, tweede verdiep', 'Gentsestraat 95A'],
    ['woont Kerkstraat 12/3', 'Kerkstraat 12/3'],
    ['Vlaanderenstraat 12 bus 0201, 9000 Gent', 'Vlaanderenstraat 12 bus 0201, 9000 Gent'],
    ['Visite Brusselse Steenweg 218', 'Brusselse Steenweg 218'],
    ['STEENWEG OP AALST 12', 'STEENWEG OP AALST 12'],
    ['koning albertlaan 4 te Ronse', 'koning albertlaan 4 te Ronse'],
    ['verhuist naar Nieuwe Kaai nr. 5', 'Nieuwe Kaai nr. 5'],
    ['Plaatsbezoek Molenhoek 7', 'Molenhoek 7'],
    ['gezin Kouter 104', 'Kouter 104'],
    ['Rue du Moulin 12 à 9600 Renaix', 'Rue du Moulin 12 à 9600 Renaix'],
    ['visite 12, rue de la Loi', '12, rue de la Loi'],
    ["3, place de l'Église", "3, place de l'Église"],
    ['av. Louise 54 bte 3', 'av. Louise 54 bte 3'],
    ['Visit to 12 Church Street', '12 Church Street'],
  ])('%s', (text, address) => {
    expect(addresses(text)).toEqual([address]);
  });

  it('is found in the name of a file', () => {
    expect(addresses('fotos_Meersstraat_73.zip', 'fileName')).toEqual(['Meersstraat_73']);
  });

  it('asks, and only hints in the place of an appointment', () => {
    const tierIn = (textKind: TextKind) =>
      detectPersonalData('Kerkstraat 12', { textKind, clientNames: [] }).map(({ tier }) => tier);
    expect([tierIn('subject'), tierIn('location')]).toEqual([['ask'], ['hint']]);
  });
});

describe('no address is', () => {
  it.each([
    ['a street without a number', 'OCMW, Onderbergen: nieuwe uren'],
    ['a street and a day', 'Overleg in de Kerkstraat 12 maart'],
    ['a street and a date', 'Werken Kerkstraat 12/03/2026'],
    ['a street and a time', 'Veldstraat 9u30'],
    ['a street and a year', 'Projectplan Veldstraat 2026'],
    ['a number before a street', 'zone 30 in de Plateaustraat'],
    ['another word with its ending', 'Onderweg 3 stagiairs opgepikt'],
    ['a house with residents', 'Woonzorgcentrum Molenhof 2'],
    ['a quarter', 'Dienst Brugse Poort 3 medewerkers'],
    ['a market of Christmas', 'Kerstmarkt 12'],
    ['an expression with place', 'mise en place de 3 ateliers'],
    ['an internship', '1 place de stage libre'],
    ['a street that is closed until a day', "rue fermée pour travaux jusqu'au 12"],
    ['a platform', 'Gare du Midi, quai 4'],
    ['an English sentence', '10 years on the road'],
  ])('%s: %s', (_, text) => {
    expect(addresses(text)).toEqual([]);
  });
});
