import type { PartnerDirectory } from '../../core/partners/directory';

/** Why Graph gave nothing; each has its own next step for the caseworker (`core/language/tab`). */
export type GraphTrouble =
  /** Silent sign-in is not enough: ask again with `mayAsk`, from a button. */
  | { readonly kind: 'signInNeeded' }
  | { readonly kind: 'signInCancelled' }
  | { readonly kind: 'popupBlocked' }
  /** An administrator has to agree to the scope first. */
  | { readonly kind: 'adminConsentNeeded' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'notFound' }
  /** `after` in seconds, as Graph said. */
  | { readonly kind: 'throttled'; readonly after: number }
  | { readonly kind: 'offline' }
  /** No answer in time. */
  | { readonly kind: 'slow' }
  /** 5xx, or an answer that isn't what Graph documents. */
  | { readonly kind: 'unavailable' };

export type GraphResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly trouble: GraphTrouble };

/** Whether a sign-in window may open: only from a button that the caseworker pressed. */
export interface Asking {
  readonly mayAsk: boolean;
}

/** The directory as the tenant's list has it (A3). */
export interface DirectoryReading {
  readonly directory: PartnerDirectory;
  /** Rows that could not be read, by the title of their organisation, each with its column. */
  readonly skipped: readonly { readonly row: string; readonly column: string }[];
}

export const PRESENCES = ['available', 'busy', 'away', 'offline'] as const;
export type Presence = (typeof PRESENCES)[number];

/** A mail to lay ready in the caseworker's mailbox; it isn't sent (H2). */
export interface DraftToCreate {
  readonly subject: string;
  readonly html: string;
  readonly to: readonly { readonly name: string; readonly address: string }[];
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

export interface MeetingToPlan {
  readonly subject: string;
  /** Local time in `timeZone`, as `2026-11-25T14:00`. */
  readonly start: string;
  /** Minutes. */
  readonly duration: number;
  readonly timeZone: string;
  readonly attendees: readonly { readonly name: string; readonly address: string }[];
  readonly isOnline: boolean;
}

/** A handoff that the caseworker sent, by its header (H5); nothing of its body is read. */
export interface SentHandoff {
  readonly id: string;
  /** As Graph gives it, in UTC: `2026-11-20T09:30:00Z`. */
  readonly sentAt: string;
  readonly subject: string;
  readonly to: readonly { readonly name: string; readonly address: string }[];
  /** Value of the handoff header (`core/mail/handoff-mark`); `null` where the sent copy lost it. */
  readonly header: string | null;
  /** When somebody else last wrote in its conversation; `null` while nobody did. */
  readonly answeredAt: string | null;
  readonly webLink: string;
}

/** `nested`: the host signs in for us. `window`: MSAL's own way, which it falls back to without a word where the host can't. */
export type SignInWay = 'nested' | 'window';

/** What the Teams tab asks of Microsoft Graph, as the signed-in caseworker. No call ever rejects. */
export interface Graph {
  /** How the last call signed in; `null` while none did. */
  signInWay(): SignInWay | null;
  /** The caseworker: name and mail address. */
  me(asking: Asking): Promise<GraphResult<{ readonly name: string; readonly address: string }>>;
  /** All partners of the tenant's list. */
  directory(asking: Asking): Promise<GraphResult<DirectoryReading>>;
  /** By user principal name; who is in another tenant or unknown is not in it. */
  presenceOf(users: readonly string[], asking: Asking): Promise<GraphResult<ReadonlyMap<string, Presence>>>;
  createDraft(draft: DraftToCreate, asking: Asking): Promise<GraphResult<{ readonly webLink: string }>>;
  /** Its invitations leave at once. */
  planMeeting(meeting: MeetingToPlan, asking: Asking): Promise<GraphResult<{ readonly webLink: string }>>;
  /**
   * For each address, whether it is free in that time; an address of which the tenant says nothing is not in it.
   */
  freeAt(meeting: MeetingToPlan, asking: Asking): Promise<GraphResult<ReadonlyMap<string, boolean>>>;
  /** Newest first. @param since a day, `2026-10-01` */
  sentHandoffs(since: string, asking: Asking): Promise<GraphResult<readonly SentHandoff[]>>;
}
