import { makeStyles, mergeClasses, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { LockClosed20Regular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import { ActionButton } from '../../../ui/action-button';
import { useFocusRing } from '../../../ui/use-focus-ring';
import { useTakeFocus } from '../../../ui/use-take-focus';
import { usePaneWords } from '../pane-language';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalS },
  icon: { display: 'flex', height: '20px', color: tokens.colorStatusSuccessForeground1 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  below: { gridColumnStart: 2, minWidth: 0 },
  lost: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface PlacedArchiveProps {
  readonly name: string;
  readonly isGoingBack?: boolean;
  /** Left out where what went into the archive is no longer known here. */
  readonly onTakeBack?: () => void;
}

/** An archive that is on the mail, its password passed on. */
export function PlacedArchive({ name, isGoingBack = false, onTakeBack }: PlacedArchiveProps) {
  const styles = useStyles();
  const focusRing = useFocusRing();
  const { archive, findings } = usePaneWords().words;
  const id = useId('archive');
  const [isNew, setNew] = useState(onTakeBack !== undefined);
  const onFocusTaken = useCallback(() => setNew(false), []);
  const text = useTakeFocus<HTMLParagraphElement>(isNew ? 'replaced' : null, onFocusTaken);
  return (
    <div className={styles.root}>
      <span className={styles.icon} aria-hidden>
        <LockClosed20Regular />
      </span>
      <p ref={text} id={id} tabIndex={-1} className={mergeClasses(styles.text, focusRing)}>
        {archive.inMail(name)}
      </p>
      <div className={styles.below}>
        {onTakeBack ? (
          <ActionButton weight="quiet" about={id} isUnderWay={isGoingBack} onAct={onTakeBack}>
            {findings.undo}
          </ActionButton>
        ) : (
          <p className={styles.lost}>{archive.lost}</p>
        )}
      </div>
    </div>
  );
}
