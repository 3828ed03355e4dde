import fc from 'fast-check';
import {
  CALL_OUTCOMES,
  CONSENT_FORMS,
  DATA_GROUPS,
  handoffHeader,
  handoffMarkOf,
  type HandoffRecord,
} from '../../../src/core/mail/handoff-mark';

const aRecord: fc.Arbitrary<HandoffRecord> = fc.record({
  partner: fc.stringMatching(/^[a-z0-9-]{1,64}$/),
  form: fc.constantFrom(...CONSENT_FORMS),
  on: fc.stringMatching(/^20[0-9]{2}-[01][0-9]-[0-3][0-9]$/),
  agreed: fc.subarray([...DATA_GROUPS]),
  included: fc.subarray([...DATA_GROUPS]),
  call: fc.constantFrom(...CALL_OUTCOMES),
});

describe('the record of consent in the header', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(aRecord, (record) => {
        expect(handoffMarkOf(handoffHeader(record))).toEqual({ record });
      }),
    );
  });

  it('is written in codes, field by field', () => {
    expect(
      handoffHeader({
        partner: 'ocmw-voorbeeld',
        form: 'oral',
        on: '2026-11-20',
        agreed: ['identity', 'question'],
        included: [],
        call: 'notReached',
      }),
    ).toBe(
      'v=1; partner=ocmw-voorbeeld; form=oral; on=2026-11-20; agreed=identity,question; included=; call=notReached',
    );
  });

  it('is read with any white space, and whatever else stands in it', () => {
    const header =
      ' v = 1;call= reached ;partner=a;form=written;on=2026-11-20;agreed=identity;included=;x;=;new=b';
    expect(handoffMarkOf(header).record).toEqual({
      partner: 'a',
      form: 'written',
      on: '2026-11-20',
      agreed: ['identity'],
      included: [],
      call: 'reached',
    });
  });

  it.each([
    '',
    '1',
    'partner=a; form=oral; on=2026-11-20; agreed=; included=; call=reached',
    'v=1; form=oral; on=2026-11-20; agreed=; included=; call=reached',
    'v=1; partner=a; form=oral; agreed=; included=; call=reached',
    `v=1; partner=${'a'.repeat(65)}; form=oral; on=2026-11-20; agreed=; included=; call=reached`,
    'v=1; partner=a b; form=oral; on=2026-11-20; agreed=; included=; call=reached',
    'v=1; partner=é; form=oral; on=2026-11-20; agreed=; included=; call=reached',
    'v=1; partner=a; form=oral; on=12026-11-20; agreed=; included=; call=reached',
    'v=1; partner=a; form=oral; on=2026-11-201; agreed=; included=; call=reached',
    'v=1; partner=a; form=oral; on=2026-11-20; agreed=; included=everything; call=reached',
    'v=2; partner=a; form=oral; on=2026-11-20; agreed=; included=; call=reached',
    'v=1; partner=Fatima Amrani; form=oral; on=2026-11-20; agreed=; included=; call=reached',
    'v=1; partner=a; form=shouted; on=2026-11-20; agreed=; included=; call=reached',
    'v=1; partner=a; form=oral; on=gisteren; agreed=; included=; call=reached',
    'v=1; partner=a; form=oral; on=2026-11-20; agreed=everything; included=; call=reached',
    'v=1; partner=a; form=oral; on=2026-11-20; agreed=; included=identity,identity; call=reached',
    'v=1; partner=a; form=oral; on=2026-11-20; agreed=; included=; call=',
  ])('says nothing that can be relied on: "%s"', (header) => {
    expect(handoffMarkOf(header)).toEqual({ record: null });
  });

  it('never fails, whatever the header holds', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(handoffMarkOf(header)).toEqual({ record: null });
      }),
    );
  });
});
