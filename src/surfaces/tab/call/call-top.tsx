import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ActionButton } from '../../../ui/action-button';
import { useFlow } from '../../../ui/handoff/parts/flow-context';
import { useTab } from '../tab-context';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  ask: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0 },
});

interface CallTopProps {
  readonly onCover: () => void;
  readonly onClose: () => void;
  /** Nothing would be lost. */
  readonly isEmpty: boolean;
}

/** What is at hand on every screen: covering it, the exception (C12), and the way out, which asks before anything is lost. */
export function CallTop({ onCover, onClose, isEmpty }: CallTopProps) {
  const styles = useStyles();
  const { words: tabWords } = useTab();
  const { words, form, dispatch } = useFlow();
  const [isAsking, setAsking] = useState(false);
  if (isAsking) {
    return (
      <div role="group" aria-label={tabWords.call.close} className={styles.ask}>
        <p className={styles.text} role="alert">
          {tabWords.call.closeWarning}
        </p>
        <div className={styles.row}>
          <ActionButton weight="main" onAct={() => setAsking(false)}>
            {tabWords.call.stay}
          </ActionButton>
          <ActionButton onAct={onClose}>{tabWords.call.closeAnyway}</ActionButton>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.row}>
      <ActionButton onAct={onCover}>{words.cover.button}</ActionButton>
      {form.answer !== 'necessity' && (
        <ActionButton weight="quiet" onAct={() => dispatch({ type: 'necessity' })}>
          {words.necessity.link}
        </ActionButton>
      )}
      <ActionButton weight="quiet" onAct={isEmpty ? onClose : () => setAsking(true)}>
        {tabWords.call.close}
      </ActionButton>
    </div>
  );
}
