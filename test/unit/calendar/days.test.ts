import { daysAfter, monthsBefore, workingDaysBetween } from '../../../src/core/calendar/days';

describe('working days', () => {
  it.each([
    ['none on the day itself', '2026-11-24', '2026-11-24', 0],
    ['one from Tuesday to Wednesday', '2026-11-24', '2026-11-25', 1],
    ['none over a weekend', '2026-11-27', '2026-11-29', 0],
    ['one from Friday to Monday', '2026-11-27', '2026-11-30', 1],
    ['five in a week', '2026-11-24', '2026-12-01', 5],
    ['the same over the change of the clock', '2026-03-27', '2026-03-30', 1],
    ['none backwards', '2026-11-24', '2026-11-20', 0],
  ])('%s', (_, from, to, count) => {
    expect(workingDaysBetween(from, to)).toBe(count);
  });
});

describe('a day', () => {
  it.each([
    ['a month before', monthsBefore('2026-11-24', 1), '2026-10-24'],
    ['a year before', monthsBefore('2026-11-24', 12), '2025-11-24'],
    ['a month before a long one', monthsBefore('2026-03-31', 1), '2026-02-28'],
    ['a year before a leap day', monthsBefore('2028-02-29', 12), '2027-02-28'],
    ['over the end of a year', monthsBefore('2026-02-10', 3), '2025-11-10'],
    ['some days on', daysAfter('2026-11-28', 5), '2026-12-03'],
    ['some days back', daysAfter('2026-03-01', -1), '2026-02-28'],
  ])('%s', (_, day, expected) => {
    expect(day).toBe(expected);
  });
});
