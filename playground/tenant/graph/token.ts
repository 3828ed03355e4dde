import { jwtVerify, type KeyLike } from 'jose';
import { asRecord, textOf } from '../../common/parse';
import { GRAPH_RESOURCE } from './scopes';

/** What a token lets its bearer do. */
export interface Access {
  readonly visitId: string;
  readonly scopes: readonly string[];
}

export interface TokenIssuer {
  readonly issuer: string;
  readonly publicKey: KeyLike;
}

/**
 * Checks a token as Graph does: by its signature, by who gave it and for what, and by its time.
 *
 * @param authorization the header of the request
 * @returns `null` for a token that isn't valid here
 */
export async function accessOf(
  authorization: string | undefined,
  { issuer, publicKey }: TokenIssuer,
): Promise<Access | null> {
  const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
  if (token === undefined) {
    return null;
  }
  try {
    const { payload } = await jwtVerify(token, publicKey, {
      issuer,
      audience: GRAPH_RESOURCE,
      algorithms: ['RS256'],
      requiredClaims: ['sub', 'scp', 'exp'],
    });
    const { sub = '', scp } = asRecord(payload);
    return { visitId: textOf(sub) ?? '', scopes: (textOf(scp) ?? '').split(' ') };
  } catch {
    return null;
  }
}
