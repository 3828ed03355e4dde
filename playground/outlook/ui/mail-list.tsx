import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ShieldCheckmarkRegular, ShieldDismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { EXAMPLE_IDS } from '../model/examples';
import type { DraftId } from '../model/workspace';
import type { SentMail } from '../send/sent-mail';
import { NARROW } from '../../common/ui/layout';
import { useWording, useWorkspace } from './playground-context';
import { useStore } from '../../common/ui/use-store';

const useStyles = makeStyles({
  list: {
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    overflowY: 'auto',
  },
  heading: {
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  items: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    [NARROW]: { maxHeight: '168px', overflowY: 'auto' },
  },
  empty: { margin: `0 ${tokens.spacingHorizontalS}`, color: tokens.colorNeutralForeground2 },
  item: {
    width: '100%',
    display: 'grid',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
    '@media (forced-colors: active)': { border: `${tokens.strokeWidthThick} solid Highlight` },
  },
  oneLine: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  detail: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  sentTitle: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    '> svg': { flexShrink: 0 },
  },
});

/** The example mails, and what was sent. */
export function MailList() {
  const styles = useStyles();
  const wording = useWording();
  const { outbox, hasReply, hasLaidReady } = useWorkspace();
  const sent = useStore(outbox);
  const isReplying = useStore(hasReply);
  const isLaidReady = useStore(hasLaidReady);
  return (
    <nav className={styles.list} aria-label={wording.mails}>
      <h2 className={styles.heading}>{wording.inbox}</h2>
      <ul className={styles.items}>
        <li>
          <ReceivedItem />
        </li>
        {isReplying && (
          <li>
            <DraftItem id="reply" />
          </li>
        )}
      </ul>
      <h2 className={styles.heading}>{wording.drafts}</h2>
      <ul className={styles.items}>
        {isLaidReady && (
          <li>
            <DraftItem id="laidReady" />
          </li>
        )}
        {EXAMPLE_IDS.map((id) => (
          <li key={id}>
            <DraftItem id={id} />
          </li>
        ))}
      </ul>
      <h2 className={styles.heading}>{wording.sentItems}</h2>
      {sent.length === 0 ? (
        <p className={styles.empty}>{wording.nothingSentYet}</p>
      ) : (
        <ul className={styles.items} data-testid="outbox">
          {sent.map((mail) => (
            <li key={mail.id}>
              <SentItem mail={mail} />
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

function ReceivedItem() {
  const { receivedHandoff } = useWording();
  const workspace = useWorkspace();
  const { subject } = useStore(workspace.received);
  const open = useStore(workspace.selection);
  return (
    <Item
      title={receivedHandoff}
      detail={subject}
      isCurrent={open.kind === 'received'}
      onOpen={workspace.openReceived}
    />
  );
}

function DraftItem({ id }: { readonly id: DraftId }) {
  const wording = useWording();
  const workspace = useWorkspace();
  const mail = useStore(workspace.draft(id));
  const open = useStore(workspace.selection);
  return (
    <Item
      title={id === 'reply' || id === 'laidReady' ? wording[id] : wording.examples[id]}
      detail={mail.subject || wording.noSubject}
      isCurrent={open.kind === 'draft' && open.draft === id}
      onOpen={() => workspace.openDraft(id)}
    />
  );
}

function SentItem({ mail }: { readonly mail: SentMail }) {
  const styles = useStyles();
  const { sent, noSubject } = useWording();
  const workspace = useWorkspace();
  const open = useStore(workspace.selection);
  const isProtected = mail.protection !== 'none';
  return (
    <Item
      title={
        <span className={styles.sentTitle}>
          {isProtected ? <ShieldCheckmarkRegular aria-hidden /> : <ShieldDismissRegular aria-hidden />}
          <span className={styles.oneLine}>{mail.subject || noSubject}</span>
        </span>
      }
      detail={[
        sent.protection[mail.protection].short,
        ...mail.recipients.map(({ displayName }) => displayName),
      ].join(' · ')}
      isCurrent={open.kind === 'sent' && open.id === mail.id}
      onOpen={() => workspace.openSent(mail.id)}
    />
  );
}

interface ItemProps {
  readonly title: ReactNode;
  readonly detail: string;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
}

function Item({ title, detail, isCurrent, onOpen }: ItemProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.item, isCurrent && styles.current)}
      aria-current={isCurrent}
      onClick={onOpen}
    >
      {title}
      <span className={styles.detail}>{detail}</span>
    </button>
  );
}
