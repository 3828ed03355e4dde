import {
  AuthenticationHandlerOptions,
  Client,
  ResponseType,
  RetryHandlerOptions,
  type GraphRequest,
} from '@microsoft/microsoft-graph-client';
import { inTime, TookTooLong } from '../in-time';
import { asArray, asRecord, asString } from '../parse';
import type { Asking } from './graph';
import type { ScopeUse } from './scopes';
import type { SignIn } from './sign-in';
import { answerTrouble, GraphFailure, waitOf } from './trouble';

/** Milliseconds that one question may take, with its repeats. */
const LIMIT = 20_000;

/** Seconds: Graph that asks for more is told to the caseworker instead. */
const LONGEST_WAIT = 5;

const REPEATS = 2;

/** More pages than any list here has: whoever answers is running in circles. */
const MOST_PAGES = 100;

/** `read` may be repeated; `create` only where Graph says that it didn't begin, or there would be two. */
type Intent = 'read' | 'create';

export interface Requests {
  /** @param path under the version, encoded @returns the answer, unparsed; rejects with a `GraphFailure` */
  get(use: ScopeUse, path: string, asking: Asking): Promise<unknown>;
  post(use: ScopeUse, path: string, body: object, asking: Asking, intent: Intent): Promise<unknown>;
  /** The items of all pages. */
  pages(use: ScopeUse, path: string, asking: Asking): Promise<readonly unknown[]>;
}

/** @param root address of Graph, with a slash at its end: `https://graph.microsoft.com/` */
export function openRequests(signIn: SignIn, root: string): Requests {
  const client = Client.initWithMiddleware({
    baseUrl: root,
    customHosts: new Set([new URL(root).hostname]),
    // Each question brings its own token: it has its own scope.
    authProvider: { getAccessToken: () => Promise.reject(new Error('Graph: no token')) },
  });

  const send = async (
    token: string,
    path: string,
    body: object | null,
    intent: Intent,
  ): Promise<Response> => {
    const controller = new AbortController();
    const request = client
      .api(path)
      .responseType(ResponseType.RAW)
      .option('signal', controller.signal)
      .middlewareOptions([
        new AuthenticationHandlerOptions({ getAccessToken: () => Promise.resolve(token) }),
        new RetryHandlerOptions(1, REPEATS, (_delay, _attempt, _request, _options, answer) =>
          mayRepeat(answer, intent),
        ),
      ]);
    try {
      return await inTime(exchange(request, body), LIMIT);
    } catch (error) {
      controller.abort();
      throw new GraphFailure({ kind: error instanceof TookTooLong ? 'slow' : 'offline' });
    }
  };

  const question = async (
    use: ScopeUse,
    path: string,
    body: object | null,
    asking: Asking,
    intent: Intent,
  ): Promise<unknown> => {
    let answer = await send(await signIn.token(use, asking, false), path, body, intent);
    if (answer.status === 401) {
      answer = await send(await signIn.token(use, asking, true), path, body, intent);
    }
    if (!answer.ok) {
      throw new GraphFailure(answerTrouble(answer, Date.now()));
    }
    return contentOf(answer);
  };

  const get: Requests['get'] = (use, path, asking) => question(use, path, null, asking, 'read');

  return {
    get,
    post: question,
    pages: async (use, path, asking) => {
      const items: unknown[] = [];
      let next: string | null = path;
      for (let page = 0; next !== null; page += 1) {
        const answer = asRecord(await get(use, next, asking));
        items.push(...asArray(answer.value));
        const link: unknown = answer['@odata.nextLink'];
        next = link === undefined ? null : ownLink(asString(link), root);
        if (page === MOST_PAGES) {
          throw new GraphFailure({ kind: 'unavailable' });
        }
      }
      return items;
    },
  };
}

/** A next page lies in Graph too: the token goes nowhere else. */
function ownLink(link: string, root: string): string {
  if (!link.startsWith(root)) {
    throw new GraphFailure({ kind: 'unavailable' });
  }
  return link;
}

function mayRepeat(answer: Response | undefined, intent: Intent): boolean {
  return (
    answer !== undefined &&
    (intent === 'read' || answer.status === 429) &&
    (waitOf(answer, Date.now()) ?? 1) <= LONGEST_WAIT
  );
}

async function exchange(request: GraphRequest, body: object | null): Promise<Response> {
  const answer: unknown = await (body === null ? request.get() : request.post(body));
  if (!(answer instanceof Response)) {
    throw new TypeError('Graph: no answer');
  }
  return answer;
}

async function contentOf(answer: Response): Promise<unknown> {
  try {
    return await inTime(answer.json(), LIMIT);
  } catch (error) {
    throw new GraphFailure({ kind: error instanceof TookTooLong ? 'slow' : 'unavailable' });
  }
}
