import { useEffect, useState } from 'react';

/** Whether something has been so for a while: true only `delay` milliseconds after `isSo` became true. */
export function useLasting(isSo: boolean, delay: number): boolean {
  const [hasLasted, setHasLasted] = useState(false);
  useEffect(() => {
    if (!isSo) {
      return;
    }
    const timer = setTimeout(() => setHasLasted(true), delay);
    return () => {
      clearTimeout(timer);
      setHasLasted(false);
    };
  }, [isSo, delay]);
  return isSo && hasLasted;
}
