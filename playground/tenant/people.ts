import { SIGNED_IN_USER, TENANT_DOMAIN } from '../outlook/model/tenant';

/** Somebody with an account in the invented tenant, as Graph sees them. */
export interface TenantUser {
  /** Object id. */
  readonly id: string;
  readonly name: string;
  /** Mail address and user principal name at once. */
  readonly address: string;
  /** As Graph words it: `Available`, `Busy`, `Away`, `Offline`; `PresenceUnknown` where nobody ever signs in. */
  readonly presence: string;
  /** Half hours of each working day in which they have something else, counted from midnight. */
  readonly busy: readonly number[];
}

/** Object id of the signed-in user. */
export const USER_ID = '5d1c8f0e-7a42-4b86-9e13-0f6a2c94d7b1';

/** Whoever has another address has an account elsewhere, or none. */
export const TENANT_USERS: readonly TenantUser[] = [
  {
    id: USER_ID,
    name: SIGNED_IN_USER.displayName,
    address: SIGNED_IN_USER.address,
    presence: 'Available',
    busy: [18, 19],
  },
  {
    id: '8f3b6a21-4c5d-4e97-a0d8-1b7e93c2f650',
    name: 'An Verlinden',
    address: `an.verlinden@${TENANT_DOMAIN}`,
    presence: 'Available',
    busy: [20, 21, 28, 29],
  },
  {
    id: 'c27d90e4-91f3-47ab-8d6e-5a0f1e8b3c42',
    name: 'Joris Maes',
    address: `joris.maes@${TENANT_DOMAIN}`,
    presence: 'InAMeeting',
    busy: [20, 21, 22, 23],
  },
  {
    id: '1ae54f87-0d6b-4c38-b912-7e3c8d5f6a09',
    name: 'Onthaal CAW Voorbeeld',
    address: `onthaal@${TENANT_DOMAIN}`,
    presence: 'PresenceUnknown',
    busy: [],
  },
];

/** By user principal name, whatever its case. */
export function tenantUser(address: string): TenantUser | undefined {
  return TENANT_USERS.find((user) => user.address === address.toLowerCase());
}
