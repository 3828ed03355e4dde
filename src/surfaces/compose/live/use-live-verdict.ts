import { useEffect, useMemo, useReducer, useState } from 'react';
import { judge } from '../../../core/mail/judge';
import type { Verdict } from '../../../core/mail/verdict';
import type { PartnerDirectory } from '../../../core/partners/directory';
import type { Policy } from '../../../core/policy/policy';
import type { ComposeMail } from '../../../hosts/outlook';
import { answeredIn, type Answered } from '../answers/answered';
import { initialReading, nextReading, type Reading } from './reading';
import { watchMail, type MailWatch } from './watch-mail';

export interface LiveVerdict {
  readonly reading: Reading;
  /** About `reading.settled`; `null` until the mail was first read. */
  readonly verdict: Verdict | null;
  /** What the caseworker answered about `reading.settled`. */
  readonly answered: readonly Answered[];
  readonly watch: MailWatch;
  /** Reads the mail again, for who asked to. */
  readonly retry: () => void;
  readonly isRetrying: boolean;
}

const isVisible = () => document.visibilityState === 'visible';

/**
 * The judgement of the mail while it is being written.
 *
 * @param mail the same one as long as the pane is on screen
 */
export function useLiveVerdict(mail: ComposeMail, policy: Policy, directory: PartnerDirectory): LiveVerdict {
  const [reading, report] = useReducer(nextReading, initialReading);
  const [watch] = useState(() => watchMail(mail, isVisible, report));

  useEffect(() => {
    const onVisibilityChange = () => {
      if (isVisible()) {
        void watch.readNow();
      }
    };
    watch.start();
    document.addEventListener('visibilitychange', onVisibilityChange);
    return () => {
      document.removeEventListener('visibilitychange', onVisibilityChange);
      watch.stop();
    };
  }, [watch]);

  const { settled } = reading;
  const verdict = useMemo(
    () => (settled === null ? null : judge(settled, policy, directory)),
    [settled, policy, directory],
  );
  const answered = useMemo(
    () => (settled && verdict ? answeredIn(settled, verdict.findings, policy, directory) : []),
    [settled, verdict, policy, directory],
  );
  const [isRetrying, setRetrying] = useState(false);
  const retry = () => {
    setRetrying(true);
    void watch.readNow().finally(() => setRetrying(false));
  };
  return { reading, verdict, answered, watch, retry, isRetrying };
}
