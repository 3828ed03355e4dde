import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { parseJson } from '../common/parse';
import type { Graph, GraphOutcome } from './graph';
import type { GraphRequest } from './graph/message';

/** The version that our calls name. */
export const GRAPH_PREFIX = '/v1.0';

/** Carries a request to the stand-in Graph and its answer back. */
export async function answerGraph(
  graph: Graph,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  send(await graph.answer(await graphRequest(request)), response);
}

async function graphRequest(request: IncomingMessage): Promise<GraphRequest> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'https://localhost');
  return {
    method: request.method ?? 'GET',
    path: decodeURIComponent(pathname.slice(GRAPH_PREFIX.length)),
    query: searchParams,
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    ),
    body: parseJson(await text(request)),
  };
}

function send(outcome: GraphOutcome, response: ServerResponse): void {
  if (outcome === 'cut') {
    response.destroy();
  } else if (outcome !== 'silent') {
    const { status, headers, body } = outcome;
    response
      .writeHead(status, {
        'Content-Type': 'application/json; charset=utf-8',
        'Cache-Control': 'no-store',
        'request-id': crypto.randomUUID(),
        ...headers,
      })
      .end(typeof body === 'string' ? body : JSON.stringify(body));
  }
}
