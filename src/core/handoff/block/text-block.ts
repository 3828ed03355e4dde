import { handoffCatalogue, type HandoffCatalogue } from '../../language/handoff/catalogue';
import { LANGUAGES } from '../../language/language';
import { DATA_GROUPS, type DataGroup } from '../../mail/handoff-mark';
import type { Fact } from '../document';
import type { BlockParts } from './block-parts';

/** Where a handoff stands in a plain-text mail: from its title to its closing line. */
interface Place {
  readonly words: HandoffCatalogue;
  readonly lines: readonly string[];
  readonly start: number;
  /** Index of its last line. */
  readonly end: number;
}

function placeIn(text: string): Place | null {
  const lines = text.split(/\r\n?|\n/);
  for (const words of LANGUAGES.map(handoffCatalogue)) {
    const { title, opening, closing } = words.mail;
    const start = lines.indexOf(title);
    const end = start === -1 ? -1 : lines.indexOf(closing, start);
    if (end !== -1 && lines.slice(start, end).includes(opening)) {
      return { words, lines, start, end };
    }
  }
  return null;
}

/** A plain-text mail without the handoff in it; `null` where it holds none. Time is linear in the length of the text. */
export function textWithout(text: string): string | null {
  const place = placeIn(text);
  if (place === null) {
    return null;
  }
  const { lines, start, end } = place;
  return lines
    .slice(0, start)
    .concat(lines.slice(end + 1))
    .join('\n')
    .trim();
}

/** The parts of the handoff in a plain-text mail; `null` where it holds none. */
export function partsOfText(text: string): BlockParts | null {
  const place = placeIn(text);
  if (place === null) {
    return null;
  }
  const { words } = place;
  const lines = place.lines.slice(place.start, place.end + 1);
  const heading = (group: DataGroup) => words.groups[group].toUpperCase();
  const ends = [...DATA_GROUPS.map(heading), words.mail.confirm];
  const section = (group: DataGroup) => {
    const start = lines.indexOf(heading(group));
    const rest = start === -1 ? [] : lines.slice(start + 1);
    const end = rest.findIndex((line) => ends.includes(line));
    return end === -1 ? rest : rest.slice(0, end);
  };
  return {
    words,
    paragraphs: lines,
    identity: facts(section('identity')),
    question: section('question').join('\n').trim(),
    rights: facts(section('rights')),
    progress: facts(section('progress')),
  };
}

/** Lines such as `Telefoon: 0470 12 34 56`; a value goes on where a line stands in. */
function facts(lines: readonly string[]): readonly Fact[] {
  return lines.reduce<readonly Fact[]>((all, line) => {
    const last = all[all.length - 1];
    if (last && line.startsWith('  ')) {
      return [...all.slice(0, -1), { ...last, value: `${last.value}\n${line.slice(2)}` }];
    }
    const at = line.indexOf(': ');
    return at === -1 ? all : [...all, { label: line.slice(0, at), value: line.slice(at + 2) }];
  }, []);
}
