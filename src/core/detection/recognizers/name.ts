import type { Detection, TextKind, Tier } from '../detection';
import { analyse, analyseToken } from '../names/analysis';
import { firstNameOf, isName, wordOf } from '../names/lexicon';
import { SHIPPED } from '../names/knowledge';
import { evidenceOf } from '../names/evidence';
import { lineOf, LOOK_AROUND, type Line } from '../names/features';
import { withOrganisations } from '../names/organisations';
import { scoreOf } from '../names/score';
import { casingAt, gapAt, isBeside, isDottedAt, textAt, tokenAt, type Tokens } from '../names/tokens';
import type { Word } from '../names/word';
import type { WordClass } from '../names/word-class';
import type { Recognizer, Scan } from '../recognizer';
import { LONGEST_NAME, NAME_THRESHOLDS } from '../weights';

/**
 * Names of people, by evidence added up: what the words are, how they are written, and what stands beside them (M1). Which
 * evidence weighs how much is learned (`npm run train`).
 */
export const recognizeNames: Recognizer = (scan) => namesIn(scan, scoreOf);

/** How likely a word of a line is (part of) a name, as log odds. */
export type ScoreOf = (line: Line, at: number) => number;

/** The names in a text, as `score` has them. */
export function namesIn({ text, tokens, context }: Scan, score: ScoreOf): readonly Detection[] {
  return context.textKind === 'body'
    ? namesInRunningText(text, tokens, score)
    : namesInLine(text, tokens, context.textKind, score);
}

function namesInLine(text: string, tokens: Tokens, textKind: TextKind, score: ScoreOf): readonly Detection[] {
  const line = lineOf(textKind, analyse(tokens, textKind === 'fileName'));
  return namesAmong(
    text,
    line,
    line.words.map((word, at) => (canBeName(word) ? score(line, at) : undefined)),
  );
}

/** What a sentence of running text begins with when it doesn't begin with a name. */
const COMMON: readonly WordClass[] = [
  'particle',
  'van',
  'function',
  'word',
  'wordLike',
  'link',
  'possessive',
  'matter',
];

/**
 * Names in running text. Most of its words are in small letters and no candidates; only candidates and their neighbours are
 * looked up, so that a long body costs little more than cutting it into words.
 */
function namesInRunningText(text: string, tokens: Tokens, score: ScoreOf): readonly Detection[] {
  const words = new Array<Word>(tokens.length);
  const candidates: number[] = [];
  const analyseOnce = analyser(tokens);
  const look = (at: number): Word | undefined => {
    if (words[at] === undefined && at >= 0 && at < tokens.length) {
      words[at] = analyseOnce(at);
    }
    return words[at];
  };
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isCandidate(tokens, at)) {
      continue;
    }
    const word = look(at);
    if (word?.shape === 'capitalFirst' && COMMON.includes(word.wordClass)) {
      continue;
    }
    candidates.push(at);
    for (let near = at - LOOK_AROUND; near <= at + LOOK_AROUND; near += 1) {
      look(near);
    }
  }
  const line = lineOf('body', {
    casing: 'normal',
    tokens,
    words: withOrganisations(tokens, words, SHIPPED, candidates),
  });
  const scores: (number | undefined)[] = new Array<number | undefined>(tokens.length);
  for (const at of candidates) {
    scores[at] = canBeName(line.words[at]) ? score(line, at) : undefined;
  }
  return namesAmong(text, line, scores, candidates);
}

/** Words come back in running text; what is known of one is kept for the length of the text. */
function analyser(tokens: Tokens): (at: number) => Word {
  // Beside the word itself it matters whether it begins a sentence and whether a full stop stands behind it.
  const met = [0, 1, 2, 3].map(() => new Map<string, Word>());
  return (at) => {
    const text = textAt(tokens, at);
    const alike = met[(gapAt(tokens, at) === 'break' ? 2 : 0) + (isDottedAt(tokens, at) ? 1 : 0)];
    let word = alike?.get(text);
    if (word === undefined) {
      word = analyseToken(tokenAt(tokens, at), 'normal');
      alike?.set(text, word);
    }
    return word;
  };
}

/** In running text a name has a capital, or stands behind an honorific. */
function isCandidate(tokens: Tokens, at: number): boolean {
  const casing = casingAt(tokens, at);
  return (
    casing !== 'digits' &&
    (casing !== 'lower' || (gapAt(tokens, at) === 'space' && isHonorificAt(tokens, at - 1)))
  );
}

const SMALL_M = 109;
const SMALL_D = 100;
const TO_SMALL = 32;
const HONORIFIC = /^(?:mevr|mevrouw|mw|dhr|meneer|mme|mr|mrs|ms)$/i;

function isHonorificAt(tokens: Tokens, at: number): boolean {
  const first = tokens.source.charCodeAt(tokens.starts[at] ?? 0) | TO_SMALL;
  return (first === SMALL_M || first === SMALL_D) && HONORIFIC.test(textAt(tokens, at));
}

/** The names in an analysed line, in its order. */
function namesAmong(
  text: string,
  line: Line,
  scores: readonly (number | undefined)[],
  candidates: readonly number[] = scores.map((_, at) => at),
): readonly Detection[] {
  const found: Detection[] = [];
  let behind = 0;
  for (const at of candidates) {
    if (at < behind || (scores[at] ?? -Infinity) < NAME_THRESHOLDS.hint) {
      continue;
    }
    const from = beginOf(line, scores, at, behind);
    behind = endOf(line, scores, at);
    found.push(detectionOf(text, line, from, behind, scores));
  }
  return found;
}

/** Classes of words that are no names, or at most a part of one that is found by the rest of it. */
const NO_NAMES: readonly WordClass[] = [
  'number',
  'particle',
  'van',
  'initial',
  'honorific',
  'organisationName',
  'function',
  'link',
  'possessive',
];

function canBeName(word: Word | undefined): boolean {
  return word !== undefined && !NO_NAMES.includes(word.wordClass);
}

/** Takes in what belongs to a name in front of it: particles, an initial, a word that is nearly sure by itself. */
function beginOf(line: Line, scores: readonly (number | undefined)[], at: number, behind: number): number {
  const { tokens, words } = line;
  let from = at;
  while (at - from < LONGEST_NAME) {
    const before = words[from - 1];
    if (
      !before ||
      from - 1 < behind ||
      !isBeside(tokens, from) ||
      !(isPartOfName(before, scores[from - 1]) || isFirstName(line, from - 1, -1))
    ) {
      break;
    }
    from -= 1;
  }
  // "van" and "de" in small letters in front of a capital lead to a name rather than begin it: "Medicatie van Aerts".
  while (from > 0 && from < at && isLeadIn(line, from)) {
    from += 1;
  }
  return from;
}

function isLeadIn({ tokens, words }: Line, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  return (
    word !== undefined &&
    next !== undefined &&
    (word.wordClass === 'van' || word.wordClass === 'particle') &&
    next.wordClass !== 'van' &&
    next.wordClass !== 'particle' &&
    casingAt(tokens, at) === 'lower' &&
    next.wordClass !== 'familyBehindParticle' &&
    next.wordClass !== 'wordBehindParticle' &&
    casingAt(tokens, at + 1) !== 'lower'
  );
}

function endOf(line: Line, scores: readonly (number | undefined)[], at: number): number {
  const { tokens, words } = line;
  let to = at + 1;
  let end = to;
  while (to - at < LONGEST_NAME) {
    const next = words[to];
    if (!next || !isBeside(tokens, to)) {
      break;
    }
    if (!isPartOfName(next, scores[to]) && !isFirstName(line, to, 1)) {
      break;
    }
    to += 1;
    // A particle belongs to a name only if more of the name follows.
    if (next.wordClass !== 'particle' && next.wordClass !== 'van') {
      end = to;
    }
  }
  return end;
}

/**
 * Whether a month that is a first name too belongs to the name beside it, written as that is: "Peeters Jan", "jan peeters".
 *
 * @param side where the month stands; it is one where a day or a year follows on that side
 */
function isFirstName({ tokens, words }: Line, at: number, side: -1 | 1): boolean {
  const word = words[at];
  return (
    word?.wordClass === 'calendar' &&
    firstNameOf(word.bits) > 0 &&
    casingAt(tokens, at) === casingAt(tokens, at - side) &&
    words[at + side]?.wordClass !== 'number'
  );
}

/** Whether a word beside a name belongs to it: a particle, an initial, or a word that beside a name is likely another part. */
function isPartOfName({ wordClass, bits }: Word, score: number | undefined): boolean {
  if (wordClass === 'particle' || wordClass === 'van' || wordClass === 'initial') {
    return true;
  }
  const least = isName(bits) && wordOf(bits) === 0 ? NAME_THRESHOLDS.extendKnown : NAME_THRESHOLDS.extend;
  return score !== undefined && score >= least;
}

function detectionOf(
  text: string,
  line: Line,
  from: number,
  to: number,
  scores: readonly (number | undefined)[],
): Detection {
  let likeliest = from;
  for (let at = from; at < to; at += 1) {
    likeliest = (scores[at] ?? -Infinity) > (scores[likeliest] ?? -Infinity) ? at : likeliest;
  }
  const best = scores[likeliest] ?? -Infinity;
  const start = line.tokens.starts[from] ?? 0;
  const isAbbreviated = line.words[to - 1]?.wordClass === 'initial' && isDottedAt(line.tokens, to - 1);
  const end = (line.tokens.ends[to - 1] ?? start) + (isAbbreviated ? 1 : 0);
  return {
    kind: 'name',
    start,
    end,
    text: text.slice(start, end),
    confidence: 1 / (1 + Math.exp(-best)),
    tier: tierOf(best, isBehindHonorific(line, from) && isWrittenAsName(line, from, to)),
    evidence: evidenceOf(line, from, to, likeliest),
  };
}

function isBehindHonorific({ tokens, words }: Line, from: number): boolean {
  return words[from - 1]?.wordClass === 'honorific' && isBeside(tokens, from);
}

/** With a capital, or in the lexicon as nothing but a name. */
function isWrittenAsName({ tokens, words }: Line, from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(({ bits }, at) => casingAt(tokens, from + at) !== 'lower' || (isName(bits) && wordOf(bits) === 0));
}

function tierOf(score: number, isAddressed: boolean): Tier {
  if (score >= NAME_THRESHOLDS.block || (isAddressed && score >= NAME_THRESHOLDS.blockBehindHonorific)) {
    return 'block';
  }
  return score >= NAME_THRESHOLDS.ask ? 'ask' : 'hint';
}
