import { GENERAL_MAILBOXES } from './general-mailboxes';
import type { Policy } from './policy';
import { PRIVATE_PROVIDERS } from './private-providers';

/** What applies until an organisation says otherwise: the handbook to the letter (annex 4.3). */
export const defaultPolicy: Policy = {
  rules: {
    M1: 'block',
    M2: 'block',
    M3: 'block',
    M4: 'ask',
    M5: 'block',
    M6: 'block',
    M7: 'block',
    M8: 'block',
    M9: 'block',
    M10: 'ask',
  },
  onCheckFailure: 'block',
  ownDomains: [],
  privateProviders: PRIVATE_PROVIDERS,
  generalMailboxes: GENERAL_MAILBOXES,
  protection: {
    header: { name: 'x-schakel-bescherming', value: 'niet-doorsturen' },
    label: null,
    archive: true,
  },
  limits: { recipients: 3, organisations: 1 },
  followUp: { answerDays: 5, directoryMonths: 12 },
  wording: {},
  language: null,
};
