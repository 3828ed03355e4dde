import { makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import type { MailDraft } from '../../../core/mail/draft';
import type { Verdict } from '../../../core/mail/verdict';
import type { Policy } from '../../../core/policy/policy';
import { usePaneWords } from '../pane-language';
import type { Row } from '../repairs/rows';
import type { MailChanges } from '../repairs/use-mail-changes';
import { ClientNames } from './client-names';
import { ClientSwitch } from './client-switch';
import { ProtectionPart } from './protection-part';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    marginTop: tokens.spacingVerticalS,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
});

/** What a verdict says about a client. */
export type AboutClient = Pick<Verdict, 'clientSignals' | 'notClientMail'>;

interface AboutMailProps {
  readonly draft: MailDraft;
  readonly verdict: AboutClient;
  readonly policy: Policy;
  readonly rows: readonly Row[];
  readonly changes: MailChanges;
  /** The caseworker has just answered in the list that it is about no client: the answer is to have the focus. */
  readonly isDeniedNow: boolean;
  readonly onFocusTaken: () => void;
}

/** What only the caseworker knows about the mail, and what they want for it. */
export function AboutMail({
  draft,
  verdict,
  policy,
  rows,
  changes,
  isDeniedNow,
  onFocusTaken,
}: AboutMailProps) {
  const styles = useStyles();
  const { words } = usePaneWords();
  const titleId = useId('about');
  const { clientNames } = draft.statement;
  return (
    <section className={styles.root} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {words.about.title}
      </h2>
      <ClientSwitch
        verdict={verdict}
        statement={draft.statement}
        changes={changes}
        isDeniedNow={isDeniedNow}
        onFocusTaken={onFocusTaken}
      />
      {(verdict.clientSignals.length > 0 || clientNames.length > 0) && (
        <ClientNames names={clientNames} changes={changes} />
      )}
      <ProtectionPart
        protection={draft.protection}
        policy={policy}
        isInList={rows.some(protects)}
        changes={changes}
      />
    </section>
  );
}

function protects(row: Row): boolean {
  switch (row.kind) {
    case 'finding':
      return row.finding.fixes.some(({ kind }) => kind === 'protect');
    case 'done':
      return row.done.repair.kind === 'fix' && row.done.repair.fix.kind === 'protect';
    case 'answered':
      return false;
  }
}
