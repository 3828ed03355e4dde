import { basisOf } from '../question';
import { finding, question, type Rule } from './rule';

/** M10: the first step is a call; a mail is for when the partner cannot be reached (H2). */
export const callFirstRule: Rule = {
  id: 'M10',
  check({ draft: { handoff } }) {
    const record = handoff?.record;
    return record?.call === 'notTried'
      ? [
          finding({
            rule: 'M10',
            severity: 'ask',
            wording: { key: 'callFirst', parameters: {} },
            question: question('call', basisOf([record.partner])),
          }),
        ]
      : [];
  },
};
