import type { MailDraft } from '../../../src/core/mail/draft';
import {
  initialReading,
  nextReading,
  type Occasion,
  type Reading,
  type ReadingEvent,
} from '../../../src/surfaces/compose/live/reading';
import { bodyOf, draft, person } from '../../support/drafts';

const read = (mail: MailDraft, occasion: Occasion): ReadingEvent => ({ type: 'read', draft: mail, occasion });
const failed = (occasion: Occasion): ReadingEvent => ({
  type: 'failed',
  failure: { kind: 'unreadable', part: 'body' },
  occasion,
});
const after = (...events: readonly ReadingEvent[]): Reading => events.reduce(nextReading, initialReading);

const before = draft({ subject: 'Overleg' });
const halfWay = draft({ subject: 'Overleg mevr. P' });
const typed = draft({ subject: 'Overleg mevr. Peeters' });

describe('which read of the mail is judged', () => {
  it('judges the first read', () => {
    expect(after(read(before, 'event'))).toMatchObject({ phase: 'read', settled: before });
  });

  it('leaves the verdict alone while somebody types', () => {
    const reading = after(read(before, 'event'), read(halfWay, 'poll'), read(typed, 'poll'));
    expect(reading).toMatchObject({ phase: 'read', settled: before });
  });

  it('judges what was typed once two reads in a row agree', () => {
    expect(after(read(before, 'event'), read(typed, 'poll'), read(typed, 'poll')).settled).toBe(typed);
  });

  it('waits for the text of the mail as it does for its subject', () => {
    const longer = draft({ subject: 'Overleg', body: bodyOf('Dag Bram, tot donderdag en') });
    expect(after(read(before, 'event'), read(longer, 'poll')).settled).toBe(before);
    expect(after(read(before, 'event'), read(longer, 'poll'), read(longer, 'poll')).settled).toBe(longer);
  });

  it('judges a change of recipients at once, with the subject as it then is', () => {
    const sentElsewhere = draft({ subject: 'Overleg mevr. P', to: [person('x@gmail.com')] });
    expect(after(read(before, 'event'), read(sentElsewhere, 'event')).settled).toBe(sentElsewhere);
  });

  it('judges a change beside the text that a poll finds at once', () => {
    const fromElsewhere = draft({ subject: 'Overleg', from: person('sara@gmail.com') });
    expect(after(read(before, 'event'), read(fromElsewhere, 'poll')).settled).toBe(fromElsewhere);
  });

  it('forgets what was typed when it is taken out again', () => {
    expect(after(read(before, 'event'), read(typed, 'poll'), read(before, 'poll'))).toMatchObject({
      settled: before,
      typing: null,
    });
  });

  it('stays the same object while nothing changes, so that nothing is drawn anew', () => {
    const reading = after(read(before, 'event'));
    expect(nextReading(reading, read(draft({ subject: 'Overleg' }), 'poll'))).toBe(reading);
  });
});

describe('a mail that cannot be read', () => {
  it('says so at once when something happened to the mail', () => {
    expect(after(read(before, 'event'), failed('event')).phase).toBe('unreadable');
  });

  it('forgives one poll that fails, and no more', () => {
    expect(after(read(before, 'event'), failed('poll')).phase).toBe('read');
    expect(after(read(before, 'event'), failed('poll'), failed('poll')).phase).toBe('unreadable');
    expect(after(read(before, 'event'), failed('poll'), read(before, 'poll'), failed('poll')).phase).toBe(
      'read',
    );
  });

  it('is judged by the first read that succeeds, whatever was typed since', () => {
    expect(after(read(before, 'event'), failed('event'), read(typed, 'poll'))).toEqual({
      phase: 'read',
      settled: typed,
      typing: null,
      failure: null,
    });
  });

  it('is shown as unjudged when Outlook takes long, and as before when it answers', () => {
    const waiting = after(read(before, 'event'), { type: 'slow' });
    expect(waiting.phase).toBe('reading');
    expect(nextReading(waiting, read(before, 'event'))).toMatchObject({ phase: 'read', settled: before });
  });

  it('keeps saying so while another try takes long', () => {
    expect(after(failed('event'), { type: 'slow' }).phase).toBe('unreadable');
  });
});
