/** Running text as caseworkers write it, for the benchmarks: invented people, each of them seldom twice. */

const FIRST =
  'Fatima Jan Bilal Greet Mohamed Els Noor Dirk Aleksandra Youssef Lieve Ibrahim Marie-Claire Gunther Amina Bart Ömer Sofie Tesfay Annelies'.split(
    ' ',
  );
const FAMILY = [
  'El Amrani',
  'Peeters',
  'De Smet',
  'Yılmaz',
  'Van den Broecke',
  'Nowak',
  'Claeys',
  'Benali',
  'Dumoulin',
  'Verstraete',
  'Haddad',
  'Goossens',
  'Ionescu',
  "D'hondt",
  'Okafor',
  'Vermeulen',
  'Rahimi',
];
const PLACES = ['Gent', 'Aalst', 'Dendermonde', 'Sint-Niklaas', 'Lokeren', 'Wetteren', 'Oudenaarde'];
const STREETS = ['Molenstraat', 'Kerkstraat', 'Gentsesteenweg', 'Stationsplein', 'Kapellelaan'];

/** Signs in braces stand for a datum: f a first name, n a family name, p a place, s a street, d and i numbers. */
const SENTENCES = [
  'Gisteren kwam mevr. {f} {n} langs aan het onthaal, samen met haar zus.',
  'Ze vraagt hulp bij de aanvraag van een huursubsidie en wil graag nog deze maand een afspraak.',
  'Haar zoon {f} (geb. {d}/03/2015) gaat naar school in {p} en krijgt daar middagtoezicht.',
  'We bespraken de achterstal bij de verhuurder: die bedraagt intussen 1.{i} euro, waarvan de helft al afbetaald werd.',
  'Bel haar gerust terug op 0475 {d} {d} 56, liefst voor de middag.',
  'De brief van de vrederechter is aangekomen. Voorlopig verandert er niets aan de woonst of aan de waarborg.',
  'Ondertussen woont het gezin in de {s} {d} te 9{i} {p}, bij een vriendin van de moeder.',
  'Op het overleg van {d} mei spraken we af dat ieder zijn deel van het plan opvolgt en dat niemand iets dubbel vraagt.',
  'Dhr. {n} werkt sinds vorige zomer in een maatwerkbedrijf; zijn loon wordt op het einde van de maand gestort.',
  'Kan jij nagaan of de mutualiteit het dossier 2026-0{i} al behandeld heeft?',
  'Volgens de huisarts is rust nu het belangrijkste, en daarna bekijken we rustig wat er nog mogelijk is.',
  'Het OCMW van {p} nam de medische kosten ten laste, maar de factuur van het ziekenhuis bleef liggen.',
  'Wie van ons gaat mee naar de inschrijving op dinsdag om 14u30?',
  '{f} {n} belde zelf om te zeggen dat het beter gaat, en dat de verwarming hersteld is.',
  'Ik stuur je het verslag van het huisbezoek zodra ik het heb nagelezen.',
  'Daarnaast zoeken we een brugfiguur die het gezin op weg helpt met de administratie van de school en de crèche.',
];

/** How many sentences stand in one mail, before the history below it begins. */
const SENTENCES_A_MAIL = 24;

/** A pseudorandom generator, the same on every machine. @param {number} seed */
function randomFrom(seed) {
  let state = seed;
  return (/** @type {number} */ limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** @param {number} length UTF-16 characters @returns {string} a mail with as much quoted history below it as that takes */
export function bodyOf(length) {
  const random = randomFrom(4);
  const pick = (/** @type {readonly string[]} */ from) => from[random(from.length)] ?? '';
  /** @type {Readonly<Record<string, () => string>>} */
  const data = {
    f: () => pick(FIRST),
    n: () => pick(FAMILY),
    p: () => pick(PLACES),
    s: () => pick(STREETS),
    d: () => String(10 + random(19)),
    i: () => String(100 + random(900)),
  };
  /** @type {string[]} */
  const pieces = [];
  let written = 0;
  const write = (/** @type {string} */ piece) => {
    const filled = piece
      .replace(/\{(.)\}/g, (_, /** @type {string} */ sign) => data[sign]?.() ?? '')
      .slice(0, length - written);
    pieces.push(filled);
    written += filled.length;
  };
  for (let mail = 0; written < length; mail += 1) {
    if (mail > 0) {
      write(
        'Van: {f} {n} <team@caw-voorbeeld.be>\nVerzonden: dinsdag {d} mei 2026 14:{d}\nAan: {f} {n}\nOnderwerp: RE: overleg\n\n',
      );
    }
    write('Dag {f},\n\n');
    for (let sentence = 0; sentence < SENTENCES_A_MAIL; sentence += 1) {
      write(`${pick(SENTENCES)}${sentence % 4 === 3 ? '\n\n' : ' '}`);
    }
    write('Met vriendelijke groeten,\n{f} {n}\nMaatschappelijk werker\nT 09 265 {d} {d}\n\n');
  }
  return pieces.join('');
}
