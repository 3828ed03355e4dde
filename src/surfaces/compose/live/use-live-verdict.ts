import { useEffect, useMemo, useReducer, useState } from 'react';
import { BLANK, isBlank } from '../../../core/mail/blank';
import type { Verdict } from '../../../core/mail/verdict';
import type { PartnerDirectory } from '../../../core/partners/directory';
import type { Policy } from '../../../core/policy/policy';
import type { ComposeMail } from '../../../hosts/outlook';
import { usePart } from '../../../ui/use-part';
import { answeredIn, type Answered } from '../answers/answered';
import type { Check } from './check';
import { initialReading, nextReading, type Reading } from './reading';
import { watchMail, type MailWatch } from './watch-mail';

/** Half of what the pane weighs is what finds personal data, and a mail without a word has none. */
const fetchJudgement = () => import(/* webpackChunkName: "judgement" */ '../judgement');

/** What judges a mail, and shows what it finds. */
type Judgement = Awaited<ReturnType<typeof fetchJudgement>>;

export interface LiveVerdict {
  readonly reading: Reading;
  /** The mail has nothing yet to judge. */
  readonly isBlank: boolean;
  /** About `reading.settled`; `null` as long as the mail was not read, or the judgement not fetched. */
  readonly verdict: Verdict | null;
  /** What the caseworker answered about `reading.settled`. */
  readonly answered: readonly Answered[];
  readonly watch: MailWatch;
  /** `null` until there was something to judge, and it was fetched. */
  readonly judgement: Judgement | null;
  readonly check: Check | null;
  /** The judgement could not be fetched: nothing is known of the mail. */
  readonly lacksJudgement: boolean;
  /** Reads the mail again, or fetches the judgement, for who asked to. */
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
  const blank = settled !== null && isBlank(settled, policy);
  const fetched = usePart(fetchJudgement, settled !== null && !blank);
  const judgement = fetched.part;
  const check = useMemo<Check | null>(
    () => judgement && ((draft) => judgement.judge(draft, policy, directory)),
    [judgement, policy, directory],
  );
  const verdict = useMemo(() => {
    if (settled === null) {
      return null;
    }
    return blank ? BLANK : (check?.(settled) ?? null);
  }, [settled, blank, check]);
  const answered = useMemo(
    () => (settled && verdict && check ? answeredIn(settled, verdict.findings, check) : []),
    [settled, verdict, check],
  );
  const [isReadingAgain, setReadingAgain] = useState(false);
  const lacksJudgement = fetched.hasFailed && !blank && reading.phase !== 'unreadable';
  const retry = () => {
    if (lacksJudgement) {
      fetched.retry();
      return;
    }
    setReadingAgain(true);
    void watch.readNow().finally(() => setReadingAgain(false));
  };
  return {
    reading,
    isBlank: blank,
    verdict,
    answered,
    watch,
    judgement,
    check,
    lacksJudgement,
    retry,
    isRetrying: isReadingAgain || fetched.isRetrying,
  };
}
