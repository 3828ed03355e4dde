import { asRecord, asString } from '../parse';
import type { Asking } from './graph';
import type { Requests } from './request';

export interface Me {
  readonly name: string;
  readonly address: string;
}

/** The signed-in caseworker. Who has no mailbox goes by the name to sign in with. */
export async function readMe(requests: Requests, asking: Asking): Promise<Me> {
  const answer = await requests.get('profile', '/me?$select=displayName,mail,userPrincipalName', asking);
  const { displayName, mail, userPrincipalName } = asRecord(answer);
  return {
    name: typeof displayName === 'string' ? displayName : '',
    address: asString(mail ?? userPrincipalName),
  };
}
