import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { ActionButton } from '../../action-button';
import { useFlow } from './flow-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  detail: { margin: 0 },
});

interface ScreenCoverProps {
  /** Is there anything to cover? Esc does nothing on another tab. */
  readonly isShown: boolean;
  /** `cover` hides them. */
  readonly children: (cover: () => void) => ReactNode;
}

/** Takes what stands on screen out of sight at once, by a button or Esc, and keeps it. */
export function ScreenCover({ isShown, children }: ScreenCoverProps) {
  const styles = useStyles();
  const { words } = useFlow();
  const [isCovered, setCovered] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && isShown) {
        // Outlook would take Esc for leaving the pane.
        event.stopPropagation();
        setCovered(true);
      }
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [isShown]);
  return (
    <>
      {isCovered && (
        <section className={styles.root}>
          <h2 className={styles.title}>{words.cover.title}</h2>
          <p className={styles.detail}>{words.cover.detail}</p>
          <ActionButton weight="main" onAct={() => setCovered(false)}>
            {words.cover.reveal}
          </ActionButton>
        </section>
      )}
      <div hidden={isCovered}>{children(() => setCovered(true))}</div>
    </>
  );
}
