import { mailboxOf } from '../../address';
import type { MailAddress } from '../../draft';
import type { Wording } from '../../finding';
import type { Recipient } from '../../recipients';
import type { Judgement } from '../rule';

/** What is wrong with the address of one recipient. */
export interface Trouble {
  readonly severity: 'block' | 'ask';
  readonly wording: Wording;
  /** Who was probably meant, the likeliest first. */
  readonly by?: readonly MailAddress[];
}

/** Looks at one recipient for one kind of trouble. */
export type AddressCheck = (recipient: Recipient, judgement: Judgement) => Trouble | undefined;

/** Whether the caseworker confirmed the address in an earlier mail. */
export function isConfirmed({ mailbox }: Recipient, { draft }: Judgement): boolean {
  return draft.confirmedAddresses.some((address) => mailboxOf(address) === mailbox);
}
