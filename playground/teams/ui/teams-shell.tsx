import {
  FluentProvider,
  makeStyles,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
  type Theme,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { NARROW } from '../../common/ui/layout';
import { TopBar } from '../../common/ui/top-bar';
import type { TeamsThemeName } from '../model/settings';
import type { Shell } from '../model/shell';
import type { SignedIn } from '../protocol/start-up';
import type { Broker } from '../sign-in/broker';
import { AppRail } from './app-rail';
import { CallView } from './call-view';
import { OpenedView } from './opened-view';
import { SettingsForm } from './settings/settings-form';
import { ShellProvider, useTeamsSettings, useTeamsWording } from './shell-context';
import { TabView } from './tab-view';

const useStyles = makeStyles({
  screen: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  columns: { flexGrow: 1, minHeight: 0, display: 'flex', [NARROW]: { flexDirection: 'column' } },
  main: { flexGrow: 1, minWidth: 0, display: 'flex' },
});

const THEMES: Readonly<Record<TeamsThemeName, Theme>> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

interface TeamsShellProps {
  readonly shell: Shell;
  readonly broker: Broker;
  readonly signedIn: SignedIn;
  /** Address of the tab's page. */
  readonly tab: string;
  readonly outlook: string;
  readonly onStartOver: () => void;
}

/** The stand-in Teams: apps at the side, the tab beside them. */
export function TeamsShell({ shell, ...rest }: TeamsShellProps) {
  return (
    <ShellProvider value={shell}>
      <Screen {...rest} />
    </ShellProvider>
  );
}

function Screen({ broker, signedIn, tab, outlook, onStartOver }: Omit<TeamsShellProps, 'shell'>) {
  const styles = useStyles();
  const { host, displayLanguage, theme, signIn } = useTeamsSettings();
  const wording = useTeamsWording();
  useEffect(() => {
    document.documentElement.lang = displayLanguage;
    document.title = wording.product;
  }, [displayLanguage, wording]);
  return (
    <FluentProvider theme={THEMES[theme]}>
      <div className={styles.screen}>
        <TopBar
          product={wording.product}
          notice={wording.standIn[host]}
          other={null}
          settings={wording.settings}
        >
          <SettingsForm tab={tab} onStartOver={onStartOver} />
        </TopBar>
        <div className={styles.columns}>
          <AppRail outlook={outlook} />
          <main className={styles.main}>
            <TabView
              key={`${host} ${displayLanguage} ${String(signIn === 'noNestedApp')}`}
              address={tab}
              signedIn={signedIn}
              broker={broker}
            />
          </main>
        </div>
        <CallView />
        <OpenedView />
      </div>
    </FluentProvider>
  );
}
