import { alertCatalogue } from '../../../core/language/alert/catalogue';
import type { CheckFailure } from '../../../core/mail/check-failure';
import type { Severity } from '../../../core/mail/finding';
import type { Verdict } from '../../../core/mail/verdict';
import { counted } from '../../../ui/plural';
import type { LiveVerdict } from '../live/use-live-verdict';
import type { PaneWords } from '../words/words';

/** What the verdict line says, and in which of its six guises. */
export interface VerdictMessage {
  readonly state: 'reading' | 'blank' | 'ready' | 'notYet' | 'question' | 'unreadable';
  readonly title: string;
  /** Paragraphs; none where the title says it all. */
  readonly details: readonly string[];
}

type Known = Pick<LiveVerdict, 'reading' | 'isBlank' | 'verdict' | 'lacksJudgement'>;

export function messageFor(
  { reading, isBlank, verdict, lacksJudgement }: Known,
  paneWords: PaneWords,
): VerdictMessage {
  if (reading.phase === 'unreadable') {
    return unreadableMessage(reading.failure ?? { kind: 'internal' }, paneWords);
  }
  if (lacksJudgement) {
    const { verdict: words, fetching } = paneWords.words;
    return { state: 'unreadable', title: words.unreadable, details: [fetching.failed, fetching.advice] };
  }
  if (reading.phase === 'read' && isBlank) {
    const { blank, blankDetail } = paneWords.words.verdict;
    return { state: 'blank', title: blank, details: [blankDetail] };
  }
  return reading.phase === 'reading' || verdict === null
    ? readingMessage(paneWords)
    : verdictMessage(verdict, paneWords);
}

export function readingMessage({ words }: PaneWords): VerdictMessage {
  return { state: 'reading', title: words.verdict.reading, details: [] };
}

/** A mail that could not be read: what failed, and what to try. */
export function unreadableMessage(failure: CheckFailure, { language, words }: PaneWords): VerdictMessage {
  const { unreadable, advice } = words.verdict;
  return {
    state: 'unreadable',
    title: unreadable,
    details: [alertCatalogue(language).failure(failure), advice],
  };
}

function verdictMessage(
  { outcome, findings, clientSignals }: Verdict,
  { language, words: { verdict: words } }: PaneWords,
): VerdictMessage {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const questions = count('ask');
  switch (outcome) {
    case 'block': {
      const toMend = counted(words.toMend, count('block'), language);
      const detail =
        questions === 0 ? toMend : `${toMend} ${counted(words.andQuestions, questions, language)}`;
      return { state: 'notYet', title: words.notYet, details: [detail] };
    }
    case 'ask':
      return {
        state: 'question',
        title: counted(words.questions, questions, language),
        details: [words.lookAgain],
      };
    case 'allow': {
      const isProtected = clientSignals.some(({ code }) => code === 'protected');
      return { state: 'ready', title: words.ready, details: isProtected ? [words.isProtected] : [] };
    }
  }
}
