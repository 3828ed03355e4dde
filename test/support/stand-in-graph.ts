import { generateKeyPair, SignJWT } from 'jose';
import { addExampleMails } from '../../playground/tenant/example-mails';
import { createGraph } from '../../playground/tenant/graph';
import { GRAPH_RESOURCE, GRAPH_SCOPES } from '../../playground/tenant/graph/scopes';
import { createMailbox } from '../../playground/tenant/mailbox';
import {
  createVisits,
  defaultTenantSettings,
  type TenantSettings,
  type Visit,
} from '../../playground/tenant/visit';
import { parseJson } from '../../playground/common/parse';
import { directory, graph as settings, policy } from '../../deploy/example/organisation';
import { SCOPES } from '../../src/hosts/graph/scopes';
import type { SignIn } from '../../src/hosts/graph/sign-in';

/** The playground's Graph in this very process: whatever asks through `fetch` gets its answers. */
export interface StandInGraph {
  readonly root: string;
  readonly visit: Visit;
  /** A sign-in that agrees to everything, and gives a token for just what is asked. */
  readonly signIn: SignIn;
  token(claims?: TokenClaims): Promise<string>;
  /** What was asked, as `GET /me`. */
  readonly asked: readonly string[];
  close(): void;
}

export interface TokenClaims {
  readonly scp?: string;
  readonly audience?: string;
  readonly issuer?: string;
  /** From now on, as `1h`, or `-1h` for one that is over. */
  readonly lifetime?: string;
  /** By a key that isn't the tenant's. */
  readonly isForged?: boolean;
}

const ROOT = 'https://localhost:3000/';
const ISSUER = 'https://localhost:3000/sign-in';

export async function startStandInGraph(
  chosen: Partial<TenantSettings> = {},
  now = new Date(),
): Promise<StandInGraph> {
  const keys = await generateKeyPair('RS256');
  const others = await generateKeyPair('RS256');
  const visits = createVisits(() => {
    const mailbox = createMailbox(`${ROOT}outlook`);
    addExampleMails(mailbox, policy.protection.header, now);
    return mailbox;
  });
  const visit = visits.of('somebody');
  visit.change({ ...defaultTenantSettings, ...chosen });
  const graph = createGraph({
    root: ROOT,
    tenant: { directory, directoryList: settings.directoryList },
    tokens: { issuer: ISSUER, publicKey: keys.publicKey },
    visits,
    now: () => now,
  });

  const token = ({
    scp = GRAPH_SCOPES.join(' '),
    audience = GRAPH_RESOURCE,
    issuer = ISSUER,
    lifetime = '1h',
    isForged = false,
  }: TokenClaims = {}) =>
    new SignJWT({ scp })
      .setProtectedHeader({ alg: 'RS256' })
      .setSubject(visit.id)
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime(lifetime)
      .sign((isForged ? others : keys).privateKey);

  const asked: string[] = [];
  const transport = jest.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const request = new Request(input, init);
    const { pathname, searchParams } = new URL(request.url);
    const path = decodeURIComponent(pathname.replace('/v1.0', ''));
    asked.push(`${request.method} ${path}`);
    const outcome = await graph.answer({
      method: request.method,
      path,
      query: searchParams,
      headers: Object.fromEntries(request.headers.entries()),
      body: parseJson(await request.text()),
    });
    if (outcome === 'silent') {
      return new Promise(() => undefined);
    }
    if (outcome === 'cut') {
      throw new TypeError('Failed to fetch');
    }
    const { status, headers, body } = outcome;
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
  });

  return {
    root: ROOT,
    visit,
    signIn: { way: () => 'nested', token: (use) => token({ scp: SCOPES[use].name }) },
    token,
    asked,
    close: () => transport.mockRestore(),
  };
}
