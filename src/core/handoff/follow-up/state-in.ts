import { partsOf } from '../../detection/body/parts';
import { followUpCatalogue, type FollowUpCatalogue } from '../../language/follow-up/catalogue';
import { LANGUAGES } from '../../language/language';
import { ANSWER_STATES, type AnswerState } from './answer';

/** UTF-16 units; no line of ours is longer. */
const LONGEST = 60;

/**
 * The state that a reply to a handoff tells, in any of our languages: by its line "Status: …", or by one of the short answers
 * that a handoff asks for, alone on a line, as somebody without Schakel may write it. The first line counts, as the latest
 * answer stands on top; quoted history doesn't. Time is linear in the length of the text; never fails.
 *
 * @param text the reply as plain text
 * @returns `null` where it tells no state: then a person has to read it
 */
export function stateIn(text: string): AnswerState | null {
  for (const { kind, start, end } of partsOf(text)) {
    if (kind === 'message' || kind === 'greeting' || kind === 'signature') {
      for (const line of text.slice(start, end).split('\n')) {
        const state = STATES.get(normal(line));
        if (state !== undefined) {
          return state;
        }
      }
    }
  }
  return null;
}

/** Every line that tells a state, as `normal` has it. */
const STATES: ReadonlyMap<string, AnswerState> = new Map(
  LANGUAGES.map(followUpCatalogue).reduce<readonly (readonly [string, AnswerState])[]>(
    (lines, { reply }) => lines.concat(...ANSWER_STATES.map((state) => linesFor(state, reply))),
    [],
  ),
);

function linesFor(
  state: AnswerState,
  { status, word, title, short }: FollowUpCatalogue['reply'],
): readonly (readonly [string, AnswerState])[] {
  return [status(word[state]), word[state], title[state], short[state]].map(
    (line) => [normal(line), state] as const,
  );
}

function normal(line: string): string {
  return line
    .trim()
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ :/g, ':')
    .replace(/[.!]$/, '');
}
