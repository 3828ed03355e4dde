import { defaultPolicy } from '../../../src/core/policy/defaults';
import { judge } from '../../../src/core/mail/judge';
import { bodyOf, draft } from '../../support/drafts';
import { directory } from '../../support/partners';

const LENGTH = 200_000;

/** Milliseconds; a look that grew with the square of the length would take minutes. */
const LIMIT = 3_000;

describe('whom a long mail is about is told in time, though it repeats', () => {
  it.each([
    'Jan ',
    'mevr. Jan Peeters belde. ',
    'mijn zoon ',
    'A.B. ',
    'dr. ',
    'collega Jan, ',
    'haar zus Wendy ',
    'jan peeters heeft een leefloon\n',
    'Jan\n',
    '85.07.30-033.28 ',
    'leefloon ',
  ])('%j', (piece) => {
    const mail = draft({ body: bodyOf(piece.repeat(LENGTH / piece.length)) });
    const start = performance.now();
    judge(mail, defaultPolicy, directory);
    expect(performance.now() - start).toBeLessThan(LIMIT);
  });
});
