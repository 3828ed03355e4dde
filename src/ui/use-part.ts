import { useCallback, useEffect, useState } from 'react';

/** A part of Schakel that is fetched when it is first wanted. */
export interface Part<T> {
  /** `null` until it is here. */
  readonly part: T | null;
  /** It could not be fetched; nothing happens until `retry`. */
  readonly hasFailed: boolean;
  readonly isRetrying: boolean;
  readonly retry: () => void;
}

type State<T> =
  { readonly phase: 'absent' | 'failed' | 'retrying' } | { readonly phase: 'here'; readonly part: T };

/**
 * @param load the same function each time, which calls `import()`; webpack asks the server anew after a failure
 * @param isWanted once it was, the part stays
 */
export function usePart<T>(load: () => Promise<T>, isWanted: boolean): Part<T> {
  const [state, setState] = useState<State<T>>({ phase: 'absent' });
  const isLoading = (isWanted && state.phase === 'absent') || state.phase === 'retrying';
  useEffect(() => {
    if (!isLoading) {
      return;
    }
    let isCurrent = true;
    const settle = (result: State<T>) => {
      if (isCurrent) {
        setState(result);
      }
    };
    load().then(
      (part) => settle({ phase: 'here', part }),
      () => settle({ phase: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [load, isLoading]);
  return {
    part: state.phase === 'here' ? state.part : null,
    hasFailed: state.phase === 'failed' || state.phase === 'retrying',
    isRetrying: state.phase === 'retrying',
    retry: useCallback(() => setState((now) => (now.phase === 'failed' ? { phase: 'retrying' } : now)), []),
  };
}
