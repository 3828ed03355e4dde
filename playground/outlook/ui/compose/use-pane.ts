import { useState } from 'react';

/** One opening of the add-in's pane. */
export interface PaneOpening {
  /** Tells this opening from an earlier one: a pane that is opened again loads again. */
  readonly number: number;
  /** What the add-in gave along with the button that opened the pane; `null` where the user opened it. */
  readonly contextData: string | null;
}

export interface Pane {
  readonly opening: PaneOpening | null;
  readonly toggle: () => void;
  readonly close: () => void;
  readonly openFor: (contextData: string) => void;
}

/** The state of the add-in's pane in a compose window. */
export function usePane(isOpenAtFirst: boolean): Pane {
  const [{ opening }, setState] = useState<{ opening: PaneOpening | null; count: number }>({
    opening: isOpenAtFirst ? { number: 0, contextData: null } : null,
    count: 0,
  });
  const open = (contextData: string | null) =>
    setState((state) => ({ opening: { number: state.count + 1, contextData }, count: state.count + 1 }));
  const close = () => setState((state) => ({ ...state, opening: null }));
  return {
    opening,
    toggle: () => (opening ? close() : open(null)),
    close,
    openFor: open,
  };
}
