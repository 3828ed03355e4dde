import type { BodyFindings } from '../../detection/body/detect-in-body';
import type { Detection, TextKind } from '../../detection/detection';
import type { PartnerIndex } from '../../partners/partner-index';
import type { Policy, RuleId, RuleLevel } from '../../policy/policy';
import type { Attachment, MailDraft } from '../draft';
import type { Finding, Severity } from '../finding';
import type { Proposals } from '../proposals';
import type { Question, QuestionId } from '../question';
import type { Route } from '../route';
import type { ClientSignal } from '../verdict';

/** An attachment that is no part of the body, and the personal data in its name. */
export interface NamedAttachment {
  readonly attachment: Attachment;
  readonly detections: readonly Detection[];
}

/**
 * Everything a rule may look at. In lines of text (subject, location, file names), what the detector only hints at and what the
 * caseworker said is no personal data are left out; hints are names that are only told: of professionals, and of anybody on a
 * clearly ordinary mail.
 */
export interface Judgement {
  readonly draft: MailDraft;
  readonly policy: Policy;
  readonly partners: PartnerIndex;
  readonly proposals: Proposals;
  /** Personal data in another line of text, by the same measure as in this mail's own. */
  readonly personalDataIn: (text: string, textKind: TextKind) => readonly Detection[];
  /** Personal data in the subject. */
  readonly inSubject: readonly Detection[];
  readonly body: BodyFindings;
  readonly attachments: readonly NamedAttachment[];
  readonly isClientMail: boolean;
  /** What makes one ask whether it is about a client; empty where that is clear. */
  readonly doubts: readonly ClientSignal[];
  /** "It is about no client": the question that settles such doubts. */
  readonly denial: Question | null;
  /** Whom the mail is about by name; a household is one. */
  readonly clients: readonly string[];
  /** How client content is kept from others than the recipient (M5, M6). */
  readonly route: Route;
}

export type ActiveLevel = Exclude<RuleLevel, 'off'>;

export interface Rule {
  readonly id: RuleId;
  /** @param level what the policy lets a breach do at most */
  check(judgement: Judgement, level: ActiveLevel): readonly Finding[];
}

/** What a rule says of a finding; the rest is empty. */
type FindingParts = Pick<Finding, 'rule' | 'severity' | 'wording'> & Partial<Finding>;

export function finding(parts: FindingParts): Finding {
  return { place: { kind: 'mail' }, fixes: [], dismissible: [], question: null, ...parts };
}

/** The severity that a finding deserves, no graver than the policy lets it be. */
export function capped(severity: ActiveLevel, level: ActiveLevel): ActiveLevel {
  return level === 'ask' ? level : severity;
}

export function question(id: QuestionId, basis: string, needsReason = false): Question {
  return { id, basis, needsReason };
}

/** The question, where the finding asks; nothing that blocks can be answered away. */
export function askable(
  severity: Severity,
  id: QuestionId,
  basis: string,
  needsReason = false,
): Question | null {
  return severity === 'ask' ? question(id, basis, needsReason) : null;
}

/** The findings, each question among them only once: the same address in two fields is one question. */
export function onceAsked(findings: readonly Finding[]): readonly Finding[] {
  const asked = new Set<string>();
  return findings.filter(({ question: one }) => {
    if (one === null) {
      return true;
    }
    const key = one.id + one.basis;
    return !asked.has(key) && asked.add(key);
  });
}
