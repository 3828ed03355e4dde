import { useEffect, useRef } from 'react';
import type { MailChanges } from '../repairs/use-mail-changes';

/** Half a name would be looked for in the subject, so saving waits for a pause in typing. */
const PAUSE = 700;

/**
 * Tells the check the name as it is typed, so that it is found in subject and file names at once. An earlier spelling that
 * was typed here is forgotten.
 */
export function useClientName(name: string, changes: MailChanges): void {
  const written = useRef('');
  const { perform } = changes;
  useEffect(() => {
    const wanted = name.trim();
    if (wanted === written.current) {
      return;
    }
    const timer = setTimeout(() => {
      void perform('handoffClientName', ({ statement }) => {
        const others = statement.clientNames.filter((one) => one !== written.current && one !== wanted);
        written.current = wanted;
        const clientNames = wanted === '' ? others : others.concat(wanted);
        return [{ kind: 'statement', value: { ...statement, clientNames } }];
      });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [name, perform]);
}
