import { makeStyles, tokens } from '@fluentui/react-components';
import type { WordingOverrides } from '../../../core/policy/policy';
import type { FocusReason } from '../../../ui/use-take-focus';
import { usePaneWords } from '../pane-language';
import type { Row } from '../repairs/rows';
import type { MailChanges } from '../repairs/use-mail-changes';
import type { Repairs } from '../repairs/use-repairs';
import { DoneRow } from './done-row';
import { FindingRow } from './finding-row';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

export interface FocusRequest {
  readonly key: string;
  readonly reason: FocusReason;
}

interface FindingListProps {
  readonly rows: readonly Row[];
  /** The subject that was judged. */
  readonly subject: string;
  /** The organisation's own reasons. */
  readonly overrides: WordingOverrides;
  readonly repairs: Repairs;
  readonly changes: MailChanges;
  /** The row that is to have the focus. */
  readonly focus: FocusRequest | null;
  readonly onFocusTaken: () => void;
}

/** All that needs somebody's attention, gravest first, and what was done about it. */
export function FindingList({
  rows,
  subject,
  overrides,
  repairs,
  changes,
  focus,
  onFocusTaken,
}: FindingListProps) {
  const styles = useStyles();
  const { words } = usePaneWords();
  const firstToPress = rows.find((row) => row.kind === 'finding' && row.finding.fixes.length > 0);
  const reasonFor = ({ key }: Row) => (focus?.key === key ? focus.reason : null);
  return (
    // Without its bullets Safari no longer takes a list for one, unless told.
    <ul role="list" className={styles.root} aria-label={words.findings.title}>
      {rows.map((row, position) =>
        row.kind === 'done' ? (
          <DoneRow
            key={row.key}
            repair={row.done.repair}
            focusReason={reasonFor(row)}
            onFocusTaken={onFocusTaken}
            trouble={changes.troubleWith(row.key)}
            onTakeBack={() => repairs.takeBack(row.done)}
          />
        ) : (
          <FindingRow
            key={row.key}
            finding={row.finding}
            subject={subject}
            overrides={overrides}
            isFirst={row === firstToPress}
            focusReason={reasonFor(row)}
            onFocusTaken={onFocusTaken}
            isUnderWay={changes.isUnderWay(row.key)}
            trouble={changes.troubleWith(row.key)}
            onRepair={(repair) => repairs.repair(row.finding, repair, position)}
          />
        ),
      )}
    </ul>
  );
}
