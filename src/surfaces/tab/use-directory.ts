import { useCallback, useEffect, useState } from 'react';
import type { PartnerDirectory } from '../../core/partners/directory';
import type { DirectoryReading, Graph, GraphResult, GraphTrouble } from '../../hosts/graph';

export interface DirectoryState {
  readonly directory: PartnerDirectory;
  /** Whether the tenant's list was read: then somebody is signed in. */
  readonly isFromTenant: boolean;
  readonly isReading: boolean;
  /** Why the shipped file stands in for the tenant's list; `null` where it doesn't, or is all that there is. */
  readonly trouble: GraphTrouble | null;
  /** How many rows of the list could not be read. */
  readonly skipped: number;
  /** Reads the list again, from a button: it may open the sign-in window. */
  readonly readAgain: () => void;
}

/**
 * The partner directory (A3): the shipped file at once, and the tenant's list as soon as it is there. It lives in memory.
 *
 * @param hasList whether the tenant has a list
 */
export function useDirectory(graph: Graph, shipped: PartnerDirectory, hasList: boolean): DirectoryState {
  const [reading, setReading] = useState<DirectoryReading | GraphTrouble | null>(null);
  const [isReading, setIsReading] = useState(hasList);
  const read = useCallback((mayAsk: boolean) => graph.directory({ mayAsk }), [graph]);
  const settle = useCallback((result: GraphResult<DirectoryReading>) => {
    setReading(result.ok ? result.value : result.trouble);
    setIsReading(false);
  }, []);
  useEffect(() => {
    if (hasList) {
      void read(false).then(settle);
    }
  }, [read, settle, hasList]);
  const readAgain = useCallback(() => {
    setIsReading(true);
    void read(true).then(settle);
  }, [read, settle]);
  const isRead = reading !== null && 'directory' in reading;
  return {
    directory: isRead ? reading.directory : shipped,
    isFromTenant: isRead,
    isReading,
    trouble: isRead ? null : reading,
    skipped: isRead ? reading.skipped.length : 0,
    readAgain,
  };
}
