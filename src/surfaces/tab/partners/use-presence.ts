import { useCallback, useEffect, useState } from 'react';
import type { GraphTrouble, Presence } from '../../../hosts/graph';
import { useTab } from '../tab-context';

/** Milliseconds: whoever scrolls past is not asked about. */
const PAUSE = 400;

export interface PresenceState {
  readonly presenceOf: (user: string) => Presence | undefined;
  /** Nobody was asked about yet, or no longer: a button may ask. */
  readonly isUnknown: boolean;
  /** What a press failed on; a question that nobody pressed for fails without a word. */
  readonly trouble: GraphTrouble | null;
  /** Asks from a button: it may open the sign-in window. */
  readonly askFor: () => void;
}

/**
 * Who of these is in Teams now; asked in one call for all that are on screen, and anew each minute.
 *
 * @param users user principal names
 * @param isSignedIn until then nobody is asked, unless a button is pressed
 */
export function usePresence(users: readonly string[], isSignedIn: boolean): PresenceState {
  const { graph, now } = useTab();
  const [known, setKnown] = useState<ReadonlyMap<string, Presence>>(new Map());
  const [trouble, setTrouble] = useState<GraphTrouble | null>(null);
  const [mayGoOn, setMayGoOn] = useState<boolean | null>(null);
  const list = users.join('\n');
  const get = useCallback(
    async (mayAsk: boolean) => {
      const result = await graph.presenceOf(list.split('\n'), { mayAsk });
      if (result.ok) {
        setKnown((before) => new Map([...before, ...result.value]));
      }
      setMayGoOn(result.ok);
      setTrouble(result.ok || !mayAsk ? null : result.trouble);
    },
    [graph, list],
  );
  const isAsking = mayGoOn ?? isSignedIn;
  const minute = now.time;
  useEffect(() => {
    if (list === '' || !isAsking) {
      return;
    }
    const timer = setTimeout(() => void get(false), PAUSE);
    return () => clearTimeout(timer);
  }, [get, list, isAsking, minute]);
  return {
    presenceOf: (user) => known.get(user),
    isUnknown: !isAsking && list !== '',
    trouble,
    askFor: () => void get(true),
  };
}
