import type { Opening } from '../../pane/use-opening';
import { usePaneWords } from '../pane-language';
import { VerdictLine } from './verdict-line';
import { readingMessage, unreadableMessage } from './verdict-message';

interface OpeningLineProps {
  readonly opening: Exclude<Opening<unknown>, { phase: 'open' }>;
  readonly onRetry: () => void;
}

/** What stands in the verdict's place until Outlook hands over the mail. */
export function OpeningLine({ opening, onRetry }: OpeningLineProps) {
  const words = usePaneWords();
  const message =
    opening.phase === 'failed' ? unreadableMessage(opening.failure, words) : readingMessage(words);
  return <VerdictLine message={message} onRetry={onRetry} />;
}
