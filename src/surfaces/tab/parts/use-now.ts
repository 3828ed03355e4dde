import { useEffect, useState } from 'react';
import { belgianTime, type LocalTime } from '../../../core/calendar/belgian-time';

/** Milliseconds; opening hours are in minutes. */
const OFTEN = 20_000;

/** The time on Belgian clocks, as it goes on. */
export function useNow(): LocalTime {
  const [now, setNow] = useState(() => belgianTime(Date.now()));
  useEffect(() => {
    const timer = setInterval(() => {
      const next = belgianTime(Date.now());
      setNow((before) => (before.time === next.time ? before : next));
    }, OFTEN);
    return () => clearInterval(timer);
  }, []);
  return now;
}
