import type { IncomingMessage, ServerResponse } from 'node:http';

const COOKIE = 'playground';

/** Which visit a request belongs to, by its cookie; a browser without one gets it with the answer. */
export function visitIdOf(request: IncomingMessage, response: ServerResponse): string {
  const known = new RegExp(`(?:^|; )${COOKIE}=([\\w-]{36})(?:;|$)`).exec(request.headers.cookie ?? '')?.[1];
  const id = known ?? crypto.randomUUID();
  if (known === undefined) {
    response.appendHeader('Set-Cookie', `${COOKIE}=${id}; Path=/; HttpOnly; Secure; SameSite=Lax`);
  }
  return id;
}
