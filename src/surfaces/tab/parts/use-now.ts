import { useEffect, useState } from 'react';
import type { Day } from '../../../core/consent/consent';
import { belgianDay, belgianTime, type LocalTime } from '../../../core/calendar/belgian-time';

/** Milliseconds; opening hours are in minutes. */
const OFTEN = 20_000;

/** What Belgian clocks and calendars say. */
export interface Now {
  readonly now: LocalTime;
  readonly today: Day;
}

/** The time in Belgium, as it goes on: Teams may keep a tab open for days. */
export function useNow(): Now {
  const [now, setNow] = useState(() => nowAt(Date.now()));
  useEffect(() => {
    const timer = setInterval(() => {
      const next = nowAt(Date.now());
      setNow((before) => (before.now.time === next.now.time && before.today === next.today ? before : next));
    }, OFTEN);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function nowAt(moment: number): Now {
  return { now: belgianTime(moment), today: belgianDay(moment) };
}
