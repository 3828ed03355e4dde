import { makeStyles, tokens, typographyStyles, useAnnounce } from '@fluentui/react-components';
import { useEffect } from 'react';
import { ActionButton } from '../../ui/action-button';
import { useReadWords } from './words';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  detail: { ...typographyStyles.body1, margin: 0 },
});

type NoticeProps =
  { readonly kind: 'reading' | 'noHandoff' } | { readonly kind: 'unreadable'; readonly onRetry: () => void };

/** What stands in the pane while there is no handoff to show. */
export function Notice(props: NoticeProps) {
  const styles = useStyles();
  const { pane } = useReadWords().words;
  const { announce } = useAnnounce();
  const title = pane[props.kind];
  const detail = props.kind === 'reading' ? null : pane[`${props.kind}Detail`];
  useEffect(() => {
    if (detail !== null) {
      announce(`${title}. ${detail}`, { polite: true });
    }
  }, [announce, title, detail]);
  return (
    <div className={styles.root}>
      <h1 className={styles.title}>{title}</h1>
      {detail !== null && <p className={styles.detail}>{detail}</p>}
      {props.kind === 'unreadable' && (
        <ActionButton weight="main" onAct={props.onRetry}>
          {pane.retry}
        </ActionButton>
      )}
    </div>
  );
}
