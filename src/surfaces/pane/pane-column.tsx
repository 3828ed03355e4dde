import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    maxWidth: '560px',
    padding: tokens.spacingHorizontalL,
    '@media (min-width: 360px)': { padding: tokens.spacingHorizontalXL },
  },
});

/** The pane's one column: as wide as it gets, up to what still reads well. */
export function PaneColumn({ children }: { readonly children: ReactNode }) {
  return <main className={useStyles().root}>{children}</main>;
}
