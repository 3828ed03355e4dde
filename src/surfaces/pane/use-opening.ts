import { useCallback, useEffect, useState } from 'react';
import type { CheckFailure } from '../../core/mail/check-failure';

/** Milliseconds in which Outlook mostly is ready: until then an empty pane is calmer than a sign of waiting. */
const SHORTLY = 1_000;

/** Milliseconds that Outlook may take to be ready at all. */
const READY_WITHIN = 10_000;

export type Opening<Mail> =
  /** `opening` turns into `waiting` when it takes longer than a moment. */
  | { readonly phase: 'opening' | 'waiting' }
  | { readonly phase: 'open'; readonly mail: Mail }
  | { readonly phase: 'failed'; readonly failure: CheckFailure };

/** The mail beside which the pane stands, and a way to ask for it again. */
export function useOpening<Mail>(open: () => Promise<Mail>): readonly [Opening<Mail>, retry: () => void] {
  const [opening, setOpening] = useState<Opening<Mail>>({ phase: 'opening' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    const settle = (result: Opening<Mail>) => {
      if (isCurrent) {
        setOpening(result);
      }
    };
    const timers = [
      setTimeout(() => settle({ phase: 'waiting' }), SHORTLY),
      setTimeout(() => settle({ phase: 'failed', failure: { kind: 'late' } }), READY_WITHIN),
    ];
    const end = () => timers.forEach(clearTimeout);
    open()
      .then(
        (mail) => settle({ phase: 'open', mail }),
        () => settle({ phase: 'failed', failure: { kind: 'internal' } }),
      )
      .finally(end);
    return () => {
      isCurrent = false;
      end();
    };
  }, [open, attempt]);

  const retry = useCallback(() => {
    setOpening({ phase: 'waiting' });
    setAttempt((count) => count + 1);
  }, []);
  return [opening, retry];
}
