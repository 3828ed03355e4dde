/** A value that is replaced as a whole, and whose readers hear of it. */
export interface Store<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  readonly update: (change: (value: T) => T) => void;
  /** @returns ends the subscription */
  readonly subscribe: (listener: (value: T, previous: T) => void) => () => void;
}

/** A store that starts with `initial`. A change that gives back the same value is none. */
export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<(value: T, previous: T) => void>();
  const set = (next: T) => {
    const previous = value;
    value = next;
    if (next !== previous) {
      for (const listener of [...listeners]) {
        listener(next, previous);
      }
    }
  };
  return {
    get: () => value,
    set,
    update: (change) => set(change(value)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
