import { WEEKDAYS, type OpeningHours, type Weekday } from './directory';

/** What each day may be called; the first is what we write. */
const NAMES: readonly (readonly string[])[] = [
  ['ma', 'maandag', 'mon', 'monday'],
  ['di', 'dinsdag', 'tue', 'tuesday'],
  ['wo', 'woensdag', 'wed', 'wednesday'],
  ['do', 'donderdag', 'thu', 'thursday'],
  ['vr', 'vrijdag', 'fri', 'friday'],
  ['za', 'zaterdag', 'sat', 'saturday'],
  ['zo', 'zondag', 'sun', 'sunday'],
];

const DAYS = /^([a-z]+)(?:\s*[-–]\s*([a-z]+))?\s+(.+)$/;
const TIMES = /^(\d{1,2})[:.u](\d{2})\s*[-–]\s*(\d{1,2})[:.u](\d{2})$/;

/**
 * Opening hours as people write them: `ma-vr 9:00-12:00, 13:00-16:30; za 10:00-12:00`, with days in Dutch (`ma`, `maandag`) or
 * English.
 *
 * @returns `null` where part of it can't be read
 */
export function hoursOf(text: string): readonly OpeningHours[] | null {
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(hoursOfPart);
  return parts.includes(null) ? null : joined(parts.map((part) => part ?? []));
}

function hoursOfPart(part: string): readonly OpeningHours[] | null {
  const [, first = '', last = first, times = ''] = DAYS.exec(part.toLowerCase()) ?? [];
  const from = dayAt(first);
  const to = dayAt(last);
  const hours = times.split(',').map((time) => TIMES.exec(time.trim()));
  if (from === -1 || to < from || hours.includes(null)) {
    return null;
  }
  return joined(
    WEEKDAYS.slice(from, to + 1).map((day) =>
      hours.map((match) => ({
        day,
        from: timeOf(match?.[1], match?.[2]),
        to: timeOf(match?.[3], match?.[4]),
      })),
    ),
  );
}

function joined(lists: readonly (readonly OpeningHours[])[]): readonly OpeningHours[] {
  return ([] as readonly OpeningHours[]).concat(...lists);
}

function dayAt(word: string): number {
  return NAMES.findIndex((names) => names.includes(word));
}

function timeOf(hour = '', minute = ''): string {
  return `${twoDigits(hour)}:${minute}`;
}

/** `9` as `09`. */
export function twoDigits(number: string): string {
  return number.length < 2 ? `0${number}` : number;
}

/** The same the other way round, with days that have the same hours together. */
export function hoursInWords(hours: readonly OpeningHours[]): string {
  const timesOn = (day: Weekday) =>
    hours
      .filter((one) => one.day === day)
      .map(({ from, to }) => `${from}-${to}`)
      .join(', ');
  const runs: { from: number; to: number; times: string }[] = [];
  WEEKDAYS.forEach((day, index) => {
    const times = timesOn(day);
    const run = runs[runs.length - 1];
    if (run?.times === times && run.to === index - 1) {
      run.to = index;
    } else if (times !== '') {
      runs.push({ from: index, to: index, times });
    }
  });
  return runs
    .map(({ from, to, times }) => {
      const days = [NAMES[from]?.[0], NAMES[to]?.[0]]
        .filter((_, index) => index === 0 || to > from)
        .join('-');
      return `${days} ${times}`;
    })
    .join('; ');
}
