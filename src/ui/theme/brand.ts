import type { BrandVariants } from '@fluentui/react-components';

/** Shades of the teal in Schakel's icon, dark to light: the only colours written down; all else is a Fluent token. */
export const brand: BrandVariants = {
  10: '#010303',
  20: '#081a19',
  30: '#0a2b29',
  40: '#0a3936',
  50: '#0b4844',
  60: '#0c5752',
  70: '#0d6560',
  80: '#0f6b66',
  90: '#2b7f79',
  100: '#45928c',
  110: '#5ea59f',
  120: '#78b8b2',
  130: '#93cbc6',
  140: '#afdeda',
  150: '#ccefec',
  160: '#e9f9f7',
};
