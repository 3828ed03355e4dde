import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { LinkRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { htmlToText } from '../../browser/html-to-text';
import type { OutlookHost } from '../../protocol';
import { AddInPane } from '../compose/add-in-pane';
import { usePane } from '../compose/use-pane';
import { card, MEDIUM, NARROW } from '../../../common/ui/layout';
import { MailBody } from '../mail-body';
import { useWording, useWorkspace } from '../playground-context';
import { useStore } from '../../../common/ui/use-store';

const useStyles = makeStyles({
  window: {
    display: 'flex',
    minWidth: 0,
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 0`,
    [MEDIUM]: { flexDirection: 'column', overflowY: 'auto' },
    [NARROW]: { padding: tokens.spacingHorizontalS },
  },
  away: { display: 'none' },
  mail: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    ...card,
    [MEDIUM]: { flexShrink: 0, overflowY: 'visible' },
  },
  ribbon: { flexShrink: 0 },
  subject: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  from: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ReceivedMailViewProps {
  readonly isShown: boolean;
  readonly isPaneOpenAtFirst: boolean;
}

/**
 * The mail that came in, being read, with the add-in's pane beside it. Once opened it stays, as behind the window of its reply in
 * Outlook for Windows.
 */
export function ReceivedMailView({ isShown, isPaneOpenAtFirst }: ReceivedMailViewProps) {
  const [isOpened, setIsOpened] = useState(isShown);
  if (isShown && !isOpened) {
    setIsOpened(true);
  }
  return isOpened && <ReceivedMail isShown={isShown} isPaneOpenAtFirst={isPaneOpenAtFirst} />;
}

function ReceivedMail({ isShown, isPaneOpenAtFirst }: ReceivedMailViewProps) {
  const styles = useStyles();
  const { addIn, receivedHandoff } = useWording();
  const workspace = useWorkspace();
  const { subject, from, bodyHtml } = useStore(workspace.received);
  const pane = usePane(isPaneOpenAtFirst);
  const [host] = useState<OutlookHost>(() => ({
    mail: workspace.received,
    settings: workspace.settings,
    roaming: workspace.roaming,
    origin: window.location.origin,
    htmlToText,
    onReply: workspace.reply,
  }));
  return (
    <main className={mergeClasses(styles.window, !isShown && styles.away)} aria-label={receivedHandoff}>
      <div className={styles.mail}>
        <div className={styles.ribbon}>
          <ToggleButton icon={<LinkRegular />} checked={pane.opening !== null} onClick={pane.toggle}>
            {addIn}
          </ToggleButton>
        </div>
        <h2 className={styles.subject}>{subject}</h2>
        <p className={styles.from}>{`${from.displayName} <${from.address}>`}</p>
        <MailBody html={bodyHtml} />
      </div>
      {pane.opening && <AddInPane page="read" host={host} opening={pane.opening} onClose={pane.close} />}
    </main>
  );
}
