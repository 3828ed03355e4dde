import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Attachment, Recipient } from '../../model/mail';
import type { SentMail } from '../../send/sent-mail';
import { card, NARROW } from '../../../common/ui/layout';
import { MailBody } from '../mail-body';
import { useSettings, useWording, useWorkspace } from '../playground-context';
import { useStore } from '../../../common/ui/use-store';
import { DownloadLink } from './download-link';
import { HeaderTable } from './header-table';

const useStyles = makeStyles({
  view: {
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 0`,
    padding: tokens.spacingHorizontalXL,
    overflowY: 'auto',
    ...card,
    overflowWrap: 'anywhere',
    '> *': { flexShrink: 0 },
    [NARROW]: { margin: tokens.spacingHorizontalS, padding: tokens.spacingHorizontalL },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    ':focus': { outlineStyle: 'none' },
  },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  partHeading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  plainList: { margin: 0, padding: 0, listStyleType: 'none' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A mail as it left: what became of it in the mail flow, and everything that travels. */
export function SentMailView({ id }: { readonly id: string }) {
  const { outbox } = useWorkspace();
  const mail = useStore(outbox).find((sent) => sent.id === id);
  return mail ? <SentMailDetails mail={mail} /> : null;
}

function SentMailDetails({ mail }: { readonly mail: SentMail }) {
  const styles = useStyles();
  const { sent, attachments, location } = useWording();
  const { displayLanguage } = useSettings();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { label, hint } = sent.protection[mail.protection];
  const time = new Intl.DateTimeFormat(displayLanguage, { timeStyle: 'short' }).format(mail.sentAt);
  return (
    <main className={styles.view} data-testid="sent-mail">
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {sent.heading}
      </h2>
      <MessageBar
        layout="multiline"
        // Without protection is right for most mails: no warning.
        intent={mail.protection === 'none' ? 'info' : 'success'}
        data-testid="protection"
        data-protection={mail.protection}
      >
        <MessageBarBody>
          <MessageBarTitle>{label}</MessageBarTitle> {hint}
        </MessageBarBody>
      </MessageBar>
      <Text>{`${sent.clearance[mail.clearance]} ${sent.sentAt} ${time}.`}</Text>
      <Part heading={sent.headers}>
        <Text className={styles.quiet}>{sent.headersHint}</Text>
        <HeaderTable headers={mail.headers} />
      </Part>
      {mail.location !== null && (
        <Part heading={location}>
          <Text>{mail.location}</Text>
        </Part>
      )}
      <Part heading={sent.recipients}>
        <PlainList items={mail.recipients.map(nameOf)} />
      </Part>
      {mail.attachments.length > 0 && (
        <Part heading={attachments}>
          <PlainList
            items={mail.attachments.map((attachment) => (
              <SentAttachment key={attachment.id} attachment={attachment} />
            ))}
          />
        </Part>
      )}
      <Part heading={sent.body}>
        <MailBody html={mail.bodyHtml} />
      </Part>
    </main>
  );
}

interface PartProps {
  readonly heading: string;
  readonly children: ReactNode;
}

function Part({ heading, children }: PartProps) {
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <h3 className={styles.partHeading}>{heading}</h3>
      {children}
    </section>
  );
}

/** The file of a link isn't here: its invented address leads nowhere. */
function SentAttachment({ attachment }: { readonly attachment: Attachment }) {
  return attachment.kind === 'cloud' ? (
    <Text>{`${attachment.name} (${attachment.content})`}</Text>
  ) : (
    <DownloadLink attachment={attachment} />
  );
}

function PlainList({ items }: { readonly items: readonly ReactNode[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.plainList}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}

function nameOf({ displayName, address }: Recipient): string {
  return displayName === address ? address : `${displayName} <${address}>`;
}
