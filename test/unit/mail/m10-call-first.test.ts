import type { CallOutcome, HandoffRecord } from '../../../src/core/mail/handoff-mark';
import { judge } from '../../../src/core/mail/judge';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import { draft } from '../../support/drafts';
import { directory } from '../../support/partners';

const record = (call: CallOutcome, partner = 'ocmw-voorbeeld'): HandoffRecord => ({
  partner,
  form: 'oral',
  on: '2026-11-20',
  agreed: ['identity'],
  included: ['identity'],
  call,
});
const calls = (parts: Parameters<typeof draft>[0]) =>
  judge(draft(parts), defaultPolicy, directory).findings.filter(({ rule }) => rule === 'M10');

describe('M10: the partner is called first', () => {
  it('asks where nobody tried', () => {
    expect(calls({ handoff: { record: record('notTried') } })).toEqual([
      expect.objectContaining({ severity: 'ask', wording: { key: 'callFirst', parameters: {} } }),
    ]);
  });

  it.each<CallOutcome>(['reached', 'notReached'])('lets a handoff pass where the call was %s', (call) => {
    expect(calls({ handoff: { record: record(call) } })).toEqual([]);
  });

  it('says nothing of a mail without a record', () => {
    expect(calls({ handoff: { record: null } })).toEqual([]);
    expect(calls({ statement: { isClientMail: true } })).toEqual([]);
  });

  it('takes the caseworker’s word for this partner, not for another', () => {
    const basis = calls({ handoff: { record: record('notTried') } })[0]?.question?.basis ?? '';
    const statement = { answers: [{ question: 'call', basis, reason: '' }] } as const;
    expect(calls({ handoff: { record: record('notTried') }, statement })).toEqual([]);
    expect(calls({ handoff: { record: record('notTried', 'dmw-voorbeeld') }, statement })).toHaveLength(1);
  });
});
