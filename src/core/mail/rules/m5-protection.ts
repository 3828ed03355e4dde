import { finding, type Rule } from './rule';

/** M5: a client mail leaves encrypted and cannot be forwarded, or holds its client content in an encrypted archive (M6). */
export const protectionRule: Rule = {
  id: 'M5',
  check: ({ isClientMail, route }, level) =>
    isClientMail && route === 'none'
      ? [
          finding({
            rule: 'M5',
            severity: level,
            wording: { key: 'unprotected', parameters: {} },
            fixes: [{ kind: 'protect' }],
          }),
        ]
      : [],
};
