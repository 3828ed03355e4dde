import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { mountTab } from '../browser/tab-frame';
import type { Broker } from '../sign-in/broker';
import type { SignedIn } from '../protocol/start-up';
import { useShell, useTeamsWording } from './shell-context';

const useStyles = makeStyles({
  place: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: '480px',
    display: 'flex',
    backgroundColor: tokens.colorNeutralBackground1,
    '& iframe': { flexGrow: 1, minWidth: 0, border: 'none' },
  },
});

interface TabViewProps {
  readonly address: string;
  readonly signedIn: SignedIn;
  readonly broker: Broker;
}

/** The tab in its frame. A host that changes its language, or what it can do, loads it anew: give it another key. */
export function TabView({ address, signedIn, broker }: TabViewProps) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const shell = useShell();
  const { tab: title } = useTeamsWording();
  useEffect(() => {
    if (!place.current) {
      return undefined;
    }
    const { settings, startCall, openLink } = shell;
    const frame = mountTab(
      place.current,
      { settings, signedIn, actions: { startCall, openLink, signIn: broker.answer } },
      { src: address, title },
    );
    return () => frame.remove();
  }, [shell, signedIn, broker, address, title]);
  return <div ref={place} className={styles.place} />;
}
