import { useEffect, useState } from 'react';
import type { TeamsHost, TeamsTheme } from '../../hosts/teams';

/** The host's theme, also when it changes. */
export function useHostTheme(host: TeamsHost | null): TeamsTheme['kind'] {
  const [changed, setChanged] = useState<TeamsTheme | null>(null);
  useEffect(() => host?.onTheme(setChanged), [host]);
  return (changed ?? host?.theme)?.kind ?? 'light';
}
