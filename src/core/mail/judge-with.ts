import { detectPersonalData } from '../detection';
import { detectInMessage, type BodyFindings } from '../detection/body/detect-in-body';
import type { TextKind } from '../detection/detection';
import type { PartnerDirectory } from '../partners/directory';
import { partnerIndex } from '../partners/partner-index';
import type { Policy, RuleId } from '../policy/policy';
import { clientMail, type ClientMail } from './client-mail';
import type { ClientEvidence } from './client-mail/evidence';
import { withColleaguesNoted, withNamesNoted } from './client-mail/notes';
import { RECIPIENT_FIELDS, type Attachment, type MailDraft } from './draft';
import type { Finding, Severity } from './finding';
import type { Proposals } from './proposals';
import { isAnswered } from './question';
import { routeOf } from './route';
import { MEETING_RULES, RULES } from './rules';
import { dismissedBy, distinct } from './rules/personal-data';
import type { Judgement } from './rules/rule';
import type { Verdict } from './verdict';

const GRAVEST_FIRST: readonly Severity[] = ['block', 'ask', 'info'];

/** As `judge`, with fixes for whose neutral texts somebody else cares. */
export function judgeWith(
  draft: MailDraft,
  policy: Policy,
  directory: PartnerDirectory,
  proposals: Proposals,
): Verdict {
  const [judgement, { signals, denial }] = lookAt(draft, policy, directory, proposals);
  const findings: Finding[] = [];
  const judged: RuleId[] = [];
  for (const rule of draft.meeting === null ? RULES : MEETING_RULES) {
    const level = policy.rules[rule.id];
    if (level === 'off') {
      continue;
    }
    findings.push(...rule.check(judgement, level).filter((finding) => !isSettled(finding, draft)));
    judged.push(rule.id);
  }
  return {
    outcome: outcomeOf(findings),
    clientSignals: signals,
    notClientMail: denial,
    findings: gravestFirst(findings),
    passed: distinct(judged).filter((rule) => isPassed(rule, findings)),
  };
}

/** What the rules look at, and why the mail is one about a client. */
function lookAt(
  draft: MailDraft,
  policy: Policy,
  directory: PartnerDirectory,
  proposals: Proposals,
): readonly [Judgement, ClientMail] {
  const evidence = evidenceIn(draft, policy, directory);
  const client = clientMail(evidence);
  return [
    {
      ...(client.isQuiet ? withNamesNoted(evidence) : evidence),
      proposals,
      isClientMail: client.signals.length > 0,
      doubts: client.doubts,
      denial: client.denial,
      clients: client.clients,
      route: routeOf(draft, policy),
    },
    client,
  ];
}

/** What the draft holds, as far as it tells whom the mail is about; reads personal data in other texts by the same measure. */
export function evidenceIn(
  draft: MailDraft,
  policy: Policy,
  directory: PartnerDirectory,
): ClientEvidence & Pick<Judgement, 'personalDataIn'> {
  const { clientNames } = draft.statement;
  const isDismissed = dismissedBy(draft.statement);
  const personalDataIn = (text: string, textKind: TextKind) =>
    detectPersonalData(text, { textKind, clientNames }).filter(
      (one) => one.tier !== 'hint' && !isDismissed(one),
    );
  return withColleaguesNoted({
    draft,
    policy,
    partners: partnerIndex(directory),
    personalDataIn,
    inSubject: personalDataIn(draft.subject, 'subject'),
    body: bodyOf(draft),
    attachments: draft.attachments
      .filter(({ isInline }) => !isInline)
      .map((attachment) => ({
        attachment,
        detections: personalDataIn(attachment.name, textKindOf(attachment)),
      })),
  });
}

const bodies = new WeakMap<MailDraft['body'], { readonly beside: string; readonly found: BodyFindings }>();

/** What was found in the body of the draft, which is looked at once more only when who is known beside it has changed. */
function bodyOf(draft: MailDraft): BodyFindings {
  const { body } = draft;
  const context = { clientNames: draft.statement.clientNames, professionals: professionalsOf(draft) };
  const beside = JSON.stringify(context);
  const before = bodies.get(body);
  if (before?.beside === beside) {
    return before.found;
  }
  const found = detectInMessage(body.text, context);
  bodies.set(body, { beside, found });
  return found;
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

/** One rule may be judged in several parts, such as the two of M6; it is passed when none of them found more than a tip. */
function isPassed(rule: RuleId, findings: readonly Finding[]): boolean {
  return findings.every((finding) => finding.rule !== rule || isTip(finding));
}

/** A name that is only noted is what the rule looks for all the same. */
function isTip({ severity, place }: Finding): boolean {
  return severity === 'info' && !('spans' in place);
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
