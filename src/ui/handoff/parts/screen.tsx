import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useFocusRing } from '../../use-focus-ring';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    '> button': { alignSelf: 'flex-start' },
  },
  title: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: 'anywhere' },
});

/** One subject: its title has the focus as it comes, so that a screen reader begins there. */
export function Screen({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const ring = useFocusRing();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.root}>
      <h2 ref={heading} tabIndex={-1} className={mergeClasses(styles.title, ring)}>
        {title}
      </h2>
      {children}
    </div>
  );
}
