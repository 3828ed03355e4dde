import type { Detection } from '../detection';
import type { Recognizer } from '../recognizer';

const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 253;
const LOCAL_PART = /[^\s@<>()[\]\\,;:"]+$/;
const DOMAIN = /^[^\s@<>()[\]\\,;:"'/?!]+/;

/** Mail addresses (M1); domains with letters beyond ASCII too. */
export const recognizeEmails: Recognizer = ({ text }) => {
  const found: Detection[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const local = LOCAL_PART.exec(text.slice(Math.max(0, at - LONGEST_LOCAL_PART), at));
    const domain = DOMAIN.exec(text.slice(at + 1, at + 1 + LONGEST_DOMAIN));
    if (local === null || domain === null) {
      continue;
    }
    const host = domain[0].replace(/[.-]+$/, '');
    const start = at - local[0].length;
    const end = at + 1 + host.length;
    if (isHostName(host)) {
      found.push({
        kind: 'email',
        start,
        end,
        text: text.slice(start, end),
        confidence: 0.99,
        tier: 'ask',
        evidence: [{ code: 'pattern' }],
      });
    }
  }
  return found;
};

function isHostName(host: string): boolean {
  const labels = host.split('.');
  const last = labels[labels.length - 1] ?? '';
  return (
    labels.length > 1 && labels.every((label) => label.length > 0) && last.length > 1 && !/\d/.test(last)
  );
}
