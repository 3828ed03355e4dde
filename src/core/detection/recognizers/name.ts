import type { Detection, TextKind, Tier } from '../detection';
import { analyse, analyseToken, type Analysed } from '../names/analysis';
import { familyNameOf, firstNameOf, isName, wordOf } from '../names/lexicon';
import { SHIPPED } from '../names/knowledge';
import { evidenceOf } from '../names/evidence';
import { lineOf, LOOK_AROUND, type Line } from '../names/features';
import { withOrganisations } from '../names/organisations';
import { scoreOf } from '../names/score';
import type { Token } from '../names/tokens';
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

function namesInLine(
  text: string,
  tokens: readonly Token[],
  textKind: TextKind,
  score: ScoreOf,
): readonly Detection[] {
  const { casing, words } = analyse(tokens, textKind === 'fileName');
  const line = lineOf(textKind, casing, words);
  return namesAmong(
    text,
    line,
    words.map((_, at) => (canBeName(line, at) ? score(line, at) : undefined)),
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
function namesInRunningText(text: string, tokens: readonly Token[], score: ScoreOf): readonly Detection[] {
  const words: Analysed[] = new Array<Analysed>(tokens.length);
  const candidates: number[] = [];
  const analyseOnce = analyser();
  const look = (at: number): void => {
    const token = tokens[at];
    if (token && words[at] === undefined) {
      words[at] = analyseOnce(token);
    }
  };
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isCandidate(tokens[at], tokens[at - 1])) {
      continue;
    }
    look(at);
    const word = words[at];
    if (word?.shape === 'capitalFirst' && COMMON.includes(word.wordClass)) {
      continue;
    }
    candidates.push(at);
    for (let near = at - LOOK_AROUND; near <= at + LOOK_AROUND; near += 1) {
      look(near);
    }
  }
  const line = lineOf('body', 'normal', withOrganisations(words, SHIPPED, candidates));
  const scores: (number | undefined)[] = new Array<number | undefined>(tokens.length);
  for (const at of candidates) {
    scores[at] = canBeName(line, at) ? score(line, at) : undefined;
  }
  return namesAmong(text, line, scores, candidates);
}

/** Words come back in running text; what is known of one is kept for the length of the text. */
function analyser(): (token: Token) => Analysed {
  // Beside the word itself it matters whether it begins a sentence and whether a full stop stands behind it.
  const met = [0, 1, 2, 3].map(() => new Map<string, Analysed>());
  return (token) => {
    const known = met[(token.gap === 'break' ? 2 : 0) + (token.isDotted ? 1 : 0)];
    const first = known?.get(token.text);
    if (first) {
      const { key, wordClass, shape, likeness, bits } = first;
      return { token, key, wordClass, shape, likeness, bits };
    }
    const analysed = analyseToken(token, 'normal');
    known?.set(token.text, analysed);
    return analysed;
  };
}

/** In running text a name has a capital, or stands behind an honorific. */
function isCandidate(token: Token | undefined, before: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.casing !== 'digits' &&
    (token.casing !== 'lower' || (before !== undefined && token.gap === 'space' && isHonorific(before.text)))
  );
}

const HONORIFIC = /^(?:mevr|mevrouw|mw|dhr|meneer|mme|mr|mrs|ms)$/i;

function isHonorific(word: string): boolean {
  return word.length <= 7 && 'mdMD'.includes(word.charAt(0)) && HONORIFIC.test(word);
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

function canBeName({ words }: Line, at: number): boolean {
  const wordClass = words[at]?.wordClass;
  return wordClass !== undefined && !NO_NAMES.includes(wordClass);
}

/** Takes in what belongs to a name in front of it: particles, an initial, a word that is nearly sure by itself. */
function beginOf(
  { words }: Line,
  scores: readonly (number | undefined)[],
  at: number,
  behind: number,
): number {
  let from = at;
  while (at - from < LONGEST_NAME) {
    const gap = words[from]?.token.gap;
    const before = words[from - 1];
    if (
      !before ||
      from - 1 < behind ||
      (gap !== 'space' && gap !== 'joint') ||
      !isPartOfName(before, scores[from - 1])
    ) {
      break;
    }
    from -= 1;
  }
  // "van" and "de" in small letters in front of a capital lead to a name rather than begin it: "Medicatie van Aerts".
  while (from > 0 && from < at && isLeadIn(words, from)) {
    from += 1;
  }
  return from;
}

function isLeadIn(words: Line['words'], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  return (
    word !== undefined &&
    next !== undefined &&
    (word.wordClass === 'van' || word.wordClass === 'particle') &&
    next.wordClass !== 'van' &&
    next.wordClass !== 'particle' &&
    word.token.casing === 'lower' &&
    next.wordClass !== 'familyBehindParticle' &&
    next.wordClass !== 'wordBehindParticle' &&
    next.token.casing !== 'lower'
  );
}

function endOf({ words }: Line, scores: readonly (number | undefined)[], at: number): number {
  let to = at + 1;
  let end = to;
  while (to - at < LONGEST_NAME) {
    const next = words[to];
    if (!next || (next.token.gap !== 'space' && next.token.gap !== 'joint')) {
      break;
    }
    if (!isPartOfName(next, scores[to]) && !isFirstNameBehind(words, to)) {
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

/** "Peeters Jan": what is a month too is a first name behind a family name, unless a number follows. */
function isFirstNameBehind(words: Line['words'], at: number): boolean {
  const word = words[at];
  return (
    word?.wordClass === 'calendar' &&
    firstNameOf(word.bits) > 0 &&
    familyNameOf(words[at - 1]?.bits ?? 0) > 1 &&
    words[at + 1]?.wordClass !== 'number'
  );
}

/** Whether a word beside a name belongs to it: a particle, an initial, or a word that beside a name is likely another part. */
function isPartOfName({ wordClass, bits }: Analysed, score: number | undefined): boolean {
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
  const start = line.words[from]?.token.start ?? 0;
  const last = line.words[to - 1];
  const end = (last?.token.end ?? start) + (last?.wordClass === 'initial' && last.token.isDotted ? 1 : 0);
  return {
    kind: 'name',
    start,
    end,
    text: text.slice(start, end),
    confidence: 1 / (1 + Math.exp(-best)),
    tier: tierOf(best, isBehindHonorific(line, from) && isWrittenAsName(line.words.slice(from, to))),
    evidence: evidenceOf(line, from, to, likeliest),
  };
}

function isBehindHonorific({ words }: Line, from: number): boolean {
  const gap = words[from]?.token.gap;
  return words[from - 1]?.wordClass === 'honorific' && (gap === 'space' || gap === 'joint');
}

/** With a capital, or in the lexicon as nothing but a name. */
function isWrittenAsName(words: readonly Analysed[]): boolean {
  return words.some(({ token, bits }) => token.casing !== 'lower' || (isName(bits) && wordOf(bits) === 0));
}

function tierOf(score: number, isAddressed: boolean): Tier {
  if (score >= NAME_THRESHOLDS.block || (isAddressed && score >= NAME_THRESHOLDS.blockBehindHonorific)) {
    return 'block';
  }
  return score >= NAME_THRESHOLDS.ask ? 'ask' : 'hint';
}
