import type { ReactNode } from 'react';
import { ActionButton } from '../../../ui/action-button';
import { usePart } from '../../../ui/use-part';
import { useTab } from '../tab-context';
import { Notice } from './notice';
import { Waiting } from './waiting';

interface FetchedProps<Part> {
  /** The same function each time. */
  readonly load: () => Promise<Part>;
  readonly children: (part: Part) => ReactNode;
}

/** A part of the tab that is fetched when it is first used; where it can't be had, it can be asked for again. */
export function Fetched<Part>({ load, children }: FetchedProps<Part>) {
  const { words } = useTab();
  const { part, hasFailed, isRetrying, retry } = usePart(load, true);
  if (part !== null) {
    return children(part);
  }
  return hasFailed ? (
    <Notice title={words.states.broken} detail={words.states.brokenDetail}>
      <ActionButton weight="main" isUnderWay={isRetrying} onAct={retry}>
        {words.states.retry}
      </ActionButton>
    </Notice>
  ) : (
    <Waiting />
  );
}
