import type { Day } from '../consent/consent';

/** A day some months earlier; the last of its month where that month is too short. */
export function monthsBefore(day: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 - months, Math.min(date, lastOfMonth)));
}

/** A day some days later, or with a negative number earlier. */
export function daysAfter(day: Day, days: number): Day {
  return dayOf(momentOf(day) + days * DAY);
}

/**
 * How many working days lie between two days: those after `from`, up to and with `to`, Monday to Friday. Public holidays count
 * as working days: they differ by organisation, and a reminder that comes a day early does no harm.
 */
export function workingDaysBetween(from: Day, to: Day): number {
  let count = 0;
  for (let moment = momentOf(from) + DAY; moment <= momentOf(to); moment += DAY) {
    const weekday = new Date(moment).getUTCDay();
    count += weekday === SUNDAY || weekday === SATURDAY ? 0 : 1;
  }
  return count;
}

const DAY = 86_400_000;
const SUNDAY = 0;
const SATURDAY = 6;

function momentOf(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date);
}

function dayOf(moment: number): Day {
  return new Date(moment).toISOString().slice(0, 10);
}
