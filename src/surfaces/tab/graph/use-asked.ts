import { useCallback, useState } from 'react';
import type { Graph, GraphResult, GraphTrouble } from '../../../hosts/graph';
import { useTab } from '../tab-context';

/** A question to Graph, from the press that asks it to its answer. */
export type Asked<Value> =
  | { readonly phase: 'idle' | 'asking' }
  | { readonly phase: 'answered'; readonly value: Value }
  | { readonly phase: 'failed'; readonly trouble: GraphTrouble };

/**
 * @returns the question as it stands; what asks it, and gives the answer too, `null` where there is none; and what forgets the
 *   answer
 */
export function useAsked<Value>(): readonly [
  Asked<Value>,
  (call: (graph: Graph) => Promise<GraphResult<Value>>) => Promise<Value | null>,
  forget: () => void,
] {
  const { graph } = useTab();
  const [asked, setAsked] = useState<Asked<Value>>({ phase: 'idle' });
  const put = useCallback(
    async (call: (graph: Graph) => Promise<GraphResult<Value>>) => {
      setAsked({ phase: 'asking' });
      const result = await call(graph);
      setAsked(
        result.ok ? { phase: 'answered', value: result.value } : { phase: 'failed', trouble: result.trouble },
      );
      return result.ok ? result.value : null;
    },
    [graph],
  );
  const forget = useCallback(() => setAsked({ phase: 'idle' }), []);
  return [asked, put, forget];
}
