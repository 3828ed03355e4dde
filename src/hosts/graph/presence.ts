import { asArray, asRecord, asString } from '../parse';
import type { Asking, Presence } from './graph';
import type { Requests } from './request';

/** Users that one filter may name. */
const MOST_IN_FILTER = 15;

/** Users that one question for presence may have. */
const MOST_ASKED = 650;

const MEANINGS: Readonly<Record<string, Presence>> = {
  Available: 'available',
  AvailableIdle: 'available',
  Busy: 'busy',
  BusyIdle: 'busy',
  DoNotDisturb: 'busy',
  Away: 'away',
  BeRightBack: 'away',
  Offline: 'offline',
};

export interface PresenceReader {
  read(users: readonly string[], asking: Asking): Promise<ReadonlyMap<string, Presence>>;
}

/** Presence by user principal name. Who is who is remembered: presence is asked by object id. */
export function presenceReader(requests: Requests): PresenceReader {
  /** By name in lower case; `null` for who is unknown here, such as everybody of another tenant. */
  const ids = new Map<string, string | null>();

  const identify = async (users: readonly string[], asking: Asking): Promise<void> => {
    const unknown = [...new Set(users.map(lower))].filter((user) => !ids.has(user));
    for (const some of groupsOf(unknown, MOST_IN_FILTER)) {
      const names = some.map((user) => `'${user.replace(/'/g, "''")}'`).join(',');
      const filter = encodeURIComponent(`userPrincipalName in (${names})`);
      const found = await requests.pages(
        'people',
        `/users?$filter=${filter}&$select=id,userPrincipalName`,
        asking,
      );
      some.forEach((user) => ids.set(user, null));
      for (const user of found) {
        const { id, userPrincipalName } = asRecord(user);
        ids.set(lower(asString(userPrincipalName)), asString(id));
      }
    }
  };

  return {
    read: async (users, asking) => {
      await identify(users, asking);
      const byId = new Map<string, Presence>();
      const known = [...new Set(users.flatMap((user) => ids.get(lower(user)) ?? []))];
      for (const some of groupsOf(known, MOST_ASKED)) {
        const answer = await requests.post(
          'presence',
          '/communications/getPresencesByUserId',
          { ids: some },
          asking,
          'read',
        );
        for (const presence of asArray(asRecord(answer).value)) {
          const { id, availability } = asRecord(presence);
          const meaning = MEANINGS[asString(availability)];
          if (meaning) {
            byId.set(asString(id), meaning);
          }
        }
      }
      return new Map(
        users.flatMap((user): readonly (readonly [string, Presence])[] => {
          const presence = byId.get(ids.get(lower(user)) ?? '');
          return presence ? [[user, presence]] : [];
        }),
      );
    },
  };
}

const lower = (user: string) => user.toLowerCase();

function groupsOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
