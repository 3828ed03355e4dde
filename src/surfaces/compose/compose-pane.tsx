import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { PaneCatalogue } from '../../core/language/pane/catalogue';
import type { MailDraft } from '../../core/mail/draft';
import type { Verdict } from '../../core/mail/verdict';
import type { PartnerDirectory } from '../../core/partners/directory';
import type { Policy, RuleId } from '../../core/policy/policy';
import type { ComposeMail } from '../../hosts/outlook';
import { AboutMail, type AboutClient } from './about/about-mail';
import type { FocusRequest } from './findings/finding-list';
import { useLiveVerdict } from './live/use-live-verdict';
import { usePaneWords } from './pane-language';
import { PaneTabs } from './pane-tabs';
import type { PassedSentences } from './passed/passed-checks';
import { rowsOf, type Row } from './repairs/rows';
import { useMailChanges } from './repairs/use-mail-changes';
import { DENIED, useRepairs } from './repairs/use-repairs';
import { useNotification } from './use-notification';
import { useOpenedFor } from './use-opened-for';
import { VerdictLine } from './verdict/verdict-line';
import { messageFor } from './verdict/verdict-message';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});

interface ComposePaneProps {
  /** The same one as long as the pane is on screen. */
  readonly mail: ComposeMail;
  readonly policy: Policy;
  /** What mail is judged by. */
  readonly directory: PartnerDirectory;
}

/** The check of the mail being written, live: one verdict, what to mend, and what only the caseworker can say. */
export function ComposePane({ mail, policy, directory }: ComposePaneProps) {
  const styles = useStyles();
  const paneWords = usePaneWords();
  const { words } = paneWords;
  const live = useLiveVerdict(mail, policy, directory);
  const { reading, verdict, answered, watch, judgement, check, retry, isRetrying } = live;
  const changes = useMailChanges(mail, watch);
  const repairs = useRepairs(changes, check, policy);
  useNotification(mail, verdict);
  const [openedFor, endOpening] = useOpenedFor(mail);
  const { replaced, onFocusTaken: endReplacing } = repairs;
  const onFocusTaken = useCallback(() => {
    endReplacing();
    endOpening();
  }, [endReplacing, endOpening]);

  const message = messageFor(live, paneWords);

  const { settled } = reading;
  const [isFirst, setFirst] = useState(true);
  if (isFirst && verdict !== null) {
    setFirst(false);
  }
  const isKnown = settled !== null && verdict !== null;
  const rows = isKnown ? rowsOf(verdict.findings, answered, repairs.carriedOut, settled) : [];
  const verdictLine = (
    <VerdictLine message={message} isFirst={isFirst} isRetrying={isRetrying} onRetry={retry} />
  );
  const checked = (
    <div className={styles.root}>
      {verdictLine}
      {isKnown && judgement && reading.phase !== 'unreadable' && (
        <>
          {rows.length > 0 && (
            <judgement.FindingList
              rows={rows}
              overrides={policy.wording}
              repairs={repairs}
              changes={changes}
              focus={replaced === DENIED ? null : focusRequest(rows, replaced, openedFor)}
              onFocusTaken={onFocusTaken}
            />
          )}
          {verdict.passed.length > 0 && (
            <judgement.PassedChecks
              passed={verdict.passed}
              sentences={passedWords(settled, verdict, words)}
            />
          )}
        </>
      )}
      {settled?.meeting === null && !isFirst && (
        <AboutMail
          draft={settled}
          verdict={verdict ?? unjudged(settled)}
          policy={policy}
          rows={rows}
          changes={changes}
          isDeniedNow={replaced === DENIED}
          onFocusTaken={onFocusTaken}
        />
      )}
      {isKnown && judgement && settled.meeting === null && (
        <judgement.ArchivePart mail={mail} watch={watch} draft={settled} verdict={verdict} policy={policy} />
      )}
    </div>
  );
  // An invitation is no place to hand a client over: calendars are shared (H3).
  const draft = settled?.meeting === null ? settled : null;
  return (
    <PaneTabs mail={mail} draft={draft} changes={changes} policy={policy} verdictLine={verdictLine}>
      {checked}
    </PaneTabs>
  );
}

function passedWords(
  { meeting }: MailDraft,
  { clientSignals }: Verdict,
  { passed }: PaneCatalogue,
): PassedSentences {
  if (meeting !== null) {
    return { ...passed.ordinaryMail, M1: passed.invitation };
  }
  return clientSignals.length > 0 ? passed.clientMail : passed.ordinaryMail;
}

/** What is known of a mail that was blank a moment ago, until it is judged: what the caseworker said of it. */
function unjudged({ statement }: MailDraft): AboutClient {
  return { clientSignals: statement.isClientMail ? [{ code: 'declared' }] : [], notClientMail: null };
}

function focusRequest(
  rows: readonly Row[],
  replaced: string | null,
  openedFor: readonly RuleId[],
): FocusRequest | null {
  if (replaced !== null) {
    return { key: replaced, reason: 'replaced' };
  }
  const first = rows.find((row) => row.kind === 'finding' && openedFor.includes(row.finding.rule));
  return first ? { key: first.key, reason: 'opened' } : null;
}
