import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Address under which the tests know Graph: Microsoft's client gives its token to https only. */
export const ROOT = 'https://graph.voorbeeld.be/';

export interface Asked {
  readonly method: string;
  /** Decoded, with its query. */
  readonly path: string;
  readonly body: unknown;
  /** `null` where there was none. */
  readonly token: string | null;
}

export type Reply =
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly json?: unknown }
  | { readonly text: string }
  | 'silence'
  | 'hang up';

export interface GraphServer {
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

const realFetch = globalThis.fetch;

/** A Graph on this machine, reached by the unmodified client over the network. */
export async function startGraphServer(reply: (asked: Asked) => Reply): Promise<GraphServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const one: Asked = {
        method: request.method ?? '',
        path: decodeURIComponent(request.url ?? '').replace(/^\/v1\.0/, ''),
        body,
        token: request.headers.authorization?.replace('Bearer ', '') ?? null,
      };
      asked.push(one);
      const answer = reply(one);
      if (answer === 'hang up') {
        request.socket.destroy();
      } else if (answer !== 'silence') {
        const {
          status = 200,
          headers = {},
          content,
        } = 'text' in answer ? { content: answer.text } : inJson(answer);
        response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
        response.end(content);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  globalThis.fetch = (input, init) =>
    realFetch(
      (typeof input === 'string' ? input : new Request(input).url).replace(ROOT, `http://127.0.0.1:${port}/`),
      init,
    );
  return {
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function inJson({ status, headers, json }: Exclude<Reply, string | { readonly text: string }>) {
  return { status, headers, content: json === undefined ? '' : JSON.stringify(json) };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) {
    parts.push(part as Buffer);
  }
  const text = Buffer.concat(parts).toString('utf8');
  return text === '' ? null : (JSON.parse(text) as unknown);
}
