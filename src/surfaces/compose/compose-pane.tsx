import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { PaneCatalogue } from '../../core/language/pane/catalogue';
import type { MailDraft } from '../../core/mail/draft';
import type { Verdict } from '../../core/mail/verdict';
import type { PartnerDirectory } from '../../core/partners/directory';
import type { Policy, RuleId } from '../../core/policy/policy';
import type { ComposeMail } from '../../hosts/outlook';
import { AboutMail } from './about/about-mail';
import { ArchivePart } from './archive/archive-part';
import { FindingList, type FocusRequest } from './findings/finding-list';
import { useLiveVerdict } from './live/use-live-verdict';
import { usePaneWords } from './pane-language';
import { PaneTabs } from './pane-tabs';
import { PassedChecks, type PassedSentences } from './passed/passed-checks';
import { rowsOf, type Row } from './repairs/rows';
import { useMailChanges } from './repairs/use-mail-changes';
import { useRepairs } from './repairs/use-repairs';
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
  readonly directory: PartnerDirectory;
}

/** The check of the mail being written, live: one verdict, what to mend, and what only the caseworker can say. */
export function ComposePane({ mail, policy, directory }: ComposePaneProps) {
  const styles = useStyles();
  const { language, words } = usePaneWords();
  const { reading, verdict, answered, watch, retry, isRetrying } = useLiveVerdict(mail, policy, directory);
  const changes = useMailChanges(mail, watch);
  const repairs = useRepairs(changes, policy, directory);
  useNotification(mail, verdict);
  const [openedFor, endOpening] = useOpenedFor(mail);
  const { replaced, onFocusTaken: endReplacing } = repairs;
  const onFocusTaken = useCallback(() => {
    endReplacing();
    endOpening();
  }, [endReplacing, endOpening]);

  const message = messageFor(reading, verdict, language);

  const { settled } = reading;
  const isKnown = settled !== null && verdict !== null;
  const rows = isKnown ? rowsOf(verdict.findings, answered, repairs.carriedOut, settled) : [];
  const verdictLine = (
    <VerdictLine message={message} isFirst={settled === null} isRetrying={isRetrying} onRetry={retry} />
  );
  const check = (
    <div className={styles.root}>
      {verdictLine}
      {isKnown && reading.phase !== 'unreadable' && (
        <>
          {rows.length > 0 && (
            <FindingList
              rows={rows}
              overrides={policy.wording}
              repairs={repairs}
              changes={changes}
              focus={focusRequest(rows, replaced, openedFor)}
              onFocusTaken={onFocusTaken}
            />
          )}
          {verdict.passed.length > 0 && (
            <PassedChecks passed={verdict.passed} sentences={passedWords(settled, verdict, words)} />
          )}
        </>
      )}
      {isKnown && settled.meeting === null && (
        <AboutMail draft={settled} verdict={verdict} policy={policy} rows={rows} changes={changes} />
      )}
      {isKnown && settled.meeting === null && (
        <ArchivePart mail={mail} watch={watch} draft={settled} verdict={verdict} policy={policy} />
      )}
    </div>
  );
  // An invitation is no place to hand a client over: calendars are shared (H3).
  const draft = settled?.meeting === null ? settled : null;
  return (
    <PaneTabs
      mail={mail}
      draft={draft}
      changes={changes}
      policy={policy}
      directory={directory}
      verdictLine={verdictLine}
    >
      {check}
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
