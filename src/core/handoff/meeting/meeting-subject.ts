import { detectPersonalData } from '../../detection';
import type { Detect } from '../../mail/proposals';
import { neutralSubjects } from '../../mail/neutral-subject';

/** What a subject says of somebody, and what could stand there instead. */
export interface SubjectCheck {
  /** The words, as typed; empty for a neutral subject. */
  readonly found: readonly string[];
  /** Neutral subjects, best first; none for a neutral subject. */
  readonly instead: readonly string[];
}

const detect: Detect = (text) => detectPersonalData(text).filter(({ tier }) => tier !== 'hint');

/** Judges the subject of a meeting as that of a mail is (M1, H3): colleagues see each other's calendars. */
export function checkMeetingSubject(subject: string): SubjectCheck {
  const found = detect(subject);
  return {
    found: Array.from(new Set(found.map(({ text }) => text))),
    instead: found.length === 0 ? [] : neutralSubjects(subject, found, detect),
  };
}
