import { VerdictLine } from './verdict/verdict-line';
import { usePaneWords } from './pane-language';

/** In the place of a pane that broke: kind, and without a word of the mail. */
export function BrokenPane({ onRetry }: { readonly onRetry: () => void }) {
  const { title, detail } = usePaneWords().words.broken;
  return <VerdictLine message={{ state: 'unreadable', title, details: [detail] }} onRetry={onRetry} />;
}
