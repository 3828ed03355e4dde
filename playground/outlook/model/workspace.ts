import type { MailFlowRule } from '../send/mail-flow';
import type { Clearance } from '../send/send-flow';
import { sentMail, type SentMail } from '../send/sent-mail';
import { example, type ExampleId } from './examples';
import { receivedHandoffMail } from './examples/received';
import type { ComposedMail } from './mail';
import type { MailboxItem } from './mailbox-item';
import type { Preset } from './preset';
import type { RoamingSettings } from './roaming-settings';
import { replyTo } from './reply';
import type { Settings } from './settings';
import { createStore, type Store } from '../../common/store';
import { SIGNED_IN_USER } from './tenant';

/** A draft in the list: one of the examples, the reply to the mail that came in, or what an app laid ready in the mailbox. */
export type DraftId = ExampleId | 'reply' | 'laidReady';

/** What is open in the playground. */
export type Selection =
  | { readonly kind: 'draft'; readonly draft: DraftId; readonly windowId: number }
  | { readonly kind: 'received' }
  | { readonly kind: 'sent'; readonly id: string };

/** Everything the playground remembers; nothing of it outlives the page. */
export interface Workspace {
  readonly settings: Store<Settings>;
  /** What the add-in keeps in the mailbox. */
  readonly roaming: Store<RoamingSettings>;
  /** Latest first. */
  readonly outbox: Store<readonly SentMail[]>;
  readonly selection: Store<Selection>;
  /** The mail that came in. */
  readonly received: Store<ComposedMail>;
  /** Whether a reply to it is being written. */
  readonly hasReply: Store<boolean>;
  /** Whether an app laid a draft ready that wasn't sent yet. */
  readonly hasLaidReady: Store<boolean>;
  /** The draft that an example became: changes stay until it is sent or begun again. */
  draft(id: DraftId): Store<ComposedMail>;
  /** Opens a draft in a compose window of its own. */
  openDraft(id: DraftId): void;
  /** Opens a draft as it was at first. */
  startOver(id: DraftId): void;
  readonly openReceived: () => void;
  /** Begins a reply to the mail that came in, in the place of an earlier one. */
  readonly reply: (html: string) => void;
  openSent(id: string): void;
  /** Takes a draft to the outbox and shows it there. */
  send(id: DraftId, clearance: Clearance): void;
}

/** What the workspace has to do with the mailbox in the tenant. */
export interface MailboxLink {
  /** The mail that the page was opened for; `null` without one. */
  readonly opened: MailboxItem | null;
  readonly onSent: (mail: ComposedMail) => void;
}

const NO_MAILBOX: MailboxLink = { opened: null, onSent: () => undefined };

export function createWorkspace(
  { settings, example: first, subject }: Preset,
  rule: MailFlowRule,
  { opened, onSent }: MailboxLink = NO_MAILBOX,
): Workspace {
  const drafts = new Map<DraftId, Store<ComposedMail>>();
  const laidReady = opened?.isDraft ? opened.mail : null;
  const sentEarlier =
    opened && !opened.isDraft
      ? [sentMail(opened.mail, { id: 'sent-1', sentAt: opened.sentAt, clearance: 'allowed', rule })]
      : [];
  const outbox = createStore<readonly SentMail[]>(sentEarlier);
  const selection = createStore<Selection>(firstSelection());
  const received = createStore(receivedHandoffMail);
  const hasReply = createStore(false);
  const hasLaidReady = createStore(laidReady !== null);
  let replyHtml = '';
  let windows = 0;

  function firstSelection(): Selection {
    const [sent] = sentEarlier;
    if (sent) {
      return { kind: 'sent', id: sent.id };
    }
    return first === 'received'
      ? { kind: 'received' }
      : { kind: 'draft', draft: laidReady ? 'laidReady' : first, windowId: 0 };
  }

  const atFirst = (id: DraftId): ComposedMail => {
    switch (id) {
      case 'reply':
        return replyTo(received.get(), SIGNED_IN_USER, replyHtml);
      case 'laidReady':
        return laidReady ?? example('blank');
      case 'blank':
        return { ...example('blank'), subject };
      default:
        return example(id);
    }
  };
  const draft = (id: DraftId) => {
    const present = drafts.get(id) ?? createStore(atFirst(id));
    drafts.set(id, present);
    return present;
  };
  const openDraft = (id: DraftId) => {
    windows += 1;
    selection.set({ kind: 'draft', draft: id, windowId: windows });
  };
  const startOver = (id: DraftId) => {
    drafts.delete(id);
    openDraft(id);
  };
  const openSent = (id: string) => selection.set({ kind: 'sent', id });

  return {
    settings: createStore(settings),
    roaming: createStore<RoamingSettings>({}),
    outbox,
    selection,
    received,
    hasReply,
    hasLaidReady,
    draft,
    openDraft,
    openSent,
    startOver,
    openReceived: () => selection.set({ kind: 'received' }),
    reply: (html) => {
      replyHtml = html;
      hasReply.set(true);
      startOver('reply');
    },
    send: (id, clearance) => {
      const mail = draft(id).get();
      const sent = sentMail(mail, {
        id: `sent-${outbox.get().length + 1}`,
        sentAt: new Date(),
        clearance,
        rule,
      });
      drafts.delete(id);
      if (id === 'reply') {
        hasReply.set(false);
      }
      if (id === 'laidReady') {
        hasLaidReady.set(false);
      }
      onSent(mail);
      outbox.update((earlier) => [sent, ...earlier]);
      openSent(sent.id);
    },
  };
}
