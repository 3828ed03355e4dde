import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { isDark } from '../protocol/office-theme';
import type { Preset } from '../model/preset';
import { createWorkspace, type MailboxLink } from '../model/workspace';
import type { MailFlowRule } from '../send/mail-flow';
import { ComposeWindow } from './compose/compose-window';
import { TopBar } from '../../common/ui/top-bar';
import { MailList } from './mail-list';
import { NARROW } from '../../common/ui/layout';
import { PlaygroundProvider, useSettings, useWording, useWorkspace } from './playground-context';
import { ReceivedMailView } from './received/received-mail-view';
import { SentMailView } from './sent/sent-mail-view';
import { SettingsForm } from './settings/settings-form';
import { useStore } from '../../common/ui/use-store';

const useStyles = makeStyles({
  // On an element of its own: what FluentProvider itself wears, its dialogs wear too.
  screen: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    [NARROW]: { height: 'auto', minHeight: '100vh' },
  },
  columns: {
    flexGrow: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: '264px minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'auto', alignContent: 'start' },
  },
});

interface PlaygroundProps {
  readonly preset: Preset;
  readonly rule: MailFlowRule;
  readonly mailbox: MailboxLink;
}

/** The stand-in Outlook: mails at the left, what is open beside them. */
export function Playground({ preset, rule, mailbox }: PlaygroundProps) {
  const [workspace] = useState(() => createWorkspace(preset, rule, mailbox));
  return (
    <PlaygroundProvider workspace={workspace}>
      <Screen isPaneOpenAtFirst={preset.isPaneOpen} />
    </PlaygroundProvider>
  );
}

function Screen({ isPaneOpenAtFirst }: { readonly isPaneOpenAtFirst: boolean }) {
  const styles = useStyles();
  const { selection } = useWorkspace();
  const open = useStore(selection);
  const { officeTheme, displayLanguage } = useSettings();
  const { product, nothingIsSent, teams, settings } = useWording();
  useEffect(() => {
    document.documentElement.lang = displayLanguage;
    document.title = product;
  }, [displayLanguage, product]);
  return (
    <FluentProvider theme={isDark(officeTheme) ? webDarkTheme : webLightTheme}>
      <AriaLiveAnnouncer>
        <div className={styles.screen}>
          <TopBar
            product={product}
            notice={nothingIsSent}
            other={{ name: teams, href: `teams?lang=${displayLanguage}` }}
            settings={settings}
          >
            <SettingsForm />
          </TopBar>
          <div className={styles.columns}>
            <MailList />
            <ReceivedMailView isShown={open.kind === 'received'} isPaneOpenAtFirst={isPaneOpenAtFirst} />
            {open.kind === 'draft' && (
              <ComposeWindow
                key={open.windowId}
                draft={open.draft}
                isPaneOpenAtFirst={isPaneOpenAtFirst && open.windowId === 0}
              />
            )}
            {open.kind === 'sent' && <SentMailView key={open.id} id={open.id} />}
          </div>
        </div>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}
