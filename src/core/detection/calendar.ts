const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a day of a month can exist in some year. Months and days count from 1. */
export function isDayOfMonth(day: number, month: number): boolean {
  const days = DAYS_IN_MONTH[month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** Names and abbreviations of the months in Dutch, French and English, folded; one line a month. */
const MONTH_NAMES = [
  'januari jan january janvier janv',
  'februari feb february fevrier fev fevr',
  'maart mrt maa march mar mars',
  'april apr avril avr',
  'mei may mai',
  'juni jun june juin',
  'juli jul july juillet juil',
  'augustus aug august aout',
  'september sep sept septembre',
  'oktober okt october oct octobre',
  'november nov novembre',
  'december dec decembre',
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.reduce<[string, number][]>(
    (all, names, index) => all.concat(names.split(' ').map((name): [string, number] => [name, index + 1])),
    [],
  ),
);

/** The number of a month from 1, for its folded name or abbreviation; undefined for another word. */
export function monthOf(folded: string): number | undefined {
  return MONTHS.get(folded);
}

/** People who can be alive: nobody was born before the first year, and a year behind the last is no year of birth. */
export const BIRTH_YEARS = { first: 1900, last: 2040 } as const;

/** The year meant by two digits: the first four decades belong to this century. */
export function fullYear(twoDigits: number): number {
  return twoDigits + (twoDigits <= BIRTH_YEARS.last - 2000 ? 2000 : 1900);
}
