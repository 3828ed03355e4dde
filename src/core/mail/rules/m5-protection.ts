import type { Finding } from '../finding';
import { finding, type Judgement, type Rule } from './rule';

/**
 * M5: a client mail leaves encrypted and cannot be forwarded, or holds its client content in an encrypted archive (M6). Where
 * the mail doesn't tell whether it is about a client, that is asked.
 */
export const protectionRule: Rule = {
  id: 'M5',
  check(judgement, level) {
    const { isClientMail, route } = judgement;
    if (route !== 'none') {
      return [];
    }
    return isClientMail
      ? [
          finding({
            rule: 'M5',
            severity: level,
            wording: { key: 'unprotected', parameters: {} },
            fixes: [{ kind: 'protect' }],
          }),
        ]
      : inDoubt(judgement);
  },
};

function inDoubt({ doubts, denial }: Judgement): readonly Finding[] {
  return doubts.length === 0
    ? []
    : [
        finding({
          rule: 'M5',
          severity: 'ask',
          wording: { key: 'perhapsClientMail', parameters: { signals: doubts } },
          fixes: [{ kind: 'protect' }],
          question: denial,
        }),
      ];
}
