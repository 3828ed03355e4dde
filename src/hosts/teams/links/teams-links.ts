import { endOf } from '../../local-time';
import type { MeetingToPlan } from '../../graph/graph';
import { link } from './link';

const TEAMS = 'https://teams.microsoft.com/l';

/** A call to one user; Teams asks for a confirmation before it dials. */
export function callLink(user: string, media: 'audio' | 'video'): string {
  return link(`${TEAMS}/call/0/0`, { users: user, ...(media === 'video' ? { withVideo: 'true' } : {}) });
}

export function chatLink(user: string): string {
  return link(`${TEAMS}/chat/0/0`, { users: user });
}

/**
 * The form for a new meeting in Teams, filled in but not planned yet (H3). Teams reads its times in the time zone of the reader,
 * who is the one that asked for it.
 *
 * @param meeting with a neutral subject (M1), and professional addresses only: a link stays behind in histories
 */
export function meetingLink({ subject, start, duration, attendees }: MeetingToPlan): string {
  return link(`${TEAMS}/meeting/new`, {
    subject,
    startTime: `${start}:00`,
    endTime: `${endOf(start, duration)}:00`,
    attendees: attendees.map(({ address }) => address).join(','),
  });
}

/** Whether an account is a guest in somebody else's tenant, as `an.peeters_voorbeeld.be#EXT#@gent.onmicrosoft.com`. */
export function isGuest(user: string): boolean {
  return user.toUpperCase().includes('#EXT#');
}
