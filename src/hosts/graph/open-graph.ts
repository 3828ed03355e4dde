import type { Graph, GraphResult } from './graph';
import type { GraphSettings } from './settings';

/**
 * Graph as the caseworker who is signed in. MSAL and Microsoft's client load with the first question; where they can't, that question
 * is answered as offline, and the next one tries again.
 *
 * @param root address of Graph, with a slash at its end: `https://graph.microsoft.com/`
 * @param privateProviders those of the policy: no partner has an address of theirs (M2)
 */
export function openGraph(settings: GraphSettings, root: string, privateProviders: readonly string[]): Graph {
  let connecting: Promise<Graph> | null = null;
  let connected: Graph | null = null;

  const connect = (): Promise<Graph> => {
    connecting ??= import('./connect-graph').then(
      ({ connectGraph }) => (connected = connectGraph(settings, root, privateProviders)),
      (error: unknown) => {
        connecting = null;
        throw error;
      },
    );
    return connecting;
  };

  const ask = async <Value>(
    question: (graph: Graph) => Promise<GraphResult<Value>>,
  ): Promise<GraphResult<Value>> => {
    try {
      return await question(await connect());
    } catch {
      return { ok: false, trouble: { kind: 'offline' } };
    }
  };

  return {
    signInWay: () => connected?.signInWay() ?? null,
    me: (asking) => ask((graph) => graph.me(asking)),
    directory: (asking) => ask((graph) => graph.directory(asking)),
    presenceOf: (users, asking) => ask((graph) => graph.presenceOf(users, asking)),
    createDraft: (draft, asking) => ask((graph) => graph.createDraft(draft, asking)),
    planMeeting: (meeting, asking) => ask((graph) => graph.planMeeting(meeting, asking)),
    freeAt: (meeting, asking) => ask((graph) => graph.freeAt(meeting, asking)),
    sentHandoffs: (since, asking) => ask((graph) => graph.sentHandoffs(since, asking)),
  };
}
