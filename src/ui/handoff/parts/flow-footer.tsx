import { makeStyles, tokens } from '@fluentui/react-components';
import { ActionButton } from '../../action-button';
import { useFlow } from './flow-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface FlowFooterProps {
  /** Label of the act that the screen is about; `null` where there is none. */
  readonly main: string | null;
  /** Whether the screen has another act that it is about. */
  readonly isSecond?: boolean;
  readonly isUnderWay?: boolean;
  readonly onMain: () => void;
  readonly onBack: (() => void) | null;
}

/** The way on and the way back, always in sight. */
export function FlowFooter({ main, isSecond = false, isUnderWay = false, onMain, onBack }: FlowFooterProps) {
  const styles = useStyles();
  const { words } = useFlow();
  return (
    <div className={styles.root}>
      {main !== null && (
        <ActionButton weight={isSecond ? 'normal' : 'main'} isUnderWay={isUnderWay} onAct={onMain}>
          {main}
        </ActionButton>
      )}
      {onBack && <ActionButton onAct={onBack}>{words.back}</ActionButton>}
    </div>
  );
}
