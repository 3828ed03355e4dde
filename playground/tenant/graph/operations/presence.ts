import type { Presence } from '@microsoft/microsoft-graph-types';
import { asList, asRecord, textOf } from '../../../common/parse';
import { TENANT_USERS } from '../../people';
import { failure, replyWith } from '../message';
import type { Operation } from '../operation';

/** Source: learn.microsoft.com/graph/api/cloudcommunications-getpresencesbyuserid */
const MOST_ASKED = 650;

/** Who of these people, by object id, is there. Of whoever the tenant doesn't know it says so. */
export const presence: Operation = {
  name: 'presence',
  method: 'POST',
  path: /^\/communications\/getPresencesByUserId$/,
  scopes: ['Presence.Read.All'],
  answer: ({ body }, { root }) => {
    const ids = asList(asRecord(body).ids).flatMap((id) => textOf(id) ?? []);
    if (ids.length === 0 || ids.length > MOST_ASKED) {
      return failure(400, 'BadRequest', 'The number of ids is not within the allowed range.');
    }
    return replyWith({
      '@odata.context': `${root}v1.0/$metadata#Collection(presence)`,
      value: ids.map(presenceOf),
    });
  },
};

function presenceOf(id: string): Presence {
  const { presence: availability = 'PresenceUnknown' } = TENANT_USERS.find((user) => user.id === id) ?? {};
  return { id, availability, activity: availability };
}
