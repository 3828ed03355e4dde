import type { Graph, GraphResult } from '../../../hosts/graph/graph';

/** Asks Graph something, and loads what that takes when it is first asked. Never rejects. */
export type Ask = <Value>(call: (graph: Graph) => Promise<GraphResult<Value>>) => Promise<GraphResult<Value>>;

/** @param load may reject, where the browser can't get the file: it is tried again with the next question */
export function graphAccess(load: () => Promise<Graph>): Ask {
  let loading: Promise<Graph> | null = null;
  return async (call) => {
    loading ??= load();
    try {
      return await call(await loading);
    } catch {
      loading = null;
      return { ok: false, trouble: { kind: navigator.onLine ? 'unavailable' : 'offline' } };
    }
  };
}
