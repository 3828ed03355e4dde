import { WEEKDAYS, type OpeningHours, type Weekday } from './directory';
import type { LocalTime } from '../calendar/belgian-time';

/** Whether somebody answers, by the hours that a partner gave: a fact, where presence is a hint. */
export type Opening =
  /** Nobody said when. */
  | { readonly kind: 'unknown' }
  /** `until` as `12:30`; `null` where it never closes. */
  | { readonly kind: 'open'; readonly until: string | null }
  | { readonly kind: 'closed'; readonly opens: NextOpening };

export interface NextOpening {
  /** 0 for today, 1 for tomorrow; 7 for the same day of next week. */
  readonly inDays: number;
  readonly day: Weekday;
  readonly from: string;
}

const WEEK = WEEKDAYS.length;

/** Whether somebody answers at a moment, until when, or from when on. Hours may overlap and stand in any order. */
export function openingAt(hours: readonly OpeningHours[], now: LocalTime): Opening {
  if (hours.length === 0) {
    return { kind: 'unknown' };
  }
  if (hours.some((one) => holds(one, now))) {
    return { kind: 'open', until: closingAfter(hours, now) };
  }
  const next = hours
    .map(({ day, from }) => ({ inDays: daysUntil({ day, time: from }, now), day, from }))
    .reduce((soonest, one) => (isSooner(one, soonest) ? one : soonest));
  return { kind: 'closed', opens: next };
}

function holds({ day, from, to }: OpeningHours, now: LocalTime): boolean {
  return day === now.day && from <= now.time && now.time < to;
}

/** Hours that follow on one another, past midnight too, are one stretch; a week without a gap has no end. */
function closingAfter(hours: readonly OpeningHours[], now: LocalTime): string | null {
  let at = now;
  for (let step = 0; step <= hours.length; step += 1) {
    const current = at;
    const ends = hours.filter((one) => holds(one, current)).map(({ to }) => to);
    if (ends.length === 0) {
      return at.time === MIDNIGHT ? LAST_MINUTE : at.time;
    }
    const end = ends.reduce((latest, one) => (one > latest ? one : latest));
    at = end === LAST_MINUTE ? { day: dayAfter(at.day), time: MIDNIGHT } : { day: at.day, time: end };
  }
  return null;
}

const MIDNIGHT = '00:00';

/** The latest that can be written: a directory has no 24:00. */
const LAST_MINUTE = '23:59';

function dayAfter(day: Weekday): Weekday {
  return WEEKDAYS[(WEEKDAYS.indexOf(day) + 1) % WEEK] ?? day;
}

/** Whole days from now to the next such moment; what is past today comes next week. */
function daysUntil({ day, time }: LocalTime, now: LocalTime): number {
  const days = (WEEKDAYS.indexOf(day) - WEEKDAYS.indexOf(now.day) + WEEK) % WEEK;
  return days === 0 && time <= now.time ? WEEK : days;
}

export function isSooner(one: NextOpening, other: NextOpening): boolean {
  return one.inDays === other.inDays ? one.from < other.from : one.inDays < other.inDays;
}
