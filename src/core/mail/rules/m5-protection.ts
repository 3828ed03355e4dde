import { isProtected } from '../protection';
import type { Rule } from './rule';

/** M5: a client mail leaves encrypted and cannot be forwarded. */
export const protectionRule: Rule = {
  id: 'M5',
  check({ draft, policy, isClientMail }, level) {
    return isClientMail && !isProtected(draft.protection, policy)
      ? [
          {
            rule: 'M5',
            severity: level,
            place: { kind: 'mail' },
            wording: { key: 'unprotected', parameters: {} },
            fixes: [{ kind: 'protect' }],
            dismissible: [],
          },
        ]
      : [];
  },
};
