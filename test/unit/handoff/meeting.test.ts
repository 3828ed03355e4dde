import { findInvitees } from '../../../src/core/handoff/meeting/find-invitees';
import { meetingProblems, type MeetingForm } from '../../../src/core/handoff/meeting/meeting-form';
import { checkMeetingSubject } from '../../../src/core/handoff/meeting/meeting-subject';
import { tabCatalogue } from '../../../src/core/language/tab/catalogue';
import { LANGUAGES } from '../../../src/core/language/language';
import { directory } from '../../support/partners';

const form: MeetingForm = {
  subject: 'Overleg',
  invitees: [{ name: 'Bram Hoste', address: 'bram.hoste@ocmw-voorbeeld.be', organisation: 'OCMW Voorbeeld' }],
  day: '2026-11-25',
  time: '14:00',
  duration: 60,
  isOnline: true,
};

describe('a meeting', () => {
  it.each<[what: string, parts: Partial<MeetingForm>, problems: readonly string[]]>([
    ['is complete', {}, []],
    ['has no subject', { subject: ' ' }, ['subjectMissing']],
    ['has nobody in it', { invitees: [] }, ['nobodyChosen']],
    ['has no day', { day: '' }, ['whenMissing']],
    ['has no time', { time: '' }, ['whenMissing']],
    ['is over', { day: '2026-11-24', time: '10:00' }, ['past']],
    ['begins in five minutes', { day: '2026-11-24', time: '10:10' }, []],
  ])('%s', (_, parts, problems) => {
    expect(meetingProblems({ ...form, ...parts }, '2026-11-24T10:05')).toEqual(problems);
  });
});

describe('the subject of a meeting', () => {
  it.each([
    ['names nobody', 'Overleg dossier 2026-0412', []],
    ['names a client', 'Overleg Fatima Peeters', ['Fatima Peeters']],
    ['has a national number', 'Overleg 85.07.30-033.28', ['85.07.30-033.28']],
  ])('%s', (_, subject, found) => {
    expect(checkMeetingSubject(subject).found).toEqual(found);
  });

  it('can be mended: what it proposes says nothing of anybody', () => {
    const { instead } = checkMeetingSubject('Overleg Fatima Peeters – huur');
    expect(instead).toContain('Overleg – huur');
    expect(instead.flatMap((subject) => checkMeetingSubject(subject).found)).toEqual([]);
  });

  it.each(LANGUAGES)('is neutral as it stands ready: %s', (language) => {
    expect(checkMeetingSubject(tabCatalogue(language).meeting.defaultSubject).found).toEqual([]);
  });
});

describe('who is looked for to invite', () => {
  it.each([
    ['nobody, before anything is typed', '', []],
    ['by name, without its accents', 'leila', ['Leïla Amrani']],
    ['by organisation', 'ocmw', ['Bram Hoste']],
    ['by both', 'bram ocmw', ['Bram Hoste']],
    ['somebody who isn’t there', 'xyz', []],
  ])('%s', (_, query, names) => {
    expect(findInvitees(directory, query, 8).map(({ name }) => name)).toEqual(names);
  });

  it('no more than fit', () => {
    expect(findInvitees(directory, 'voorbeeld', 1)).toHaveLength(1);
  });
});
