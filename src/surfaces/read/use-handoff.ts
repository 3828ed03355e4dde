import { useCallback, useEffect, useState } from 'react';
import { receivedHandoff, type ReceivedHandoff } from '../../core/handoff/follow-up/received-handoff';
import type { IncomingMail } from '../../hosts/outlook';

export type Reading =
  | { readonly phase: 'reading' | 'unreadable' }
  /** `null` for a mail that is no handoff. */
  | { readonly phase: 'read'; readonly handoff: ReceivedHandoff | null };

/** The handoff that the mail is, and a way to read it again. */
export function useHandoff(mail: IncomingMail): readonly [Reading, retry: () => void] {
  const [reading, setReading] = useState<Reading>({ phase: 'reading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const settle = (result: Reading) => {
      if (isCurrent) {
        setReading(result);
      }
    };
    mail.read().then(
      (received) => settle({ phase: 'read', handoff: receivedHandoff(received) }),
      () => settle({ phase: 'unreadable' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [mail, attempt]);
  const retry = useCallback(() => {
    setReading({ phase: 'reading' });
    setAttempt((count) => count + 1);
  }, []);
  return [reading, retry];
}
