import type { DateTimeTimeZone, Event } from '@microsoft/microsoft-graph-types';
import { endOf } from '../local-time';
import { asArray, asRecord, asString } from '../parse';
import type { Asking, MeetingToPlan } from './graph';
import { recipientsOf } from './recipients';
import type { Requests } from './request';

/** Minutes of one slot in a view of free and busy: the shortest that Graph has. */
const SLOT = 5;

/** Plans a meeting in the caseworker's calendar (H3); Exchange sends the invitations. */
export async function planMeeting(
  requests: Requests,
  meeting: MeetingToPlan,
  asking: Asking,
): Promise<{ readonly webLink: string }> {
  const answer = await requests.post('meeting', '/me/events', eventOf(meeting), asking, 'create');
  return { webLink: asString(asRecord(answer).webLink) };
}

function eventOf(meeting: MeetingToPlan): Event {
  return {
    subject: meeting.subject,
    start: startOf(meeting),
    end: finishOf(meeting),
    attendees: recipientsOf(meeting.attendees).map((attendee) => ({ ...attendee, type: 'required' })),
    // Graph plans it once, however often the network repeats the question.
    transactionId: crypto.randomUUID(),
    ...(meeting.isOnline ? { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' } : {}),
  };
}

function startOf({ start, timeZone }: MeetingToPlan): DateTimeTimeZone {
  return { dateTime: `${start}:00`, timeZone };
}

function finishOf({ start, duration, timeZone }: MeetingToPlan): DateTimeTimeZone {
  return { dateTime: `${endOf(start, duration)}:00`, timeZone };
}

/** Whether each attendee is free in the time of a meeting; who is in another tenant or keeps it to themselves is not in it. */
export async function readFree(
  requests: Requests,
  meeting: MeetingToPlan,
  asking: Asking,
): Promise<ReadonlyMap<string, boolean>> {
  const question = {
    schedules: meeting.attendees.map(({ address }) => address),
    startTime: startOf(meeting),
    endTime: finishOf(meeting),
    availabilityViewInterval: SLOT,
  };
  const answer = await requests.post('freeBusy', '/me/calendar/getSchedule', question, asking, 'read');
  return new Map(asArray(asRecord(answer).value).flatMap(freeOf));
}

/** A view is a digit a slot: 0 free, 1 tentative, 2 busy, 3 out of office, 4 working elsewhere. */
function freeOf(schedule: unknown): readonly (readonly [string, boolean])[] {
  const { scheduleId, availabilityView: view } = asRecord(schedule);
  return typeof view === 'string' && view !== '' ? [[asString(scheduleId), /^[04]+$/.test(view)]] : [];
}
