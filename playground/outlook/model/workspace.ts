import type { MailFlowRule } from '../send/mail-flow';
import type { Clearance } from '../send/send-flow';
import { sentMail, type SentMail } from '../send/sent-mail';
import { example, type ExampleId } from './examples';
import type { ComposedMail } from './mail';
import type { Preset } from './preset';
import type { RoamingSettings } from './roaming-settings';
import type { Settings } from './settings';
import { createStore, type Store } from './store';

/** What is open in the playground. */
export type Selection =
  | { readonly kind: 'draft'; readonly example: ExampleId; readonly windowId: number }
  | { readonly kind: 'sent'; readonly id: string };

/** Everything the playground remembers; nothing of it outlives the page. */
export interface Workspace {
  readonly settings: Store<Settings>;
  /** What the add-in keeps in the mailbox. */
  readonly roaming: Store<RoamingSettings>;
  /** Latest first. */
  readonly outbox: Store<readonly SentMail[]>;
  readonly selection: Store<Selection>;
  /** The draft that an example became: changes stay until it is sent or begun again. */
  draft(id: ExampleId): Store<ComposedMail>;
  /** Opens a draft in a compose window of its own. */
  openDraft(id: ExampleId): void;
  /** Opens an example as it was at first. */
  startOver(id: ExampleId): void;
  openSent(id: string): void;
  /** Takes a draft to the outbox and shows it there. */
  send(id: ExampleId, clearance: Clearance): void;
}

export function createWorkspace({ settings, example: first }: Preset, rule: MailFlowRule): Workspace {
  const drafts = new Map<ExampleId, Store<ComposedMail>>();
  const outbox = createStore<readonly SentMail[]>([]);
  const selection = createStore<Selection>({ kind: 'draft', example: first, windowId: 0 });
  let windows = 0;

  const draft = (id: ExampleId) => {
    const present = drafts.get(id) ?? createStore(example(id));
    drafts.set(id, present);
    return present;
  };
  const openDraft = (id: ExampleId) => {
    windows += 1;
    selection.set({ kind: 'draft', example: id, windowId: windows });
  };
  const openSent = (id: string) => selection.set({ kind: 'sent', id });

  return {
    settings: createStore(settings),
    roaming: createStore<RoamingSettings>({}),
    outbox,
    selection,
    draft,
    openDraft,
    openSent,
    startOver: (id) => {
      drafts.delete(id);
      openDraft(id);
    },
    send: (id, clearance) => {
      const sent = sentMail(draft(id).get(), {
        id: `sent-${outbox.get().length + 1}`,
        sentAt: new Date(),
        clearance,
        rule,
      });
      drafts.delete(id);
      outbox.update((earlier) => [sent, ...earlier]);
      openSent(sent.id);
    },
  };
}
