import type { User } from '@microsoft/microsoft-graph-types';
import { TENANT_USERS, type TenantUser } from '../../people';
import { failure, replyWith } from '../message';
import { literals, pageOf } from '../odata';
import type { Operation } from '../operation';

const BY_NAME = /^userPrincipalName in \((.*)\)$/;
/** Source: learn.microsoft.com/graph/filter-query-parameter */
const MOST_IN_FILTER = 15;

/** People of the tenant by their user principal names. Source: learn.microsoft.com/graph/api/user-list */
export const users: Operation = {
  name: 'users',
  method: 'GET',
  path: /^\/users$/,
  scopes: ['User.ReadBasic.All'],
  answer: (request, { root }) => {
    const names = literals(BY_NAME.exec(request.query.get('$filter') ?? '')?.[1]);
    if (names.length === 0 || names.length > MOST_IN_FILTER) {
      return failure(
        400,
        'Request_UnsupportedQuery',
        'Too many child clauses specified in search filter expression, or none.',
      );
    }
    const wanted = names.map((name) => name.toLowerCase());
    const found = TENANT_USERS.filter(({ address }) => wanted.includes(address)).map(asUser);
    return replyWith(pageOf(found, request, root));
  },
};

function asUser({ id, name, address }: TenantUser): User {
  return { id, displayName: name, mail: address, userPrincipalName: address };
}
