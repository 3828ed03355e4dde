import { makeStyles, tokens } from '@fluentui/react-components';
import { whatIsWrong } from '../../../core/language/findings/catalogue';
import type { Language } from '../../../core/language/language';
import type { PaneCatalogue } from '../../../core/language/pane/catalogue';
import type { WordingOverrides } from '../../../core/policy/policy';
import type { FocusReason } from '../../../ui/use-take-focus';
import type { Answered } from '../answers/answered';
import { usePaneWords } from '../pane-language';
import { DoneNote } from '../parts/done-note';
import type { Done, Row } from '../repairs/rows';
import type { MailChanges } from '../repairs/use-mail-changes';
import type { Repairs } from '../repairs/use-repairs';
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
  done: { paddingInline: tokens.spacingHorizontalM },
});

export interface FocusRequest {
  readonly key: string;
  readonly reason: FocusReason;
}

interface FindingListProps {
  readonly rows: readonly Row[];
  /** The organisation's own reasons. */
  readonly overrides: WordingOverrides;
  readonly repairs: Repairs;
  readonly changes: MailChanges;
  /** The row that is to have the focus. */
  readonly focus: FocusRequest | null;
  readonly onFocusTaken: () => void;
}

/** All that needs somebody's attention, gravest first, and what was done about it. */
export function FindingList({ rows, overrides, repairs, changes, focus, onFocusTaken }: FindingListProps) {
  const styles = useStyles();
  const { words, language } = usePaneWords();
  const main = rows.find(isToBePressed);
  const reasonFor = ({ key }: Row) => (focus?.key === key ? focus.reason : null);
  const shared = (row: Row) => ({
    focusReason: reasonFor(row),
    onFocusTaken,
    trouble: changes.troubleWith(row.key),
  });
  return (
    // Without its bullets Safari no longer takes a list for one, unless told.
    <ul role="list" className={styles.root} aria-label={words.findings.title}>
      {rows.map((row, position) => {
        switch (row.kind) {
          case 'done':
            return (
              <li key={row.key} className={styles.done}>
                <DoneNote {...shared(row)} onTakeBack={() => repairs.takeBack(row.done)}>
                  {doneInWords(row.done, words)}
                </DoneNote>
              </li>
            );
          case 'answered':
            return (
              <li key={row.key} className={styles.done}>
                <DoneNote {...shared(row)} onTakeBack={() => repairs.takeBackAnswer(row.answered)}>
                  {answeredInWords(row.answered, words, language)}
                </DoneNote>
              </li>
            );
          case 'finding':
            return (
              <FindingRow
                key={row.key}
                {...shared(row)}
                finding={row.finding}
                overrides={overrides}
                isFirst={row === main}
                isUnderWay={changes.isUnderWay(row.key)}
                onRepair={(repair) => repairs.repair(row, repair, position)}
              />
            );
        }
      })}
    </ul>
  );
}

/** Whether a row can have the one button that stands out. A tip never has: the mail may leave without it. */
function isToBePressed(row: Row): boolean {
  return (
    row.kind === 'finding' &&
    row.finding.severity !== 'info' &&
    (row.finding.fixes.length > 0 || row.finding.question !== null)
  );
}

function doneInWords({ repair }: Done, { findings }: PaneCatalogue): string {
  return repair.kind === 'fix' ? findings.done(repair.fix) : findings.dismissed(repair.texts);
}

/** The question with its answer. */
function answeredInWords(
  { finding, answer }: Answered,
  { findings }: PaneCatalogue,
  language: Language,
): string {
  return `${whatIsWrong(finding.wording, language)} ${findings.answered(answer.reason)}`;
}
