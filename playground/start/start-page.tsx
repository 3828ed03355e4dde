import {
  FluentProvider,
  Link,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { BeakerRegular, ChevronRightRegular, MailRegular, PeopleCallRegular } from '@fluentui/react-icons';
import { useEffect, useState, type ReactNode } from 'react';
import { DISPLAY_LANGUAGES, LANGUAGE_NAMES, type DisplayLanguage } from '../common/languages';
import { card } from '../common/ui/layout';
import { STAND_INS, START_WORDING, type StandIn } from './wording';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    display: 'grid',
    alignContent: 'center',
    justifyItems: 'center',
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  column: { width: '100%', maxWidth: '680px', display: 'grid', rowGap: tokens.spacingVerticalL },
  icon: { fontSize: '40px', color: tokens.colorBrandForeground1 },
  heading: { margin: 0, fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800 },
  lead: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase500 },
  choose: {
    margin: 0,
    marginTop: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  hosts: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  host: {
    ...card,
    boxSizing: 'border-box',
    height: '100%',
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { boxShadow: tokens.shadow16 },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    '& svg': { fontSize: '28px', color: tokens.colorBrandForeground1 },
  },
  name: { display: 'block', fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  hint: { display: 'block', color: tokens.colorNeutralForeground2 },
  languages: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    marginTop: tokens.spacingVerticalM,
  },
});

const ICONS: Readonly<Record<StandIn, ReactNode>> = {
  outlook: <MailRegular aria-hidden />,
  teams: <PeopleCallRegular aria-hidden />,
};

interface StartPageProps {
  readonly language: DisplayLanguage;
  readonly isDark: boolean;
}

/** Where the playground begins: which of the two hosts to look at. */
export function StartPage({ language: first, isDark }: StartPageProps) {
  const styles = useStyles();
  const [language, setLanguage] = useState(first);
  const wording = START_WORDING[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = wording.product;
  }, [language, wording]);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <div className={styles.page}>
        <main className={styles.column}>
          <BeakerRegular className={styles.icon} aria-hidden />
          <h1 className={styles.heading}>{wording.product}</h1>
          <p className={styles.lead}>{wording.lead}</p>
          <h2 className={styles.choose}>{wording.choose}</h2>
          <ul className={styles.hosts}>
            {STAND_INS.map((host) => (
              <li key={host}>
                <a className={styles.host} href={`${host}?lang=${language}`}>
                  {ICONS[host]}
                  <span>
                    <span className={styles.name}>{wording.hosts[host].name}</span>
                    <span className={styles.hint}>{wording.hosts[host].hint}</span>
                  </span>
                  <ChevronRightRegular aria-hidden />
                </a>
              </li>
            ))}
          </ul>
          <nav className={styles.languages} aria-label={wording.language}>
            {DISPLAY_LANGUAGES.map((one) => (
              <Link
                key={one}
                as="button"
                lang={one}
                aria-current={one === language}
                onClick={() => setLanguage(one)}
              >
                {LANGUAGE_NAMES[one]}
              </Link>
            ))}
          </nav>
        </main>
      </div>
    </FluentProvider>
  );
}
