import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PartnerDirectory } from '../../src/core/partners/directory';
import type { GraphSettings } from '../../src/hosts/graph/settings';
import { addExampleMails } from './example-mails';
import { createGraph } from './graph';
import { answerGraph, GRAPH_PREFIX } from './graph-over-http';
import { createMailbox } from './mailbox';
import { answerPage } from './page-door';
import { USER_ID } from './people';
import { createSignIn } from './sign-in';
import { createVisits } from './visit';
import { visitIdOf } from './visit-cookie';

export interface TenantOptions {
  /** Where the playground is, without a slash at the end. */
  readonly origin: string;
  /** The app registration, the tenant, and where its directory is. */
  readonly settings: GraphSettings;
  readonly directory: PartnerDirectory;
  /** The header to which its mail-flow rule reacts. */
  readonly protection: { readonly name: string; readonly value: string };
}

/** The stand-in tenant: its sign-in, its Graph, and a door through which the playground's own pages look behind it. */
export interface Tenant {
  /** Answers what is the tenant's. @returns whether it was */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

const SIGN_IN = '/sign-in';
const PAGE_DOOR = '/tenant/';

export async function createTenant({
  origin,
  settings,
  directory,
  protection,
}: TenantOptions): Promise<Tenant> {
  const visits = createVisits(() => {
    const mailbox = createMailbox(`${origin}/outlook`);
    addExampleMails(mailbox, protection, new Date());
    return mailbox;
  });
  const visitOf = (request: IncomingMessage, response: ServerResponse) =>
    visits.of(visitIdOf(request, response));
  const signIn = await createSignIn({
    issuer: `${origin}${SIGN_IN}`,
    clientId: settings.clientId,
    tenantId: settings.tenantId,
    userId: USER_ID,
    visitOf: visits.of,
  });
  const graph = createGraph({
    root: `${origin}/`,
    tenant: { directory, directoryList: settings.directoryList },
    tokens: signIn,
    visits,
    now: () => new Date(),
  });
  return {
    handle: async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', origin);
      if (pathname.startsWith(`${GRAPH_PREFIX}/`)) {
        await answerGraph(graph, request, response);
      } else if (pathname.startsWith(`${SIGN_IN}/`)) {
        await signIn.handle(request, response, visitOf(request, response));
      } else if (pathname.startsWith(PAGE_DOOR)) {
        const visit = visitOf(request, response);
        await answerPage(visit, () => visits.startOver(visit.id), request, response);
      } else {
        return false;
      }
      return true;
    },
  };
}
