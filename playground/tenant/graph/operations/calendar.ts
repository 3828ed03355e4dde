import type { Event, ScheduleInformation } from '@microsoft/microsoft-graph-types';
import { asList, asRecord, textOf } from '../../../common/parse';
import { tenantUser } from '../../people';
import { failure, replyWith } from '../message';
import type { Operation } from '../operation';

const badDate = failure(
  400,
  'ErrorInvalidParameter',
  'The start and the end have to be times, the end the later one.',
);

/** A meeting in the calendar. Source: learn.microsoft.com/graph/api/user-post-events */
export const planMeeting: Operation = {
  name: 'planMeeting',
  method: 'POST',
  path: /^\/me\/events$/,
  scopes: ['Calendars.ReadWrite'],
  answer: ({ body }, { root }) => {
    const { subject, start, end, attendees, isOnlineMeeting } = asRecord(body);
    if (minutesBetween(start, end) === null) {
      return badDate;
    }
    const id = `AAMk${crypto.randomUUID().replaceAll('-', '')}`;
    const event: Event = {
      id,
      subject: textOf(subject) ?? '',
      isOnlineMeeting: isOnlineMeeting === true,
      webLink: `${root}outlook?meeting=${id}`,
    };
    return replyWith({ ...event, start, end, attendees: asList(attendees) }, 201);
  },
};

/** Source: learn.microsoft.com/graph/api/calendar-getschedule */
const MOST_SCHEDULES = 20;
const SHORTEST_SLOT = 5;
const HALF_HOUR = 30;

/** Who is free when. Of somebody outside of the tenant Exchange knows nothing. */
export const schedule: Operation = {
  name: 'schedule',
  method: 'POST',
  path: /^\/me\/calendar\/getSchedule$/,
  scopes: ['Calendars.ReadBasic', 'Calendars.ReadWrite'],
  answer: ({ body }, { root }) => {
    const { schedules, startTime, endTime, availabilityViewInterval } = asRecord(body);
    const addresses = asList(schedules).flatMap((one) => textOf(one) ?? []);
    const slot = typeof availabilityViewInterval === 'number' ? availabilityViewInterval : HALF_HOUR;
    const length = minutesBetween(startTime, endTime);
    const first = minuteOfDay(startTime);
    if (length === null || first === null) {
      return badDate;
    }
    if (addresses.length > MOST_SCHEDULES || slot < SHORTEST_SLOT) {
      return failure(400, 'ErrorInvalidParameter', 'Too many schedules, or an interval that is too short.');
    }
    const view = (busy: readonly number[]) =>
      Array.from({ length: Math.ceil(length / slot) }, (_, index) =>
        busy.includes(Math.floor((first + index * slot) / HALF_HOUR)) ? '2' : '0',
      ).join('');
    return replyWith({
      '@odata.context': `${root}v1.0/$metadata#Collection(microsoft.graph.scheduleInformation)`,
      value: addresses.map((address): ScheduleInformation => {
        const user = tenantUser(address);
        return user
          ? { scheduleId: address, availabilityView: view(user.busy), scheduleItems: [] }
          : { scheduleId: address, availabilityView: '', scheduleItems: [], error: NOT_FOUND };
      }),
    });
  },
};

const NOT_FOUND = {
  message: 'The mailbox was not found.',
  responseCode: 'ErrorMailRecipientNotFound',
};

/** A time without zone, as `2026-11-25T14:00:00`: both ends are in the same one. */
function momentOf(value: unknown): number | null {
  const moment = Date.parse(
    `${(textOf(asRecord(value).dateTime) ?? '').slice(0, 'yyyy-mm-ddThh:mm:ss'.length)}Z`,
  );
  return Number.isNaN(moment) ? null : moment;
}

function minutesBetween(start: unknown, end: unknown): number | null {
  const [from, to] = [momentOf(start), momentOf(end)];
  return from === null || to === null || to <= from ? null : (to - from) / 60_000;
}

function minuteOfDay(value: unknown): number | null {
  const moment = momentOf(value);
  return moment === null ? null : new Date(moment).getUTCHours() * 60 + new Date(moment).getUTCMinutes();
}
