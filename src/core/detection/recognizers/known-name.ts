import type { Detection } from '../detection';
import { lexiconKey } from '../names/lexicon-key';
import { gapAt, isPlainAt, textAt, type Tokens } from '../names/tokens';
import { isParticle } from '../particles';
import type { Recognizer } from '../recognizer';

/** Shorter parts of a name ("Li", "Bo") count only with a capital. */
const SHORTEST_IN_SMALL_LETTERS = 3;
const SHORTEST = 2;
/** From this length on a part is found inside a word of a file name too: "verslagpeeters.docx". */
const SHORTEST_INSIDE = 5;

/**
 * The client's names as the caseworker typed them: certain, in any case and spelling of accents, whole or in part
 * ("Fatima", "el amrani", "Amrani Fatima", "F. Elamrani", "Fatima's dossier"). Adjoining words are one finding.
 */
export const recognizeKnownNames: Recognizer = ({ text, tokens, context }) => {
  const known = knownParts(context.clientNames);
  if (known.parts.size === 0) {
    return [];
  }
  const isFile = context.textKind === 'fileName';
  const found: Detection[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const isElse = !isFile && isPlainAt(tokens, at) && !mayBeKnown(tokens, at, known);
    if (isElse || !isKnown(textAt(tokens, at), known, isFile)) {
      continue;
    }
    const start = withInitial(tokens, at, known.initials);
    const end = tokens.ends[at] ?? start;
    const previous = found[found.length - 1];
    if (previous && (previous.end >= start || isWithinName(text.slice(previous.end, start)))) {
      found[found.length - 1] = detectionOf(text, previous.start, end);
    } else {
      found.push(detectionOf(text, start, end));
    }
  }
  return found;
};

interface KnownParts {
  readonly parts: ReadonlySet<string>;
  /** The letters that parts begin with: a bit for each. */
  readonly starts: number;
  /** How many letters parts have, with an s behind them too: a bit for each. */
  readonly lengths: number;
  readonly initials: ReadonlySet<string>;
}

/** The words of the names, particles left out, and also joined as they often are: "vandenbossche", "annegreet". */
function knownParts(names: readonly string[]): KnownParts {
  const parts = new Set<string>();
  const initials = new Set<string>();
  for (const name of names) {
    let joined = '';
    for (const word of name.split(/[\s,._]+/)) {
      const keys = word.split('-').map(lexiconKey);
      for (const key of keys.concat(lexiconKey(word))) {
        if (key.length >= SHORTEST && !isParticle(key)) {
          parts.add(key);
          initials.add(key.charAt(0));
        }
      }
      joined = isParticle(lexiconKey(word)) ? joined + lexiconKey(word) : joined;
      if (joined !== '' && !isParticle(lexiconKey(word))) {
        parts.add(joined + lexiconKey(word));
        joined = '';
      }
    }
  }
  const starts = Array.from(parts).reduce((bits, part) => bits | bitOf(part.charCodeAt(0)), 0);
  const lengths = Array.from(parts).reduce(
    (bits, { length }) => bits | (1 << length) | (1 << (length + 1)),
    0,
  );
  return { parts, starts, lengths, initials };
}

/** A bit for the first letter, from a to z; -1 for any other. */
function bitOf(code: number): number {
  const letter = (code | 32) - 97;
  return letter >= 0 && letter < 26 ? 1 << letter : -1;
}

/** Whether a plain word has as many letters as a part of the name, and begins with the same; nearly all in a long text don't. */
function mayBeKnown({ source, starts, ends }: Tokens, at: number, known: KnownParts): boolean {
  const start = starts[at] ?? 0;
  return (
    (known.lengths & (1 << ((ends[at] ?? 0) - start))) !== 0 &&
    (known.starts & bitOf(source.charCodeAt(start))) !== 0
  );
}

function isKnown(text: string, { parts, starts }: KnownParts, isFile: boolean): boolean {
  const mayHoldPart = isFile || text.indexOf('-') > 0;
  if (!mayHoldPart && (bitOf(text.charCodeAt(0)) & starts) === 0) {
    return false;
  }
  const key = lexiconKey(text);
  if (key.length < SHORTEST || (key.length < SHORTEST_IN_SMALL_LETTERS && text === text.toLowerCase())) {
    return false;
  }
  if (
    parts.has(key) ||
    (key.endsWith('s') && key.length > SHORTEST_IN_SMALL_LETTERS && parts.has(key.slice(0, -1)))
  ) {
    return true;
  }
  if (mayHoldPart && text.split('-').some((part) => parts.has(lexiconKey(part)))) {
    return true;
  }
  return isFile && Array.from(parts).some((part) => part.length >= SHORTEST_INSIDE && key.includes(part));
}

/** Start of the name with the client's initial in front of it: "F. El Amrani". */
function withInitial(tokens: Tokens, at: number, initials: ReadonlySet<string>): number {
  let from = at;
  while (from > 0 && isParticle(lexiconKey(textAt(tokens, from - 1)))) {
    from -= 1;
  }
  const before = textAt(tokens, from - 1);
  const isInitial =
    before.length === 1 && gapAt(tokens, from) !== 'break' && initials.has(lexiconKey(before));
  return tokens.starts[isInitial ? from - 1 : at] ?? 0;
}

/** Whether nothing but spaces, joints and particles stands between two parts of a name: "Fatima El Amrani". */
function isWithinName(between: string): boolean {
  return (
    /^[\s\S]{1,20}$/.test(between) &&
    between.split(/[\s_.-]+/).every((word) => word === '' || isParticle(lexiconKey(word)))
  );
}

function detectionOf(text: string, start: number, end: number): Detection {
  return {
    kind: 'name',
    start,
    end,
    text: text.slice(start, end),
    confidence: 1,
    tier: 'block',
    evidence: [{ code: 'knownName' }],
  };
}
