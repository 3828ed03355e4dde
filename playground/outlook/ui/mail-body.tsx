import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { safeBody } from '../browser/safe-html';

const useStyles = makeStyles({
  body: {
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    '> p': { margin: `0 0 ${tokens.spacingVerticalM}` },
  },
});

/** The body of a mail, to be read. */
export function MailBody({ html }: { readonly html: string }) {
  const styles = useStyles();
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => container.current?.replaceChildren(safeBody(html)), [html]);
  return <div ref={container} className={styles.body} />;
}
