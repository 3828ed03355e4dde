import { isLetterAt, wordBefore, wordSet } from '../surroundings';
import { fold, isCapitalised } from '../text';
import type { StreetSpan } from './address';
import type { HouseNumber } from './house-number';
import type { Tail } from './municipality';

/** Endings that hardly anything but a street has. */
const STREET_ENDINGS = (
  'straat straatje strate steenweg laan laantje weg wegel wegelken wegeltje plein pleintje dreef lei kaai baan steeg ' +
  'gracht singel kade dries boulevard'
).split(' ');

/** Endings of streets that houses, hospitals and villages share: they need more than a small number. */
const PLACE_ENDINGS = (
  'hoek kouter veld velden berg hof dorp brug poort bos heide akker donk meers meersen molen hove park pad markt plaats vest ' +
  'veste rei dijk wal schans kluis put kapel hul stede kerkhof kasteel'
).split(' ');

/** Whole words with such an ending that are no street. */
const NO_STREET = wordSet(
  'onderweg terugweg omweg uitweg snelweg autoweg spoorweg middenweg weg vaarweg rijweg luchtweg allerlei velerlei velerlei ' +
    'menigerlei loopbaan startbaan bijbaan flexibaan droombaan voltijdbaan deeltijdbaan jobplein leerplein werkplein woonplein ' +
    'kennisplein onthaalplein zorgplein arbeidsmarkt woningmarkt huurmarkt kerstmarkt rommelmarkt jobmarkt infomarkt jaarmarkt ' +
    'weekmarkt avondmarkt standplaats werkplaats opvangplaats stageplaats woonplaats geboorteplaats parkeerplaats slaapplaats ' +
    'vrijplaats zitplaats bergplaats gerechtshof arbeidshof stappenpad zorgpad leerpad tijdspad wagenpark speelpark kinderdorp ' +
    'invest output input harvest opperwal ledeberg amandsberg meerdonk zegge lochristi kluisberg kluisbergen geraardsberg ' +
    'heuvelberg waasmunster gentbrugge hoofdbrug slagveld sportveld voetbalveld speelveld werkveld zorgveld invulveld tekstveld ' +
    'middenveld spanningsveld bovenhoek invalshoek straathoek leeshoek speelhoek kinderhof rusthof voorhof lusthof ' +
    'pleinmarkt groepsplein verhoging vandijk onderdijk kapel put dijk park pad berg hof brug poort bos heide akker wal plaats ' +
    'straat laan steeg baan lei gracht kade singel plein markt dreef steenweg veld molen hoek',
);

/** Streets that are called by one such word: "Kouter 104", "Markt 12". */
const WHOLE_NAMES = wordSet('kouter markt dorp dries kaai vest kerkplein veste meersen');

/** Streets in two words, behind a first one that says so or ends in -se: "Grote Markt", "Brusselse Steenweg". */
const SECOND_WORDS = wordSet(
  'straat steenweg laan weg plein dreef baan steeg markt kaai lei gracht kade singel vest dries hof park dijk poort veld bos meer ' +
    'heide berg',
);

/** First words of street names; the name of a person in front of an address does not belong to it. */
const FIRST_WORDS = wordSet(
  'prinses prins koning koningin kon keizer burgemeester burg pastoor kanunnik priester zuster dokter dr generaal maarschalk ' +
    'kapitein kolonel graaf gravin hertog sint st heilige onze lieve vrouw lange korte oude nieuwe grote kleine hoge lage groene ' +
    'witte rode zwarte oud nieuw jozef leopold karel albert koningin elisabeth',
);

/** Words in front of an address at which somebody lives. */
const HOME_CUES = wordSet(
  'adres adresse plaatsbezoek huisbezoek bezoek woont wonende woning woonst verhuis verhuist uithuiszetting lekkage domicilie ' +
    'gezin familie fam thuis appartement studio kot pand huis referentieadres huurwoning',
);

const LONGEST_NAME = 40;
const SURE_NUMBER = 10;
const FURTHEST_HOME_CUE = 4;

/** The street in Dutch in front of a house number: "Gentsestraat 95A", "Brusselse Steenweg 218", "KOUTER 104". */
export function dutchStreetBefore(text: string, number: HouseNumber, tail: Tail): StreetSpan | undefined {
  const nameEnd = endOfName(text, number.start);
  const nameStart = startOfName(text, nameEnd);
  if (nameEnd - nameStart < 3) {
    return undefined;
  }
  const name = text.slice(nameStart, nameEnd);
  const folded = lastPart(fold(name));
  const start = withFirstWords(text, nameStart);
  const span = { start, end: number.end };
  if (NO_STREET.has(folded) || WHOLE_NAMES.has(folded)) {
    const isWhole = WHOLE_NAMES.has(folded) && isSupported(text, nameStart, name, number, tail);
    return isWhole || isSecondWord(text, nameStart, start, folded)
      ? withAdjective(text, span, nameStart)
      : undefined;
  }
  if (endsIn(folded, STREET_ENDINGS)) {
    return span;
  }
  if (endsIn(folded, PLACE_ENDINGS)) {
    return isSupported(text, nameStart, name, number, tail) ? span : undefined;
  }
  return roadTo(text, nameStart, number);
}

const GAPS = [' ', '_', ', ', '-', '  ', ' nr. ', ' nr ', ' nummer ', ', nr. ', ' n° ', ''];

/** Index behind the name in front of a house number, past "nr." and a comma. */
function endOfName(text: string, numberStart: number): number {
  const gap = GAPS.find(
    (one) =>
      isLetterAt(text, numberStart - one.length - 1) &&
      text.slice(numberStart - one.length, numberStart).toLowerCase() === one,
  );
  return gap === undefined ? numberStart : numberStart - gap.length;
}

/** Index of the first letter of a name such as "Sint-Pietersnieuwstraat" or "Burg.Van Ackerwijk". */
function startOfName(text: string, end: number): number {
  let start = end;
  while (
    end - start < LONGEST_NAME &&
    (isLetterAt(text, start - 1) ||
      (start < end && "-'’".includes(text.charAt(start - 1) || ' ') && isLetterAt(text, start - 2)))
  ) {
    start -= 1;
  }
  return start;
}

function lastPart(folded: string): string {
  return folded.slice(
    Math.max(folded.lastIndexOf('-'), folded.lastIndexOf("'"), folded.lastIndexOf('’')) + 1,
  );
}

/** Whether a word ends in one of the endings behind at least two letters. */
function endsIn(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.length >= ending.length + 2 && word.endsWith(ending));
}

/** Index of the first word of the street's name: "Prinses Clementinalaan", "Sint Jozefstraat". */
function withFirstWords(text: string, nameStart: number): number {
  let start = nameStart;
  for (let step = 0; step < 3; step += 1) {
    const before = wordBefore(text, start, 2);
    if (!before || !FIRST_WORDS.has(before.folded) || !/^(?: |_|\. ?)$/.test(text.slice(before.end, start))) {
      return start;
    }
    start = before.start;
  }
  return start;
}

function isSecondWord(text: string, nameStart: number, start: number, folded: string): boolean {
  return SECOND_WORDS.has(folded) && (start < nameStart || adjectiveBefore(text, nameStart) !== undefined);
}

/** Index of "Brusselse" in front of "Steenweg". */
function adjectiveBefore(text: string, nameStart: number): number | undefined {
  const before = wordBefore(text, nameStart, 1);
  return before && before.folded.length > 4 && before.folded.endsWith('se') ? before.start : undefined;
}

function withAdjective(text: string, span: StreetSpan, nameStart: number): StreetSpan {
  return span.start < nameStart ? span : { ...span, start: adjectiveBefore(text, nameStart) ?? span.start };
}

/** Whether a name that may be an institution's or a village's is a street all the same. */
function isSupported(
  text: string,
  nameStart: number,
  name: string,
  number: HouseNumber,
  tail: Tail,
): boolean {
  if (
    tail.hasPostcode ||
    number.isDetailed ||
    (number.value >= SURE_NUMBER && (isCapitalised(name) || name.includes('-')))
  ) {
    return true;
  }
  let at = nameStart;
  for (let step = 0; step < FURTHEST_HOME_CUE; step += 1) {
    const before = wordBefore(text, at, 3);
    if (!before) {
      return false;
    }
    if (HOME_CUES.has(before.folded)) {
      return true;
    }
    at = before.start;
  }
  return false;
}

/** "Steenweg op Aalst 12", "Baan naar Gent 3". */
function roadTo(text: string, nameStart: number, number: HouseNumber): StreetSpan | undefined {
  const preposition = wordBefore(text, nameStart, 1);
  const road = preposition && wordBefore(text, preposition.start, 1);
  return road &&
    ['op', 'naar', 'tot'].includes(preposition.folded) &&
    ['steenweg', 'baan', 'weg'].some((ending) => road.folded.endsWith(ending)) &&
    isCapitalised(road.text)
    ? { start: road.start, end: number.end }
    : undefined;
}
