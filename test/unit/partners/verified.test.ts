import { verifiedState } from '../../../src/core/partners/verified';
import { partner } from '../../support/partners';

describe('an entry of the directory', () => {
  it.each([
    ['was never checked', null, 'never'],
    ['was checked today', '2026-11-24', 'recently'],
    ['was checked a year ago to the day', '2025-11-24', 'recently'],
    ['was checked a year and a day ago', '2025-11-23', 'longAgo'],
  ])('%s', (_, on, kind) => {
    const verified = on === null ? null : { on, by: 'coördinator' };
    expect(verifiedState(partner('ocmw', { verified }), 12, '2026-11-24').kind).toBe(kind);
  });
});
