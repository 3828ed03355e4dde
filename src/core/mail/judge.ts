import { detectPersonalData } from '../detection';
import { detectInMessage } from '../detection/body/detect-in-body';
import type { TextKind } from '../detection/detection';
import type { PartnerDirectory } from '../partners/directory';
import { partnerIndex } from '../partners/partner-index';
import type { Policy, RuleId } from '../policy/policy';
import { clientMail, type ClientMail } from './client-mail';
import { RECIPIENT_FIELDS, type Attachment, type MailDraft } from './draft';
import type { Finding, Severity } from './finding';
import { isAnswered } from './question';
import { routeOf } from './route';
import { MEETING_RULES, RULES } from './rules';
import { dismissedBy } from './rules/personal-data';
import type { Judgement } from './rules/rule';
import type { Verdict } from './verdict';

const GRAVEST_FIRST: readonly Severity[] = ['block', 'ask', 'info'];

/**
 * Judges a mail or an invitation as it stands: may it leave, and if not, what mends it?
 *
 * Pure: the same draft, policy and directory give the same verdict, on send and in the pane.
 */
export function judge(draft: MailDraft, policy: Policy, directory: PartnerDirectory): Verdict {
  const [judgement, { signals, denial }] = lookAt(draft, policy, directory);
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
    notClientMail: denial,
    findings: gravestFirst(findings),
    passed: passed.filter((rule, index) => passed.indexOf(rule) === index),
  };
}

/** What the rules look at, and why the mail is one about a client. */
function lookAt(
  draft: MailDraft,
  policy: Policy,
  directory: PartnerDirectory,
): readonly [Judgement, ClientMail] {
  const { clientNames } = draft.statement;
  const isDismissed = dismissedBy(draft.statement);
  const personalDataIn = (text: string, textKind: TextKind) =>
    detectPersonalData(text, { textKind, clientNames }).filter(
      (one) => one.tier !== 'hint' && !isDismissed(one),
    );
  const inSubject = personalDataIn(draft.subject, 'subject');
  const body = detectInMessage(draft.body.text, { clientNames, professionals: professionalsOf(draft) });
  const attachments = draft.attachments
    .filter(({ isInline }) => !isInline)
    .map((attachment) => ({
      attachment,
      detections: personalDataIn(attachment.name, textKindOf(attachment)),
    }));
  const client = clientMail({ draft, policy, inSubject, body, attachments });
  return [
    {
      draft,
      policy,
      partners: partnerIndex(directory),
      personalDataIn,
      inSubject,
      body,
      attachments,
      isClientMail: client.signals.length > 0,
      route: routeOf(draft, policy),
    },
    client,
  ];
}

/** An attached mail is known by its subject. */
function textKindOf({ kind }: Attachment): TextKind {
  return kind === 'item' ? 'subject' : 'fileName';
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
