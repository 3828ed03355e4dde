import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { paneCommand } from '../../../../src/surfaces/names';
import { raiseWritingEvents } from '../../browser/event-runtime';
import { htmlToText } from '../../browser/html-to-text';
import { createSendController } from '../../browser/send-controller';
import type { DraftId } from '../../model/workspace';
import type { OutlookHost } from '../../protocol';
import { SendDialogs } from '../dialogs/send-dialogs';
import { card, MEDIUM, NARROW } from '../../../common/ui/layout';
import { useWording, useWorkspace } from '../playground-context';
import { useStore } from '../../../common/ui/use-store';
import { AddInPane } from './add-in-pane';
import { MailForm } from './mail-form';
import { Notifications } from './notifications';
import { Ribbon } from './ribbon';
import { usePane } from './use-pane';

const useStyles = makeStyles({
  window: {
    display: 'flex',
    minWidth: 0,
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 0`,
    [MEDIUM]: { flexDirection: 'column', overflowY: 'auto' },
    [NARROW]: { padding: tokens.spacingHorizontalS },
  },
  mail: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    overflowY: 'auto',
    ...card,
    [MEDIUM]: { flexShrink: 0, overflowY: 'visible' },
  },
});

interface ComposeWindowProps {
  readonly draft: DraftId;
  readonly isPaneOpenAtFirst: boolean;
}

/** One mail being written, with its own Outlook around it: closing the window ends all that ran for it. */
export function ComposeWindow({ draft, isPaneOpenAtFirst }: ComposeWindowProps) {
  const styles = useStyles();
  const wording = useWording();
  const workspace = useWorkspace();
  const pane = usePane(isPaneOpenAtFirst);
  const { openFor } = pane;
  const [mail] = useState(() => workspace.draft(draft));
  const [host] = useState<OutlookHost>(() => ({
    mail,
    settings: workspace.settings,
    roaming: workspace.roaming,
    origin: window.location.origin,
    htmlToText,
  }));
  const isMeeting = mail.get().meeting !== null;

  /** The manifest has one control for each kind of item; any other only closes the dialog. */
  const pressCommand = (id: string, contextData: string) => {
    if (id === paneCommand(isMeeting)) {
      openFor(contextData);
    }
  };
  const [sending] = useState(() =>
    createSendController({
      host,
      onLeave: (clearance) => workspace.send(draft, clearance),
      onCommand: pressCommand,
    }),
  );
  useEffect(() => () => sending.stop(), [sending]);
  useEffect(() => raiseWritingEvents(host), [host]);

  const isChecking = useStore(sending.state).kind === 'checking';

  const send = () => sending.dispatch({ kind: 'send', mail: mail.get() });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    }
  };
  return (
    <main className={styles.window} aria-label={isMeeting ? wording.composeMeeting : wording.compose}>
      <div className={styles.mail} onKeyDown={onKeyDown}>
        <Ribbon
          mail={mail}
          isPaneOpen={pane.opening !== null}
          onSend={send}
          onStartOver={() => workspace.startOver(draft)}
          onTogglePane={pane.toggle}
        />
        <Notifications mail={mail} onCommand={pressCommand} />
        <MailForm mail={mail} isLocked={isChecking} />
      </div>
      {pane.opening && <AddInPane page="compose" host={host} opening={pane.opening} onClose={pane.close} />}
      <SendDialogs sending={sending} />
    </main>
  );
}
