import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { HandshakeFilled, MailRegular } from '@fluentui/react-icons';
import { NARROW } from '../../common/ui/layout';
import { useTeamsSettings, useTeamsWording } from './shell-context';

const useStyles = makeStyles({
  rail: {
    display: 'flex',
    flexDirection: 'column',
    width: '72px',
    flexShrink: 0,
    paddingTop: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground4,
    [NARROW]: { flexDirection: 'row', width: 'auto', paddingTop: 0 },
  },
  app: {
    display: 'grid',
    justifyItems: 'center',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    minWidth: '64px',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { color: tokens.colorBrandForeground1 },
    '& svg': { fontSize: '24px' },
  },
  current: {
    color: tokens.colorBrandForeground1,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    [NARROW]: { borderLeftStyle: 'none', borderBottom: `3px solid ${tokens.colorBrandStroke1}` },
  },
});

/** The apps at the side: this one, and the stand-in Outlook. */
export function AppRail({ outlook }: { readonly outlook: string }) {
  const styles = useStyles();
  const wording = useTeamsWording();
  const { displayLanguage } = useTeamsSettings();
  return (
    <nav className={styles.rail} aria-label={wording.apps}>
      <span className={mergeClasses(styles.app, styles.current)} aria-current="page">
        <HandshakeFilled aria-hidden />
        {wording.app}
      </span>
      <a className={styles.app} href={`${outlook}?lang=${displayLanguage}`}>
        <MailRegular aria-hidden />
        {wording.outlook}
      </a>
    </nav>
  );
}
