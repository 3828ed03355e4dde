import { isParticle } from '../particles';
import { cueOf } from './cues';
import { withOrganisations } from './organisations';
import { SHIPPED, type WordKnowledge } from './knowledge';
import {
  familyNameOf,
  firstNameOf,
  isName,
  isOrganisation,
  isPlace,
  wordOf,
  type LexicalBits,
} from './lexicon';
import { lexiconKey } from './lexicon-key';
import { casingAt, textAt, tokenAt, withCuts, type Token, type Tokens } from './tokens';
import { wordWith, type Shape, type Word } from './word';
import type { WordClass } from './word-class';

/** How a whole line is written: where all of it is in capitals or in small letters, shape says nothing. */
export type LineCasing = 'lower' | 'upper' | 'titled' | 'normal';

/** A line, token by token. */
export interface Analysis {
  readonly casing: LineCasing;
  readonly tokens: Tokens;
  /** One for each token. */
  readonly words: readonly Word[];
}

/**
 * A line, token by token. Linear in their number.
 *
 * @param isGlued whether words may be written together, as in a file name
 */
export function analyse(tokens: Tokens, isGlued: boolean, knowledge: WordKnowledge = SHIPPED): Analysis {
  const casing = lineCasing(tokens);
  const parted = isGlued ? withCuts(tokens, (token) => placeOfCut(token, knowledge)) : tokens;
  const words: Word[] = [];
  for (let at = 0; at < parted.length; at += 1) {
    words.push(analyseToken(tokenAt(parted, at), casing, knowledge));
  }
  return { casing, tokens: parted, words: withOrganisations(parted, words, knowledge) };
}

const SHORTEST_GLUED = 7;
const LONGEST_GLUED = 30;
const SHORTEST_PIECE = 3;
const SHORTEST_GLUED_NAME = 4;

/** How long the first is of two words that make up a token, or two names: "verslagpeeters", "janpeeters"; 0 for one word. */
function placeOfCut({ text }: Token, knowledge: WordKnowledge): number {
  const key = text.length > LONGEST_GLUED ? '' : lexiconKey(text);
  if (
    text.length > LONGEST_GLUED ||
    text.length < SHORTEST_GLUED ||
    key.length !== text.length ||
    cueOf(key) !== undefined ||
    ORDINARY.test(key) ||
    knowledge.lookUp(key) !== 0
  ) {
    return 0;
  }
  for (let at = key.length - SHORTEST_GLUED_NAME; at >= SHORTEST_PIECE; at -= 1) {
    const [left, right] = [key.slice(0, at), key.slice(at)];
    const isCut = isLead(left, knowledge)
      ? mayBeName(right, knowledge)
      : (cueOf(right) === 'matter' && mayBeName(left, knowledge)) ||
        (at >= SHORTEST_LEAD && isSurelyName(right, knowledge) && isPlainWord(left, knowledge));
    if (isCut) {
      return at;
    }
  }
  return 0;
}

/** "plan|ning" is one word. */
const ORDINARY = /(?:[a-z]{4}ing|lijst|heid|atie|ment|tion)(?:en)?$/;

function isLead(key: string, { lookUp }: WordKnowledge): boolean {
  return cueOf(key) === 'matter' || firstNameOf(lookUp(key)) === COMMON;
}

const SHORTEST_LEAD = 5;

/** "budgetplan|vermeersch": a compound that nobody listed, and a name. */
function isPlainWord(key: string, { lookUp, nameLikeness }: WordKnowledge): boolean {
  const bits = lookUp(key);
  return bits === 0 ? nameLikeness(key) < PLAIN_LIKENESS : wordOf(bits) > 0;
}

const PLAIN_LIKENESS = -15;
const SHORTEST_SURE = 5;

function isSurelyName(key: string, { lookUp }: WordKnowledge): boolean {
  const bits = lookUp(key);
  return key.length >= SHORTEST_SURE && isName(bits) && wordOf(bits) === 0 && !isPlace(bits);
}

/** Less like a name, and a part of a word is rather the end of a compound: "huur|prijs". */
const LEAST_LIKENESS = -5;

function mayBeName(key: string, { lookUp, nameLikeness }: WordKnowledge): boolean {
  const bits = lookUp(key);
  return bits === 0
    ? nameLikeness(key) > LEAST_LIKENESS
    : wordOf(bits) === 0 && !isPlace(bits) && (firstNameOf(bits) === COMMON || familyNameOf(bits) > 1);
}

const SHORTEST_CASED = 2;

function lineCasing(tokens: Tokens): LineCasing {
  let lower = 0;
  let title = 0;
  let upper = 0;
  let contentLower = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const casing = casingAt(tokens, at);
    const text = textAt(tokens, at);
    if (casing === 'digits' || text.length < SHORTEST_CASED || MAIL_PREFIX.test(text)) {
      continue;
    }
    if (casing === 'lower') {
      lower += 1;
      contentLower += text.length > 3 ? 1 : 0;
    } else if (casing === 'upper') {
      upper += 1;
    } else {
      title += 1;
    }
  }
  if (lower + title === 0 || (upper >= 3 && upper >= 4 * (lower + title))) {
    return 'upper';
  }
  if (title + upper === 0) {
    return 'lower';
  }
  return title >= 2 && contentLower === 0 ? 'titled' : 'normal';
}

const MAIL_PREFIX = /^(?:re|fw|fwd|tr|rv|antw)$/i;

export function analyseToken(token: Token, casing: LineCasing, knowledge: WordKnowledge = SHIPPED): Word {
  if (token.text.length > LONGEST_WORD) {
    return wordWith({ key: '', wordClass: 'wordLike', shape: shapeOf(token, casing), likeness: 0, bits: 0 });
  }
  const key = lexiconKey(token.text);
  const bits = token.casing === 'digits' ? 0 : bitsOf(token.text, key, knowledge);
  const isKnown = bits !== 0;
  const likeness =
    isKnown || key.length < SHORTEST_UNKNOWN ? 0 : knowledge.nameLikeness(withoutElision(token.text, key));
  return wordWith({
    key,
    wordClass: classOf(token, key, bits, likeness, casing),
    shape: shapeOf(token, casing),
    likeness,
    bits,
  });
}

function withoutElision(text: string, key: string): string {
  return ELISION.test(text) && key.length > SHORTEST_UNKNOWN ? key.slice(1) : key;
}

/** A longer run of letters is nobody's name. */
const LONGEST_WORD = 40;

const SHORTEST_UNKNOWN = 3;
const SHORTEST_STEM = 3;

/** What the lexicon says of a word; of a hyphenated one, what it says of its parts; of "Piets", what it says of "Piet". */
function bitsOf(text: string, key: string, knowledge: WordKnowledge): LexicalBits {
  const { lookUp } = knowledge;
  const whole = lookUp(key);
  if (whole !== 0) {
    return whole;
  }
  if (text.indexOf('-') > 0) {
    return ofParts(text.split('-').map((part) => lookUp(lexiconKey(part))));
  }
  if (ELISION.test(text)) {
    const rest = lookUp(key.slice(1));
    if (rest !== 0) {
      return rest;
    }
  }
  const stem = stemOf(key, text);
  const ofStem = stem === '' ? 0 : lookUp(stem);
  if (ofStem !== 0 && (!isName(ofStem) || /['’]/.test(text) || knowledge.nameLikeness(key) > UNLIKELY)) {
    return ofStem;
  }
  return ofGlued(key, knowledge);
}

/** What looks this little like a name is none because it begins or ends as one: "decree", "logies". */
const UNLIKELY = -15;

/** "d'accueil", "l'école": the word is what follows. */
const ELISION = /^[ldnmtscj]['’]/i;

function stemOf(key: string, text: string): string {
  if (key.length <= SHORTEST_STEM || !key.endsWith('s')) {
    return '';
  }
  const isApostrophe = /['’]s?$/.test(text);
  return isApostrophe || key.length > 4 ? key.slice(0, -1) : '';
}

const GLUED_PARTICLE = /^(?:van(?:den|der|de|het)?|ver|de|d|el|al|ben|abu|ou|mac|mc|o)(?=[a-z]{4})/;

/** "Vandenbroecke", "Elamrani": a particle and a family name in one word. */
function ofGlued(key: string, { lookUp, nameLikeness }: WordKnowledge): LexicalBits {
  const particle = GLUED_PARTICLE.exec(key);
  if (particle === null || particle[0] === 'ver') {
    return 0;
  }
  const rest = lookUp(key.slice(particle[0].length));
  return familyNameOf(rest) > 0 && nameLikeness(key) > UNLIKELY ? RARE_FAMILY : 0;
}

const RARE_FAMILY = 2 << 2;
const COMMON = 2;

/** Of a hyphenated word: a name if all parts may be one, a place or a word if one part is. */
function ofParts(parts: readonly LexicalBits[]): LexicalBits {
  if (parts.some((bits) => isPlace(bits) && firstNameOf(bits) === 0)) {
    return 64;
  }
  if (parts.every((bits) => firstNameOf(bits) > 0)) {
    return COMMON;
  }
  if (parts.every((bits) => firstNameOf(bits) > 0 || familyNameOf(bits) > 0)) {
    return 3 << 2;
  }
  const last = parts[parts.length - 1] ?? 0;
  return wordOf(last) > 0 && firstNameOf(last) === 0 && familyNameOf(last) < 2 ? COMMON << 4 : 0;
}

function classOf(
  token: Token,
  key: string,
  bits: LexicalBits,
  likeness: number,
  casing: LineCasing,
): WordClass {
  if (token.casing === 'digits') {
    return 'number';
  }
  if (key === 'm' && token.isDotted) {
    return 'honorific';
  }
  if (token.text === 'à' || token.text === 'À') {
    return 'function';
  }
  if (key.length <= 1) {
    return token.casing === 'lower' && !token.isDotted && casing !== 'lower' ? 'function' : 'initial';
  }
  const cue = cueOf(key);
  if (cue !== undefined) {
    return cue;
  }
  if (STREET.test(key)) {
    return 'street';
  }
  if (SAINT.test(token.text)) {
    return 'organisationName';
  }
  if (isParticle(key)) {
    return 'particle';
  }
  if (casing !== 'lower' && isCompound(token.text)) {
    return 'word';
  }
  const isName = firstNameOf(bits) > 0 || familyNameOf(bits) > 1;
  if (!isName && token.casing === 'upper' && casing !== 'upper' && key.length <= LONGEST_ACRONYM) {
    return 'acronym';
  }
  return bits === 0 ? unknownClass(key, likeness) : lexicalClass(bits);
}

const STREET = /[a-z]{3}(?:straat|laan|dreef|steenweg|plein)$/;

/** "Excel-macro", "E-kaart": a name of two parts has two capitals. */
function isCompound(text: string): boolean {
  const hyphen = text.indexOf('-');
  return hyphen > 0 && /[A-Z]/.test(text.slice(0, hyphen)) && /[a-z]/.test(text.charAt(hyphen + 1));
}

/** Churches, schools, hospitals and municipalities; never a client. */
const SAINT = /^(?:sint|st|saint|sainte|ste)-/i;

const LONGEST_ACRONYM = 4;

function unknownClass(key: string, likeness: number): WordClass {
  if (key.length < SHORTEST_UNKNOWN) {
    return 'function';
  }
  if (likeness > 18) {
    return 'nameLike';
  }
  if (likeness > 0) {
    return 'perhapsNameLike';
  }
  return likeness > -18 ? 'doubtful' : 'wordLike';
}

function lexicalClass(bits: LexicalBits): WordClass {
  const first = firstNameOf(bits);
  const family = familyNameOf(bits);
  const word = wordOf(bits);
  if (isOrganisation(bits)) {
    return 'organisationName';
  }
  if (isPlace(bits)) {
    return first > 0 || family > 1 ? 'placeOrName' : 'place';
  }
  if (first === 0 && family < 2) {
    if (family === 1) {
      return word > 0 ? 'wordBehindParticle' : 'familyBehindParticle';
    }
    return word === 3 ? 'function' : 'word';
  }
  if (word === 3) {
    return 'familyOrFunction';
  }
  if (word > 0) {
    return first > 0 ? 'firstOrWord' : 'familyOrWord';
  }
  if (first > 0 && family > 1) {
    return 'firstOrFamily';
  }
  if (first > 0) {
    return first === COMMON ? 'first' : 'rareFirst';
  }
  return family === 3 ? 'family' : 'rareFamily';
}

const SHORTEST_SHOUT = 3;

function shapeOf({ casing, gap, text }: Token, line: LineCasing): Shape {
  switch (casing) {
    case 'digits':
      return 'plain';
    case 'inner':
      return 'inner';
    case 'lower':
      return line === 'lower' ? 'plain' : 'plainAmongCapitals';
    case 'upper':
      return line === 'upper' || text.length < SHORTEST_SHOUT ? 'allCapitals' : 'shouted';
    case 'title':
      if (line === 'titled') {
        return gap === 'break' ? 'capitalFirstInTitled' : 'capitalInTitled';
      }
      if (line === 'upper') {
        return 'allCapitals';
      }
      return gap === 'break' ? 'capitalFirst' : 'capitalInside';
  }
}
