import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { ActionButton } from '../../../ui/action-button';
import { useTab } from '../tab-context';
import { Notice } from './notice';
import { Waiting } from './waiting';

interface LoadedProps<Module> {
  /** The same function each time. */
  readonly load: () => Promise<Module>;
  readonly children: (module: Module) => ReactNode;
}

/** A part of the tab that comes when it is first used; where it can't be had, it can be asked for again. */
export function Loaded<Module>({ load, children }: LoadedProps<Module>) {
  const { words } = useTab();
  const [module, setModule] = useState<Module | 'failed' | null>(null);
  const get = useCallback(() => {
    load().then(setModule, () => setModule('failed'));
  }, [load]);
  useEffect(get, [get]);
  if (module === null) {
    return <Waiting />;
  }
  if (module === 'failed') {
    return (
      <Notice title={words.states.broken} detail={words.states.brokenDetail}>
        <ActionButton weight="main" onAct={get}>
          {words.states.retry}
        </ActionButton>
      </Notice>
    );
  }
  return children(module);
}
