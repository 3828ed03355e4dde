import { alertCatalogue } from '../language/alert/catalogue';
import { whatIsWrong } from '../language/findings/catalogue';
import type { Language } from '../language/language';
import type { RuleId } from '../policy/policy';
import type { CheckFailure } from './check-failure';
import type { Verdict } from './verdict';

/** What this Outlook's send alert can do (platform facts A1, A4). */
export interface AlertAbilities {
  /** A button of ours that opens the pane, and *Send Anyway* for questions (Mailbox 1.14). */
  readonly buttons: boolean;
}

/** The send alert: all problems in one message, gravest first. */
export interface Alert {
  /** At most 500 characters. */
  readonly message: string;
  /** The same in Outlook's Markdown; at most 500 characters, its escapes included. */
  readonly markdown: string;
  /** At most 20 characters. */
  readonly button: string;
  /** The caseworker may send all the same. */
  readonly mayOverride: boolean;
  /** For the pane, which opens on the first of these. */
  readonly rules: readonly RuleId[];
}

/** Limit of `errorMessage` and `errorMessageMarkdown` (platform facts A4). */
export const LONGEST_MESSAGE = 500;

const MOST_NAMED = 3;

/** The alert for a verdict that lets no mail through, nor an invitation. */
export function alertFor(
  verdict: Verdict,
  language: Language,
  abilities: AlertAbilities,
  isMeeting: boolean,
): Alert {
  const words = alertCatalogue(language);
  const mayOverride = verdict.outcome === 'ask' && abilities.buttons;
  const wordings = verdict.findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ wording }) => wording);
  const problems = wordings.map((wording) => whatIsWrong(wording, language));
  const closing =
    mayOverride && wordings.every(({ key }) => key === 'perhapsClientMail')
      ? [words.yesOrNo]
      : [abilities.buttons ? words.mend.byButton : words.mend.byPane].concat(
          mayOverride ? [words.sendAnyway] : [],
        );
  const opening = mayOverride ? words.lookAgain : words.notSent(isMeeting);
  return {
    message: fitting(problems, (named, left) =>
      [
        opening,
        ...(named.length > 1 ? named.map((problem, index) => `${index + 1}) ${problem}`) : named),
        ...(left > 0 ? [words.andMore(left)] : []),
        ...closing,
      ].join(' '),
    ),
    markdown: fitting(problems, (named, left) =>
      [
        `**${escaped(opening)}**\n\n`,
        ...named.map((problem) => `- ${escaped(problem)}\r`),
        ...(left > 0 ? [`- ${escaped(words.andMore(left))}\r`] : []),
        `\n\n${escaped(closing.join(' '))}`,
      ].join(''),
    ),
    button: words.button,
    mayOverride,
    rules: verdict.findings.map(({ rule }) => rule).filter((rule, index, all) => all.indexOf(rule) === index),
  };
}

/** The alert for a mail or an invitation that could not be judged or protected. */
export function alertForFailure(
  failure: CheckFailure,
  language: Language,
  mayOverride: boolean,
  isMeeting: boolean,
): Alert {
  const words = alertCatalogue(language);
  const sentences = [words.failure(failure), words.notSent(isMeeting), words.retry].concat(
    mayOverride ? [words.sendAnyway] : [],
  );
  return {
    message: sentences.join(' '),
    markdown: sentences.map(escaped).join('\n\n'),
    button: words.button,
    mayOverride,
    rules: [],
  };
}

/** Names as many problems as fit, three at most, and counts the rest. */
function fitting(
  problems: readonly string[],
  compose: (named: readonly string[], left: number) => string,
): string {
  for (let count = Math.min(MOST_NAMED, problems.length); count > 0; count -= 1) {
    const text = compose(problems.slice(0, count), problems.length - count);
    if (text.length <= LONGEST_MESSAGE) {
      return text;
    }
  }
  return compose([], problems.length);
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>~-]/g, '\\$&');
}
