import { followedUp, type SentMail } from '../../../src/core/handoff/follow-up/open-handoffs';
import { reminder } from '../../../src/core/handoff/follow-up/reminder';
import { detectPersonalData } from '../../../src/core/detection';
import { LANGUAGES } from '../../../src/core/language/language';
import { handoffBlocksIn } from '../../../src/core/mail/handoff-mark';
import { partnerIndex } from '../../../src/core/partners/partner-index';
import { directory } from '../../support/partners';

const HEADER =
  'v=1; partner=ocmw-voorbeeld; form=oral; on=2026-11-20; agreed=question; included=question; call=notReached';

function sent(id: string, parts: Partial<SentMail> = {}): SentMail {
  return {
    id,
    sentAt: '2026-11-20T09:30:00Z',
    to: [{ name: 'Leïla Amrani', address: 'leila.amrani@dmw-voorbeeld.be' }],
    header: null,
    answeredAt: null,
    ...parts,
  };
}

const follow = (...mails: SentMail[]) => followedUp(mails, partnerIndex(directory), 5, '2026-11-30');

describe('a sent handoff', () => {
  it.each([
    ['belongs to the partner that its header names', { header: HEADER }, 'ocmw-voorbeeld'],
    ['without a header belongs to whom it went to', {}, 'dmw-voorbeeld'],
    ['with an unreadable header belongs to whom it went to', { header: 'v=2' }, 'dmw-voorbeeld'],
    [
      'to somebody unknown belongs to nobody',
      { to: [{ name: '', address: 'x@elders-voorbeeld.be' }] },
      undefined,
    ],
    ['without a recipient belongs to nobody', { to: [] }, undefined],
  ])('%s', (_, parts, id) => {
    expect(follow(sent('1', parts)).waiting[0]?.partner?.id).toBe(id);
  });

  it.each([
    ['within the days to answer', '2026-11-23T08:00:00Z', 5, false],
    ['a day later', '2026-11-20T09:30:00Z', 6, true],
    ['on the evening before by our clock', '2026-11-22T23:30:00Z', 5, false],
  ])('waits %s', (_, sentAt, waited, isOverdue) => {
    expect(follow(sent('1', { sentAt })).waiting[0]).toMatchObject({ waited, isOverdue });
  });

  it('that was answered is never overdue', () => {
    const { waiting, answered } = follow(sent('1', { answeredAt: '2026-11-29T10:00:00Z' }));
    expect(waiting).toEqual([]);
    expect(answered[0]).toMatchObject({ answeredOn: '2026-11-29', isOverdue: false });
  });

  it('stands among the others: who waits longest first, then the latest answer', () => {
    const { waiting, answered } = follow(
      sent('new', { sentAt: '2026-11-27T09:30:00Z' }),
      sent('old'),
      sent('answered before', { answeredAt: '2026-11-25T10:00:00Z' }),
      sent('answered last', { answeredAt: '2026-11-26T10:00:00Z' }),
    );
    const ids = [...waiting, ...answered].map(({ mail }) => mail.id);
    expect(ids).toEqual(['old', 'new', 'answered last', 'answered before']);
  });
});

describe('a reminder', () => {
  it.each(LANGUAGES)('says when, and nothing about a client: %s', (language) => {
    const to = [{ name: 'Bram Hoste', address: 'bram.hoste@ocmw-voorbeeld.be' }];
    const mail = reminder('2026-11-20', to, language);
    expect(mail).toMatchObject({ to, headers: [] });
    expect(mail.html).toContain('20/11/2026');
    expect(handoffBlocksIn(mail.html)).toBe(0);
    expect(detectPersonalData(mail.subject)).toEqual([]);
    expect(detectPersonalData(mail.html.replace(/<[^>]*>/g, '\n'), { textKind: 'body' })).toEqual([]);
  });
});
