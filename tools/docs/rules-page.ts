import type { Severity } from '../../src/core/mail/finding';
import { FINDING_DOCUMENTATION, RULE_DOCUMENTATION } from '../../src/core/mail/rules/documentation';
import { defaultPolicy } from '../../src/core/policy/defaults';
import { RULE_IDS, type RuleId } from '../../src/core/policy/policy';
import { page, table } from './markdown';

const DOES: Readonly<Record<Severity, string>> = { block: 'blocks', ask: 'asks', info: 'tip' };

/** docs/rules.md: every rule for an outgoing mail. */
export function rulesPage(): string {
  return page(
    [
      '# The rules for an outgoing mail',
      'Each rule comes from the handbook of the Geïntegreerd Breed Onthaal of East Flanders; M1 to M10 are their names among ' +
        'developers and administrators, and caseworkers never see them. The same rules are judged on send and in the pane.',
      'A finding _blocks_ (the mail does not leave), _asks_ (it leaves once the caseworker answered, or chose to send all the ' +
        'same) or is a _tip_ (shown in the pane only). With the level `ask` a rule never does more than ask, with `off` it ' +
        'does not look. [policy.md](policy.md) says how an organisation sets the levels; the name of each finding is what ' +
        '`wording` there refers to.',
      'A mail is **about a client** when it holds a handoff block, when the caseworker said so or protected it, or when personal ' +
        'data in it says so strongly enough ([client-mail.ts](../src/core/mail/client-mail.ts)). Other mail is left alone.',
      ...RULE_IDS.map(section),
    ],
    'src/core/mail/rules/documentation.ts',
  );
}

function section(rule: RuleId): string {
  const { title, judged, why, cannotSee } = RULE_DOCUMENTATION[rule];
  const findings = Object.entries(FINDING_DOCUMENTATION).filter(([, finding]) => finding.rule === rule);
  const rows = findings.map(([key, { severity, when }]) => [`\`${key}\``, DOES[severity], when]);
  return [
    `## ${rule} ${title}`,
    `Default level: \`${defaultPolicy.rules[rule]}\`. Judged: ${judged}`,
    `**Why.** ${why}`,
    '**What it finds.**',
    table(['finding', 'it', 'when'], rows),
    '**What it cannot see.**',
    cannotSee.map((blind) => `- ${blind}`).join('\n'),
  ].join('\n\n');
}
