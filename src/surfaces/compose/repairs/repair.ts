import { changesFor, type Change } from '../../../core/mail/change';
import type { MailDraft } from '../../../core/mail/draft';
import type { Finding, Fix } from '../../../core/mail/finding';
import type { Verdict } from '../../../core/mail/verdict';
import type { Policy } from '../../../core/policy/policy';

/** What the caseworker can do about a finding with one press. */
export type Repair =
  | { readonly kind: 'fix'; readonly fix: Fix }
  /** "This is no personal data", remembered for this mail only. */
  | { readonly kind: 'dismiss'; readonly texts: readonly string[] };

/** Tells findings apart, and is the same for one finding from one verdict to the next. */
export function keyOf({ rule, place, wording }: Finding): string {
  const finding = `${rule}:${wording.key}`;
  switch (place.kind) {
    case 'recipient':
      return `${finding}:${place.field}:${place.address}`;
    case 'attachment':
      return `${finding}:${place.text}`;
    case 'sender':
    case 'subject':
    case 'location':
    case 'mail':
      return `${finding}:${place.kind}`;
  }
}

/**
 * The writes that carry out a repair on the mail as it is now; `null` when the mail has changed since, and would not get
 * what the button promised.
 */
export function changesOf(
  repair: Repair,
  finding: Finding,
  draft: MailDraft,
  verdict: Verdict,
  policy: Policy,
): readonly Change[] | null {
  const current = verdict.findings.find((other) => keyOf(other) === keyOf(finding));
  if (!current || !offers(current, repair)) {
    return null;
  }
  return repair.kind === 'fix'
    ? changesFor(repair.fix, draft, policy, verdict.clientSignals.length > 0)
    : [
        {
          kind: 'statement',
          value: {
            ...draft.statement,
            notPersonal: draft.statement.notPersonal.concat(
              repair.texts.filter((text) => !draft.statement.notPersonal.includes(text)),
            ),
          },
        },
      ];
}

function offers(finding: Finding, repair: Repair): boolean {
  return repair.kind === 'fix'
    ? finding.fixes.some((fix) => JSON.stringify(fix) === JSON.stringify(repair.fix))
    : repair.texts.every((text) => finding.dismissible.includes(text));
}
