import { ORIGINS } from '../deployment/served-files';

/** Of an empty `<style>`, as Fluent makes them: it fills them by script, which a policy lets pass. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** What a page may do (MDN, Content-Security-Policy): each directive, and what it allows. */
export const CONTENT_SECURITY_POLICY: ReadonlyMap<string, readonly string[]> = new Map([
  ['default-src', ["'none'"]],
  ['script-src', ["'self'", ...ORIGINS.scripts]],
  ['style-src', ["'self'", EMPTY_STYLE]],
  ['img-src', ["'self'"]],
  ['connect-src', ["'self'", ...ORIGINS.connections]],
  ['frame-src', ["'self'", ...ORIGINS.frames]],
  ['frame-ancestors', ["'self'", ...ORIGINS.hosts]],
  ['form-action', ["'none'"]],
  ['base-uri', ["'none'"]],
]);

/** A policy as a header has it. */
export function policyText(policy: ReadonlyMap<string, readonly string[]>): string {
  return [...policy].map((directive) => directive.flat().join(' ')).join('; ');
}

/** Reads a policy as a server sent it: the first of each directive counts, as in a browser. */
export function parsedPolicy(text: string): ReadonlyMap<string, readonly string[]> {
  const policy = new Map<string, readonly string[]>();
  for (const directive of text.split(';')) {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    if (name !== '' && !policy.has(name.toLowerCase())) {
      policy.set(name.toLowerCase(), sources);
    }
  }
  return policy;
}
