import type { User } from '@microsoft/microsoft-graph-types';
import { SIGNED_IN_USER } from '../../../outlook/model/tenant';
import { USER_ID } from '../../people';
import { replyWith } from '../message';
import { selected } from '../odata';
import type { Operation } from '../operation';

const USER: User = {
  id: USER_ID,
  displayName: SIGNED_IN_USER.displayName,
  mail: SIGNED_IN_USER.address,
  userPrincipalName: SIGNED_IN_USER.address,
};

export const me: Operation = {
  name: 'me',
  method: 'GET',
  path: /^\/me$/,
  scopes: ['User.Read'],
  answer: ({ query }) => replyWith(selected(USER, query.get('$select'))),
};
