import type { ReactNode } from 'react';
import { Skeleton } from '../../../ui/skeleton';
import type { Part } from '../../../ui/use-part';
import { usePaneWords } from '../pane-language';
import { NotFetched } from './not-fetched';

interface FetchedProps<T> {
  readonly part: Part<T>;
  readonly children: (part: T) => ReactNode;
}

/** A part of the pane that is fetched when it is first wanted; where it can't be had, it can be asked for again. */
export function Fetched<T>({ part: { part, hasFailed, isRetrying, retry }, children }: FetchedProps<T>) {
  const { words } = usePaneWords();
  if (part !== null) {
    return children(part);
  }
  return hasFailed ? (
    <NotFetched isRetrying={isRetrying} onRetry={retry} />
  ) : (
    <Skeleton says={words.fetching.underWay} />
  );
}
