import { makeStyles, mergeClasses, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons';
import { ActionButton } from '../../../ui/action-button';
import { useFocusRing } from '../../../ui/use-focus-ring';
import { useTakeFocus, type FocusReason } from '../../../ui/use-take-focus';
import { usePaneWords } from '../pane-language';
import { TroubleNote } from '../parts/trouble-note';
import type { Repair } from '../repairs/repair';
import type { Trouble } from '../repairs/use-mail-changes';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalM,
  },
  icon: { display: 'flex', height: '20px', color: tokens.colorStatusSuccessForeground1 },
  text: {
    ...typographyStyles.body1,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  below: { gridColumnStart: 2, minWidth: 0 },
});

interface DoneRowProps {
  readonly repair: Repair;
  readonly focusReason: FocusReason | null;
  readonly onFocusTaken: () => void;
  readonly trouble: Trouble | null;
  readonly onTakeBack: () => void;
}

/** What was done about a finding, and the way back. */
export function DoneRow({ repair, focusReason, onFocusTaken, trouble, onTakeBack }: DoneRowProps) {
  const styles = useStyles();
  const focusRing = useFocusRing();
  const { words } = usePaneWords();
  const id = useId('done');
  const text = useTakeFocus<HTMLParagraphElement>(focusReason, onFocusTaken);
  return (
    <li className={styles.root}>
      <span className={styles.icon} aria-hidden>
        <CheckmarkCircle20Regular />
      </span>
      <p ref={text} id={id} tabIndex={-1} className={mergeClasses(styles.text, focusRing)}>
        {repair.kind === 'fix' ? words.findings.done(repair.fix) : words.findings.dismissed(repair.texts)}
      </p>
      <div className={styles.below}>
        <TroubleNote trouble={trouble} />
        <ActionButton weight="quiet" about={id} onAct={onTakeBack}>
          {words.findings.undo}
        </ActionButton>
      </div>
    </li>
  );
}
