import { maskedText } from '../masked-text';
import { personalDataFinding } from './personal-data';
import type { Rule } from './rule';

/** M1 for the location of an invitation, which a shared calendar shows to everybody (H3). */
export const locationRule: Rule = {
  id: 'M1',
  check({ draft, personalDataIn }, level) {
    const location = draft.meeting?.location ?? '';
    const found = personalDataIn(location, 'location');
    return personalDataFinding('M1', location, found, level, (spans) => ({
      place: { kind: 'location', text: location, spans },
      wording: { key: 'personalDataInLocation', parameters: { spans } },
      fixes: [{ kind: 'setLocation', location: maskedText(location, found) }],
    }));
  },
};
