import { useEffect, useRef, type RefObject } from 'react';

/** Why an element is to have the focus: the screen was opened on it, or it came in the place of what had it. */
export type FocusReason = 'opened' | 'replaced';

/**
 * Gives an element the focus when there is a reason to, and nothing else on this screen has it. Never fetches it from
 * another window, such as the mail beside a pane, unless the screen was opened on the element.
 *
 * @param onTaken called once the reason is dealt with, so that it ends
 */
export function useTakeFocus<T extends HTMLElement>(
  reason: FocusReason | null,
  onTaken: () => void,
): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (reason === null) {
      return;
    }
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    if (isLost && (reason === 'opened' || document.hasFocus())) {
      element.current?.focus();
    }
    onTaken();
  }, [reason, onTaken]);
  return element;
}
