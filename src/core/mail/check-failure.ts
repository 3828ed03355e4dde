/** A part of a mail that has to be read before the mail can be judged. */
export type MailPart =
  'subject' | 'location' | 'sender' | 'recipients' | 'body' | 'attachments' | 'protection' | 'statement';

/** Why a mail could not be judged, or not be protected. Carries nothing of the mail itself. */
export type CheckFailure =
  | { readonly kind: 'unreadable'; readonly part: MailPart }
  | { readonly kind: 'unprotectable' }
  | { readonly kind: 'late' }
  | { readonly kind: 'internal' };
