import type { Policy } from './policy';
import { PRIVATE_PROVIDERS } from './private-providers';

/** What applies until an organisation says otherwise: the handbook to the letter (annex 4.3). */
export const defaultPolicy: Policy = {
  rules: { M1: 'block', M2: 'block', M5: 'block' },
  onCheckFailure: 'block',
  privateProviders: PRIVATE_PROVIDERS,
  protection: {
    header: { name: 'x-schakel-bescherming', value: 'niet-doorsturen' },
    label: null,
  },
  language: null,
};
