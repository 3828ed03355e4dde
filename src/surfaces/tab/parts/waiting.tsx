import { Skeleton } from '../../../ui/skeleton';
import { useTab } from '../tab-context';

/** Stands for what is on its way; nothing during the first second. */
export function Waiting() {
  const { words } = useTab();
  return <Skeleton says={words.states.loading} />;
}
