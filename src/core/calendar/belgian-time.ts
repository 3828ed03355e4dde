import type { Weekday } from '../partners/directory';

/** A moment as a clock on the wall has it: the day of the week, and the time as `09:05`. */
export interface LocalTime {
  readonly day: Weekday;
  readonly time: string;
}

/** Partners write their hours as Belgian clocks tell them, wherever the caseworker's own clock stands. */
const TIME_ZONE = 'Europe/Brussels';

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** @param moment milliseconds since 1970, as `Date.now()` has it */
export function belgianTime(moment: number): LocalTime {
  const text = CLOCK.format(moment);
  return { day: text.slice(0, 3).toLowerCase() as Weekday, time: text.slice(-5) };
}

const DATE = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The day that it is in Belgium, as `2026-11-24`.
 *
 * @param moment milliseconds since 1970
 */
export function belgianDay(moment: number): string {
  return DATE.format(moment);
}
