import { detectPersonalData } from '../detection';
import { detectInMessage } from '../detection/body/detect-in-body';
import type { Detection } from '../detection/detection';
import { fold } from '../detection/text';
import type { PartnerDirectory } from '../partners/directory';
import { partnerIndex } from '../partners/partner-index';
import type { Policy, RuleId } from '../policy/policy';
import { clientSignals } from './client-mail';
import { RECIPIENT_FIELDS, type MailDraft } from './draft';
import type { Finding, Severity } from './finding';
import { isAnswered } from './question';
import { routeOf } from './route';
import { MEETING_RULES, RULES } from './rules';
import type { Judgement } from './rules/rule';
import type { ClientSignal, Verdict } from './verdict';

const GRAVEST_FIRST: readonly Severity[] = ['block', 'ask', 'info'];

/**
 * Judges a mail or an invitation as it stands: may it leave, and if not, what mends it?
 *
 * Pure: the same draft, policy and directory give the same verdict, on send and in the pane.
 */
export function judge(draft: MailDraft, policy: Policy, directory: PartnerDirectory): Verdict {
  const [judgement, signals] = lookAt(draft, policy, directory);
  const findings: Finding[] = [];
  const passed: RuleId[] = [];
  for (const rule of draft.meeting === null ? RULES : MEETING_RULES) {
    const level = policy.rules[rule.id];
    if (level === 'off') {
      continue;
    }
    const found = rule.check(judgement, level).filter((finding) => !isSettled(finding, draft));
    findings.push(...found);
    if (found.every(({ severity }) => severity === 'info')) {
      passed.push(rule.id);
    }
  }
  return {
    outcome: outcomeOf(findings),
    clientSignals: signals,
    findings: gravestFirst(findings),
    passed: passed.filter((rule, index) => passed.indexOf(rule) === index),
  };
}

/** What the rules look at, and why the mail is one about a client. */
function lookAt(
  draft: MailDraft,
  policy: Policy,
  directory: PartnerDirectory,
): readonly [Judgement, readonly ClientSignal[]] {
  const { clientNames, notPersonal } = draft.statement;
  const dismissed = new Set(notPersonal.map(fold));
  const inText = (text: string, textKind: 'subject' | 'fileName') =>
    detectPersonalData(text, { textKind, clientNames }).filter((one) => !isDismissed(one, dismissed));
  const inSubject = inText(draft.subject, 'subject');
  const body = detectInMessage(draft.body.text, { clientNames, professionals: professionalsOf(draft) });
  const attachments = draft.attachments
    .filter(({ isInline }) => !isInline)
    .map((attachment) => ({
      attachment,
      detections: inText(attachment.name, attachment.kind === 'item' ? 'subject' : 'fileName'),
    }));
  const signals = clientSignals({ draft, policy, inSubject, body, attachments });
  return [
    {
      draft,
      policy,
      partners: partnerIndex(directory),
      inSubject,
      body,
      attachments,
      isClientMail: signals.length > 0,
      route: routeOf(draft, policy),
    },
    signals,
  ];
}

function isDismissed({ text, evidence }: Detection, dismissed: ReadonlySet<string>): boolean {
  return dismissed.has(fold(text)) && evidence.every(({ code }) => code !== 'checksum');
}

/** Sender and recipients by the names that Outlook shows: their names in a body are no client data. */
function professionalsOf(draft: MailDraft): readonly string[] {
  return RECIPIENT_FIELDS.reduce<readonly string[]>(
    (names, field) => names.concat(draft[field].map(({ displayName }) => displayName)),
    [draft.from.displayName],
  ).filter((name) => name !== '' && !name.includes('@'));
}

function isSettled({ question }: Finding, draft: MailDraft): boolean {
  return question !== null && isAnswered(draft, question);
}

function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return GRAVEST_FIRST.reduce<readonly Finding[]>(
    (sorted, severity) => sorted.concat(findings.filter((finding) => finding.severity === severity)),
    [],
  );
}

function outcomeOf(findings: readonly Finding[]): Verdict['outcome'] {
  if (findings.some(({ severity }) => severity === 'block')) {
    return 'block';
  }
  return findings.some(({ severity }) => severity === 'ask') ? 'ask' : 'allow';
}
