import { usePaneWords } from '../pane-language';
import type { Trouble } from '../repairs/use-mail-changes';
import { ErrorNote } from '../../../ui/error-note';

/** Why pressing a button changed nothing, and what to do; beside that button. */
export function TroubleNote({ trouble }: { readonly trouble: Trouble | null }) {
  const { outdated, failed } = usePaneWords().words.findings;
  return <ErrorNote text={trouble && (trouble === 'outdated' ? outdated : failed[trouble])} />;
}
