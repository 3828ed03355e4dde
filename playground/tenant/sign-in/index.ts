import type { IncomingMessage, ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, type KeyLike } from 'jose';
import type { Visit } from '../visit';
import { handleInteraction } from './interaction';
import { donePage } from './pages';
import { AFTER_SIGN_IN, createProvider, type SignInOptions } from './provider';

export interface SignIn {
  readonly issuer: string;
  /** Checks the signature of its tokens. */
  readonly publicKey: KeyLike;
  /** Answers everything below the issuer's address. */
  handle(request: IncomingMessage, response: ServerResponse, visit: Visit): Promise<void>;
}

/** The tenant's sign-in, with a signing key of its own for as long as it runs. */
export async function createSignIn(options: Omit<SignInOptions, 'signingKey'>): Promise<SignIn> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const signingKey = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig' };
  const provider = createProvider({ ...options, signingKey });
  const answer = provider.callback();
  const prefix = new URL(options.issuer).pathname;
  return {
    issuer: options.issuer,
    publicKey,
    handle: async (request, response, visit) => {
      const address = request.url ?? '';
      const below = address.slice(prefix.length);
      if (below.startsWith('/interaction/')) {
        await handleInteraction(provider, visit, request, response);
      } else if (below.startsWith(`${AFTER_SIGN_IN}?`)) {
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(donePage);
      } else {
        // So it is mounted below a path: it finds the difference between the two.
        await answer(Object.assign(request, { originalUrl: address, url: below }), response);
      }
    },
  };
}
