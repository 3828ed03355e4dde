import {
  makeResetStyles,
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
  typographyStyles,
  useAnnounce,
} from '@fluentui/react-components';
import {
  CheckmarkCircle24Filled,
  Compose24Regular,
  ErrorCircle24Filled,
  PlugDisconnected24Regular,
  QuestionCircle24Filled,
} from '@fluentui/react-icons';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { ActionButton } from '../../../ui/action-button';
import { Spinner } from '../../../ui/spinner';
import { useFocusRing } from '../../../ui/use-focus-ring';
import { useTakeFocus } from '../../../ui/use-take-focus';
import { usePaneWords } from '../pane-language';
import type { VerdictMessage } from './verdict-message';

const useRootClass = makeResetStyles({
  display: 'grid',
  gridTemplateColumns: 'auto 1fr',
  columnGap: tokens.spacingHorizontalM,
  padding: tokens.spacingHorizontalM,
  borderRadius: tokens.borderRadiusLarge,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  backgroundColor: tokens.colorNeutralBackground3,
});

const useStyles = makeStyles({
  icon: { display: 'flex', height: '24px', alignItems: 'center' },
  title: { ...typographyStyles.subtitle2, lineHeight: '24px', margin: 0 },
  detail: {
    ...typographyStyles.body1,
    margin: 0,
    ':nth-of-type(n+2)': { marginTop: tokens.spacingVerticalS },
  },
  act: { marginTop: tokens.spacingVerticalM },
  reading: {},
  blank: {},
  ready: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
  },
  notYet: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  question: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  unreadable: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  readyIcon: { color: tokens.colorStatusSuccessForeground1 },
  notYetIcon: { color: tokens.colorStatusDangerForeground1 },
  questionIcon: { color: tokens.colorStatusWarningForeground3 },
  // Outlook mostly answers at once: a sign of waiting that flits by only unsettles.
  late: {
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'visible' } },
    animationDuration: '1s',
    animationTimingFunction: 'step-end',
    animationFillMode: 'both',
  },
});

interface VerdictLineProps {
  readonly message: VerdictMessage;
  /** Nothing was read yet: shown after a moment only. */
  readonly isFirst?: boolean;
  readonly isRetrying?: boolean;
  /** Offered where the mail could not be read or judged. */
  readonly onRetry: () => void;
}

/** The answer to "can this mail leave?", in an icon, words and a colour. */
export function VerdictLine({ message, isFirst = false, isRetrying = false, onRetry }: VerdictLineProps) {
  const styles = useStyles();
  const rootClass = useRootClass();
  const { words } = usePaneWords();
  const focusRing = useFocusRing();
  const { announce } = useAnnounce();
  const { state, title, details } = message;
  const text = [`${title}.`, ...details].join(' ');
  useEffect(() => {
    if (state !== 'reading' && !isRetrying) {
      announce(text, { polite: true });
    }
  }, [announce, state, text, isRetrying]);

  // When the button has done its work and goes, the focus goes to what came of it.
  const [hasRetried, setHasRetried] = useState(false);
  const isAnswered = hasRetried && state !== 'unreadable' && state !== 'reading';
  const endRetry = useCallback(() => setHasRetried(false), []);
  const heading = useTakeFocus<HTMLHeadingElement>(isAnswered ? 'replaced' : null, endRetry);
  const tryAgain = () => {
    setHasRetried(true);
    onRetry();
  };

  return (
    <div className={mergeClasses(rootClass, styles[state], isFirst && state === 'reading' && styles.late)}>
      <VerdictIcon state={state} />
      <div>
        <h1 ref={heading} tabIndex={-1} className={mergeClasses(styles.title, focusRing)}>
          {title}
        </h1>
        {details.map((detail) => (
          <p key={detail} className={styles.detail}>
            {detail}
          </p>
        ))}
        {state === 'unreadable' && (
          <ActionButton weight="main" className={styles.act} isUnderWay={isRetrying} onAct={tryAgain}>
            {words.verdict.retry}
          </ActionButton>
        )}
      </div>
    </div>
  );
}

function VerdictIcon({ state }: { readonly state: VerdictMessage['state'] }) {
  const styles = useStyles();
  const icon = (picture: ReactNode, color?: string) => (
    <span className={mergeClasses(styles.icon, color)} aria-hidden>
      {picture}
    </span>
  );
  switch (state) {
    case 'reading':
      return icon(<Spinner />);
    case 'blank':
      return icon(<Compose24Regular />);
    case 'ready':
      return icon(<CheckmarkCircle24Filled />, styles.readyIcon);
    case 'notYet':
      return icon(<ErrorCircle24Filled />, styles.notYetIcon);
    case 'question':
      return icon(<QuestionCircle24Filled />, styles.questionIcon);
    case 'unreadable':
      return icon(<PlugDisconnected24Regular />, styles.questionIcon);
  }
}
