import type { OpeningHours, Weekday } from '../../../src/core/partners/directory';
import { belgianTime } from '../../../src/core/calendar/belgian-time';
import { openingAt, type Opening } from '../../../src/core/partners/opening';
import { openingOfPartner } from '../../../src/core/partners/partner-opening';
import { partner } from '../../support/partners';

const on = (day: Weekday, from: string, to: string): OpeningHours => ({ day, from, to });

const office = [
  on('mon', '09:00', '12:00'),
  on('mon', '13:00', '17:00'),
  on('tue', '09:00', '12:00'),
  on('fri', '10:00', '14:00'),
];

const opens = (inDays: number, day: Weekday, from: string): Opening => ({
  kind: 'closed',
  opens: { inDays, day, from },
});
const open = (until: string | null): Opening => ({ kind: 'open', until });

describe('by its hours a line', () => {
  it.each<[what: string, hours: readonly OpeningHours[], day: Weekday, time: string, opening: Opening]>([
    ['without hours says nothing', [], 'mon', '10:00', { kind: 'unknown' }],
    ['is open in the morning', office, 'mon', '10:00', open('12:00')],
    ['opens on the minute', office, 'mon', '09:00', open('12:00')],
    ['closes on the minute', office, 'mon', '12:00', opens(0, 'mon', '13:00')],
    ['opens later today', office, 'mon', '08:59', opens(0, 'mon', '09:00')],
    ['opens tomorrow', office, 'mon', '17:30', opens(1, 'tue', '09:00')],
    ['opens some days on', office, 'tue', '12:30', opens(3, 'fri', '10:00')],
    ['opens next week', office, 'sat', '10:00', opens(2, 'mon', '09:00')],
    [
      'opens on the same day of next week',
      [on('wed', '09:00', '10:00')],
      'wed',
      '11:00',
      opens(7, 'wed', '09:00'),
    ],
    [
      'goes on in hours that follow',
      [on('mon', '09:00', '12:00'), on('mon', '12:00', '15:00')],
      'mon',
      '11:00',
      open('15:00'),
    ],
    [
      'goes on in hours that overlap',
      [on('mon', '09:00', '12:00'), on('mon', '11:00', '15:00')],
      'mon',
      '11:30',
      open('15:00'),
    ],
    [
      'goes on past midnight',
      [on('fri', '20:00', '23:59'), on('sat', '00:00', '02:00')],
      'fri',
      '23:00',
      open('02:00'),
    ],
    ['ends at midnight', [on('sun', '20:00', '23:59')], 'sun', '21:00', open('23:59')],
    [
      'never closes',
      (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map((day) => on(day, '00:00', '23:59')),
      'wed',
      '03:00',
      open(null),
    ],
  ])('%s', (_, hours, day, time, opening) => {
    expect(openingAt(hours, { day, time })).toEqual(opening);
  });
});

describe('a partner', () => {
  const line = (...hours: OpeningHours[]) => ({ name: 'Onthaal', phone: null, teams: null, hours });
  it.each<[what: string, lines: readonly OpeningHours[][], opening: Opening]>([
    ['without lines says nothing', [], { kind: 'unknown' }],
    [
      'is open where one of its lines is',
      [[on('tue', '09:00', '10:00')], [on('mon', '09:00', '12:00')]],
      open('12:00'),
    ],
    [
      'is open as long as its longest line',
      [[on('mon', '09:00', '12:00')], [on('mon', '09:00', '16:00')]],
      open('16:00'),
    ],
    [
      'opens with the first of its lines',
      [[on('wed', '09:00', '10:00')], [on('tue', '13:00', '14:00')]],
      opens(1, 'tue', '13:00'),
    ],
    [
      'is closed where another line says nothing',
      [[], [on('tue', '13:00', '14:00')]],
      opens(1, 'tue', '13:00'),
    ],
  ])('%s', (_, lines, opening) => {
    const channels = lines.map((hours) => line(...hours));
    expect(openingOfPartner(partner('ocmw', { channels }), { day: 'mon', time: '10:00' })).toEqual(opening);
  });
});

describe('the Belgian clock', () => {
  it.each([
    ['in winter', '2026-11-24T08:05:00Z', { day: 'tue', time: '09:05' }],
    ['in summer', '2026-07-20T08:05:00Z', { day: 'mon', time: '10:05' }],
    ['past midnight before it is in London', '2026-11-24T23:30:00Z', { day: 'wed', time: '00:30' }],
    ['at the change to summer time', '2026-03-29T01:00:00Z', { day: 'sun', time: '03:00' }],
  ])('%s', (_, moment, local) => {
    expect(belgianTime(Date.parse(moment))).toEqual(local);
  });
});
