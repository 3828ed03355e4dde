import type { Recipient } from './mail';

/** The invented organisation in whose Outlook the playground plays. */
export const TENANT_DOMAIN = 'caw-voorbeeld.be';

/** Its distribution lists: one address, of which Outlook doesn't tell an add-in who is behind it. */
export const DISTRIBUTION_LISTS: readonly string[] = [`jeugdwerkers@${TENANT_DOMAIN}`];

/** Who is signed in. */
export const SIGNED_IN_USER: Recipient = {
  displayName: 'Sara Claeys',
  address: `sara.claeys@${TENANT_DOMAIN}`,
  recipientType: 'user',
  isResolved: true,
};

export interface SensitivityLabel {
  readonly id: string;
  readonly name: string;
  readonly tooltip: string;
  readonly color: string;
  /** Mail with this label leaves with *Do Not Forward*. */
  readonly appliesDoNotForward: boolean;
}

/** The labels of the tenant, where it has any. */
export const SENSITIVITY_LABELS: readonly SensitivityLabel[] = [
  {
    id: '6b2b3a1e-0c57-4a0e-9f0e-3f6a1d5c2b10',
    name: 'Algemeen',
    tooltip: 'Gewone mail.',
    color: '#107c10',
    appliesDoNotForward: false,
  },
  {
    id: 'd0a3c5f4-7e19-4b52-8c41-90b6f2e7a733',
    name: 'Cliënt – niet doorsturen',
    tooltip: 'Mail over een cliënt: versleuteld, en de ontvanger kan niet doorsturen.',
    color: '#a4262c',
    appliesDoNotForward: true,
  },
];
