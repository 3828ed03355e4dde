import { detectPersonalData } from '../detection';
import { fold } from '../detection/text';
import type { PartnerDirectory } from '../partners/directory';
import type { Policy, RuleId } from '../policy/policy';
import { clientSignals } from './client-mail';
import type { MailDraft } from './draft';
import type { Finding, Severity } from './finding';
import { subjectRule } from './rules/m1-subject';
import { professionalAddressRule } from './rules/m2-professional-address';
import { protectionRule } from './rules/m5-protection';
import type { Rule } from './rules/rule';
import type { Verdict } from './verdict';

const RULES: readonly Rule[] = [subjectRule, professionalAddressRule, protectionRule];

const GRAVEST_FIRST: readonly Severity[] = ['block', 'ask', 'info'];

/**
 * Judges a mail as it stands: may it leave, and if not, what mends it?
 *
 * Pure: the same draft, policy and directory give the same verdict, on send and in the pane.
 */
export function judge(draft: MailDraft, policy: Policy, directory: PartnerDirectory): Verdict {
  const { clientNames, notPersonal } = draft.statement;
  const dismissed = new Set(notPersonal.map(fold));
  const inSubject = detectPersonalData(draft.subject, { textKind: 'subject', clientNames }).filter(
    ({ text, evidence }) => evidence.some(({ code }) => code === 'checksum') || !dismissed.has(fold(text)),
  );
  const signals = clientSignals(draft, policy, inSubject);
  const judgement = { draft, policy, directory, inSubject, isClientMail: signals.length > 0 };

  const findings: Finding[] = [];
  const passed: RuleId[] = [];
  for (const rule of RULES) {
    const level = policy.rules[rule.id];
    if (level === 'off') {
      continue;
    }
    const found = rule.check(judgement, level);
    findings.push(...found);
    if (found.length === 0) {
      passed.push(rule.id);
    }
  }
  return { outcome: outcomeOf(findings), clientSignals: signals, findings: gravestFirst(findings), passed };
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
