/** Somebody to invite: professionals only, as an invitation to a client would name them in calendars (H3). */
export interface Invitee {
  readonly name: string;
  readonly address: string;
  /** Name of the organisation. */
  readonly organisation: string;
}

export const DURATIONS = [30, 60, 90] as const;
export type Duration = (typeof DURATIONS)[number];

/** A multidisciplinary meeting as a caseworker fills it in (H3). */
export interface MeetingForm {
  readonly subject: string;
  readonly invitees: readonly Invitee[];
  /** As `2026-11-25`; empty while not chosen. */
  readonly day: string;
  /** As `14:00`. */
  readonly time: string;
  /** Minutes. */
  readonly duration: Duration;
  readonly isOnline: boolean;
}

/** Fields that can lack something, in the order of the screen. */
export type MeetingProblem = 'subjectMissing' | 'nobodyChosen' | 'whenMissing' | 'past';

/** @param now the local moment, as `2026-11-24T10:05` */
export function meetingProblems(
  { subject, invitees, day, time }: MeetingForm,
  now: string,
): readonly MeetingProblem[] {
  const problems: MeetingProblem[] = [];
  if (subject.trim() === '') {
    problems.push('subjectMissing');
  }
  if (invitees.length === 0) {
    problems.push('nobodyChosen');
  }
  if (day === '' || time === '') {
    problems.push('whenMissing');
  } else if (startOf({ day, time }) <= now) {
    problems.push('past');
  }
  return problems;
}

/** As `2026-11-25T14:00`. */
export function startOf({ day, time }: Pick<MeetingForm, 'day' | 'time'>): string {
  return `${day}T${time}`;
}
