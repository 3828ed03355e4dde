import type { Language } from '../../../src/core/language/language';
import type { MailDraft } from '../../../src/core/mail/draft';
import { judge } from '../../../src/core/mail/judge';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import type { Policy } from '../../../src/core/policy/policy';
import { initialReading, nextReading } from '../../../src/surfaces/compose/live/reading';
import { messageFor } from '../../../src/surfaces/compose/verdict/verdict-message';
import { draft, person } from '../../support/drafts';
import { directory } from '../../support/partners';

const header = defaultPolicy.protection.header.value;
const isProtected = { header, labelId: null, route: 'header' } as const;
/** Without the rules that ask about every partner. */
const plain: Policy = { ...defaultPolicy, rules: { ...defaultPolicy.rules, M3: 'off', M9: 'off' } };
const asking: Policy = {
  ...plain,
  rules: { ...plain.rules, M1: 'ask', M2: 'ask', M5: 'ask' },
};
const mixed: Policy = {
  ...plain,
  rules: { ...plain.rules, M1: 'ask', M2: 'block', M5: 'ask' },
};

function messageOf(mail: MailDraft, policy: Policy = plain, language: Language = 'nl') {
  const reading = nextReading(initialReading, { type: 'read', draft: mail, occasion: 'event' });
  const { state, title, details } = messageFor(reading, judge(mail, policy, directory), language);
  return [state, title, ...details];
}

const ordinary = draft();
const clientMail = draft({ subject: 'Intake mevr. Peeters', to: [person('x@gmail.com')] });
const oneToMend = draft({ statement: { isClientMail: true } });

describe('the verdict line', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['an ordinary mail', messageOf(ordinary), ['ready', 'Klaar om te versturen']],
    [
      'a client mail that is protected',
      messageOf(draft({ protection: isProtected })),
      ['ready', 'Klaar om te versturen', 'Beschermd: de ontvanger kan niet doorsturen.'],
    ],
    ['one point', messageOf(oneToMend), ['notYet', 'Nog niet klaar', 'Nog 1 punt te herstellen.']],
    ['more points', messageOf(clientMail), ['notYet', 'Nog niet klaar', 'Nog 3 punten te herstellen.']],
    [
      'a point and questions',
      messageOf(clientMail, mixed),
      ['notYet', 'Nog niet klaar', 'Nog 1 punt te herstellen. En 2 vragen.'],
    ],
    [
      'one question',
      messageOf(oneToMend, asking),
      ['question', 'Eén vraag voor je verstuurt', 'Kijk dit nog even na.'],
    ],
    [
      'French',
      messageOf(clientMail, plain, 'fr'),
      ['notYet', 'Pas encore prêt', 'Encore 3 points à corriger.'],
    ],
    ['English', messageOf(ordinary, plain, 'en'), ['ready', 'Ready to send']],
  ])('speaks of %s', (_, said, expected) => {
    expect(said).toEqual(expected);
  });

  it('says that the mail is being read until it was', () => {
    expect(messageFor(initialReading, null, 'nl').state).toBe('reading');
  });

  it('says what could not be read and what to try, and claims nothing about the mail', () => {
    const read = nextReading(initialReading, { type: 'read', draft: ordinary, occasion: 'event' });
    const reading = nextReading(read, {
      type: 'failed',
      failure: { kind: 'unreadable', part: 'body' },
      occasion: 'event',
    });
    const message = messageFor(reading, judge(ordinary, defaultPolicy, directory), 'nl');
    expect(message).toMatchObject({ state: 'unreadable', title: 'Nog niet nagekeken' });
    expect(message.details[0]).toContain('de tekst');
    expect(message.details[1]).toContain('probeer opnieuw');
  });
});
