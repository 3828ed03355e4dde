import { CONTENT_SECURITY_POLICY, parsedPolicy } from '../../hosting/content-security-policy';
import type { Answers } from '../answer';
import { attention, bad, good, named, type Finding } from '../finding';

const SUBJECT = 'Content security policy';
const CURE = 'Send the header of the recipe in deploy/hosting.';

/** Sources that a policy lacks, or has too many, as `script-src https://…`. */
function difference(
  of: ReadonlyMap<string, readonly string[]>,
  beside: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return [...of].flatMap(([directive, sources]) =>
    sources
      .filter((source) => beside.get(directive)?.includes(source) !== true)
      .map((source) => `${directive} ${source}`),
  );
}

/** Every page needs the policy. One that misses a source breaks something, one that has more lets more pass. */
export function policyFinding(answers: Answers): Finding {
  const pages = [...answers].filter(([file]) => file.endsWith('.html'));
  const without = pages.filter(([, { headers }]) => headers['content-security-policy'] === undefined);
  if (without.length > 0) {
    return bad(SUBJECT, `Missing on ${named(without.map(([file]) => file))}.`, CURE);
  }
  const policies = pages.map(([, { headers }]) => parsedPolicy(headers['content-security-policy'] ?? ''));
  const missing = new Set(policies.flatMap((policy) => difference(CONTENT_SECURITY_POLICY, policy)));
  if (missing.size > 0) {
    return bad(SUBJECT, `It does not allow ${named([...missing])}.`, CURE);
  }
  const extra = new Set(policies.flatMap((policy) => difference(policy, CONTENT_SECURITY_POLICY)));
  return extra.size > 0
    ? attention(SUBJECT, `It allows more than Schakel needs: ${named([...extra])}.`, CURE)
    : good(SUBJECT, 'As Schakel needs it, on every page.');
}
