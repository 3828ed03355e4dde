import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    maxWidth: '560px',
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  detail: { ...typographyStyles.body1, margin: 0 },
});

interface NoticeProps {
  readonly title: string;
  readonly detail: string;
  /** The one next step, where there is one. */
  readonly children?: ReactNode;
}

/** What stands in the place of a screen that has nothing to show. */
export function Notice({ title, detail, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.detail}>{detail}</p>
      {children}
    </section>
  );
}
