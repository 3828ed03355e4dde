import { isLetterAt, wordBefore, wordSet } from '../surroundings';
import { fold, isCapitalised } from '../text';
import type { StreetSpan } from './address';
import type { HouseNumber } from './house-number';
import { municipalityBehind } from './municipality';

/** Endings that hardly anything but a street has. */
const STREET_ENDINGS = endingsOf(
  'straat straatje strate steenweg laan laantje weg wegel wegelken wegeltje plein pleintje dreef lei kaai baan steeg ' +
    'gracht singel kade dries boulevard vest veste',
);

/** Endings of streets that houses, hospitals and villages share: they need more than a small number. */
const PLACE_ENDINGS = endingsOf(
  'hoek kouter veld velden berg hof dorp brug poort bos heide akker donk meers meersen molen hove park pad markt plaats ' +
    'rei dijk wal schans kluis put kapel hul stede kerkhof kasteel',
);

/** Whole words with such an ending that are no street. */
const NO_STREET = wordSet(
  'onderweg terugweg omweg uitweg snelweg autoweg spoorweg middenweg vaarweg rijweg luchtweg allerlei velerlei menigerlei ' +
    'loopbaan startbaan bijbaan flexibaan droombaan jobplein leerplein werkplein woonplein kennisplein onthaalplein zorgplein ' +
    'arbeidsmarkt woningmarkt huurmarkt kerstmarkt rommelmarkt jobmarkt infomarkt jaarmarkt weekmarkt avondmarkt standplaats ' +
    'werkplaats opvangplaats stageplaats woonplaats geboorteplaats parkeerplaats slaapplaats vrijplaats zitplaats bergplaats ' +
    'gerechtshof arbeidshof stappenpad zorgpad leerpad tijdspad wagenpark speelpark kinderdorp invest harvest opperwal ledeberg ' +
    'amandsberg meerdonk gentbrugge hoofdbrug dampoort slagveld sportveld voetbalveld speelveld werkveld zorgveld invulveld ' +
    'tekstveld middenveld spanningsveld invalshoek straathoek leeshoek speelhoek kinderhof rusthof voorhof herberg',
);

/** Streets that are called by one such word: "Kouter 104", "Markt 12". */
const WHOLE_NAMES = wordSet('kouter markt dorp dries kaai vest');

/** Streets in two words, behind a first one that says so or ends in -se: "Brusselse Steenweg", "Nieuwe Kaai". */
const SECOND_WORDS = wordSet(
  'straat steenweg laan weg plein dreef baan steeg kaai lei gracht kade singel vest',
);

/** Second words that quarters and buildings have too: "Grote Markt", "Oude Heide". */
const SECOND_PLACES = wordSet('markt dries hof park dijk veld bos heide berg poort');

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
export function dutchStreetBefore(text: string, number: HouseNumber): StreetSpan | undefined {
  const nameEnd = endOfName(text, number.start);
  const nameStart = startOfName(text, nameEnd);
  if (nameEnd - nameStart < 3) {
    return undefined;
  }
  const name = text.slice(nameStart, nameEnd);
  const folded = lastPart(fold(name));
  if (NO_STREET.has(folded)) {
    return undefined;
  }
  const start = withFirstWords(text, nameStart);
  const span = { start, end: number.end };
  const isStreetWord = SECOND_WORDS.has(folded);
  if (isStreetWord || SECOND_PLACES.has(folded) || WHOLE_NAMES.has(folded)) {
    const adjective = start < nameStart ? start : adjectiveBefore(text, nameStart);
    const isNamed = WHOLE_NAMES.has(folded) || adjective !== undefined;
    return isNamed &&
      ((isStreetWord && adjective !== undefined) || isSupported(text, nameStart, name, number))
      ? { ...span, start: adjective ?? start }
      : undefined;
  }
  if (endsIn(folded, STREET_ENDINGS)) {
    return span;
  }
  if (endsIn(folded, PLACE_ENDINGS)) {
    return isSupported(text, nameStart, name, number) ? span : undefined;
  }
  return roadTo(text, nameStart, number);
}

const NUMBER_WORDS = wordSet('nr nummer n no');

/** Index behind the name in front of a house number, past "nr." and a comma; that of the number where none is. */
function endOfName(text: string, numberStart: number): number {
  let end = behindGap(text, numberStart);
  const word = isLetterAt(text, end - 1) ? wordBefore(text, end, 0) : undefined;
  if (word && NUMBER_WORDS.has(word.folded)) {
    end = behindGap(text, word.start);
  } else if (!word && '.°'.includes(text.charAt(end - 1) || ' ')) {
    // Only behind "nr." a full stop does not end the sentence.
    const abbreviation = wordBefore(text, end - 1, 0);
    end =
      abbreviation && NUMBER_WORDS.has(abbreviation.folded)
        ? behindGap(text, abbreviation.start)
        : numberStart;
  }
  return end;
}

const LONGEST_GAP = 2;

/** Index behind what stands before spaces and a comma. */
function behindGap(text: string, index: number): number {
  let end = index;
  while (index - end < LONGEST_GAP && ' ,_-'.includes(text.charAt(end - 1) || '.')) {
    end -= 1;
  }
  return end;
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

type Endings = ReadonlyMap<string, readonly string[]>;

/** Endings by their last two letters, so that most words are told apart by one look-up. */
function endingsOf(endings: string): Endings {
  const byEnd = new Map<string, string[]>();
  endings.split(' ').forEach((ending) => {
    const key = ending.slice(-2);
    byEnd.set(key, [...(byEnd.get(key) ?? []), ending]);
  });
  return byEnd;
}

/** Whether a word ends in one of the endings behind at least two letters. */
function endsIn(word: string, endings: Endings): boolean {
  const candidates = endings.get(word.slice(-2));
  return candidates?.some((ending) => word.length >= ending.length + 2 && word.endsWith(ending)) === true;
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

/** Index of "Brusselse" in front of "Steenweg". */
function adjectiveBefore(text: string, nameStart: number): number | undefined {
  const before = wordBefore(text, nameStart, 1);
  return before && before.folded.length > 4 && before.folded.endsWith('se') ? before.start : undefined;
}

/** Whether a name that may be an institution's or a village's is a street all the same. */
function isSupported(text: string, nameStart: number, name: string, number: HouseNumber): boolean {
  if (
    number.isDetailed ||
    (number.value >= SURE_NUMBER && (isCapitalised(name) || name.includes('-'))) ||
    municipalityBehind(text, number.end).hasPostcode
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
    (isCapitalised(road.text) || road.folded.endsWith('steenweg'))
    ? { start: road.start, end: number.end }
    : undefined;
}
