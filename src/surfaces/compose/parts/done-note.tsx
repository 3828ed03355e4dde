import { makeStyles, mergeClasses, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons';
import { ActionButton } from '../../../ui/action-button';
import { useFocusRing } from '../../../ui/use-focus-ring';
import { useTakeFocus, type FocusReason } from '../../../ui/use-take-focus';
import { usePaneWords } from '../pane-language';
import type { Trouble } from '../repairs/use-mail-changes';
import { TroubleNote } from './trouble-note';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalS },
  icon: { display: 'flex', height: '20px', color: tokens.colorStatusSuccessForeground1 },
  text: {
    ...typographyStyles.body1,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  below: { gridColumnStart: 2, minWidth: 0 },
});

interface DoneNoteProps {
  /** What is so now. */
  readonly children: string;
  readonly focusReason: FocusReason | null;
  readonly onFocusTaken: () => void;
  readonly trouble: Trouble | null;
  readonly onTakeBack: () => void;
}

/** What was done or answered, and the way back. */
export function DoneNote({ children, focusReason, onFocusTaken, trouble, onTakeBack }: DoneNoteProps) {
  const styles = useStyles();
  const focusRing = useFocusRing();
  const { words } = usePaneWords();
  const id = useId('done');
  const text = useTakeFocus<HTMLParagraphElement>(focusReason, onFocusTaken);
  return (
    <div className={styles.root}>
      <span className={styles.icon} aria-hidden>
        <CheckmarkCircle20Regular />
      </span>
      <p ref={text} id={id} tabIndex={-1} className={mergeClasses(styles.text, focusRing)}>
        {children}
      </p>
      <div className={styles.below}>
        <TroubleNote trouble={trouble} />
        <ActionButton weight="quiet" about={id} onAct={onTakeBack}>
          {words.findings.undo}
        </ActionButton>
      </div>
    </div>
  );
}
