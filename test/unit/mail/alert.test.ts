import fc from 'fast-check';
import { LANGUAGES } from '../../../src/core/language/language';
import { alertCatalogue } from '../../../src/core/language/alert/catalogue';
import { alertFor, alertForFailure } from '../../../src/core/mail/alert';
import type { CheckFailure, MailPart } from '../../../src/core/mail/check-failure';
import type { MailDraft } from '../../../src/core/mail/draft';
import type { Finding } from '../../../src/core/mail/finding';
import { judge } from '../../../src/core/mail/judge';
import { emptyDirectory } from '../../../src/core/partners/directory';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import type { Policy } from '../../../src/core/policy/policy';
import { finding } from '../../../src/core/mail/rules/rule';
import { bodyOf, draft, NATIONAL_NUMBER, person } from '../../support/drafts';
import { verdictWith } from '../../support/findings';

const verdictOn = (mail: MailDraft) => judge(mail, defaultPolicy, emptyDirectory);
/** The alert is what is looked at here: three rules are enough to fill it. */
const threeRules: Policy = {
  ...defaultPolicy,
  rules: { ...defaultPolicy.rules, M3: 'off', M4: 'off', M9: 'off' },
};
const alarming = draft({
  subject: `Doorverwijzing mevr. Peeters ${NATIONAL_NUMBER}`,
  to: [person('lieve.maes@gmail.com')],
});

const privateRecipient = (local: string) =>
  finding({
    rule: 'M2',
    severity: 'block',
    wording: { key: 'privateRecipient', parameters: { address: `${local}@gmail.com` } },
  });
const stopped = (...findings: readonly Finding[]) => ({
  ...verdictWith(...findings),
  outcome: 'block' as const,
});

const PARTS: readonly MailPart[] = [
  'subject',
  'location',
  'sender',
  'recipients',
  'body',
  'attachments',
  'protection',
  'statement',
];
const FAILURES: readonly CheckFailure[] = [
  ...PARTS.map((part) => ({ kind: 'unreadable' as const, part })),
  { kind: 'unprotectable' },
  { kind: 'late' },
  { kind: 'internal' },
];

describe('the send alert', () => {
  it('names each problem and the way out', () => {
    const verdict = judge(alarming, threeRules, emptyDirectory);
    expect(alertFor(verdict, 'nl', { buttons: true }, false)).toEqual({
      message:
        'Je mail is nog niet verstuurd. 1) In het onderwerp staat ‘Peeters’ (naam) en ‘85.07.30-033.28’ ' +
        '(rijksregisternummer). 2) lieve.maes@gmail.com is een privéadres. 3) De mail is nog niet beschermd. ' +
        'Kies ‘Bekijk en herstel’: elk punt is met één klik opgelost.',
      markdown:
        '**Je mail is nog niet verstuurd.**\n\n' +
        '- In het onderwerp staat ‘Peeters’ \\(naam\\) en ‘85.07.30\\-033.28’ \\(rijksregisternummer\\).\r' +
        '- lieve.maes@gmail.com is een privéadres.\r- De mail is nog niet beschermd.\r\n\n' +
        'Kies ‘Bekijk en herstel’: elk punt is met één klik opgelost.',
      button: 'Bekijk en herstel',
      mayOverride: false,
      rules: ['M1', 'M2', 'M5'],
    });
  });

  it.each([
    ['nl', 'Je uitnodiging is nog niet verstuurd.'],
    ['fr', 'Votre invitation n’est pas encore envoyée.'],
    ['en', 'Your invitation has not been sent yet.'],
  ] as const)('speaks of an invitation where that is what waits, in %s', (language, opening) => {
    const verdict = stopped(privateRecipient('lieve'));
    const told = [
      alertFor(verdict, language, { buttons: true }, true),
      alertForFailure({ kind: 'late' }, language, false, true),
    ];
    for (const { message, markdown } of told) {
      expect(message).toContain(opening);
      expect(markdown).toContain(opening);
    }
  });

  it('numbers no problem that is the only one, and tells no tip', () => {
    const tip = finding({
      rule: 'M4',
      severity: 'info',
      wording: { key: 'repeatedRecipient', parameters: { address: 'an@caw-voorbeeld.be' } },
    });
    expect(alertFor(stopped(privateRecipient('lieve'), tip), 'nl', { buttons: true }, false)).toEqual({
      message:
        'Je mail is nog niet verstuurd. lieve@gmail.com is een privéadres. ' +
        'Kies ‘Bekijk en herstel’: elk punt is met één klik opgelost.',
      markdown:
        '**Je mail is nog niet verstuurd.**\n\n- lieve@gmail.com is een privéadres.\r\n\n' +
        'Kies ‘Bekijk en herstel’: elk punt is met één klik opgelost.',
      button: 'Bekijk en herstel',
      mayOverride: false,
      rules: ['M2', 'M4'],
    });
  });

  it('says what to press on yes and on no, where all that is asked is whether it is about a client', () => {
    const signals = [
      { code: 'personalData', where: 'body', kind: 'name', text: 'Fatima Amrani' },
      { code: 'story', words: ['studio'] },
    ] as const;
    const verdict = verdictWith(
      finding({
        rule: 'M5',
        severity: 'ask',
        wording: { key: 'perhapsClientMail', parameters: { signals } },
      }),
    );
    const asked = { ...verdict, outcome: 'ask' as const };
    expect(alertFor(asked, 'nl', { buttons: true }, false).message).toBe(
      'Kijk nog even na voor je verstuurt. Gaat deze mail over een cliënt? Schakel zag ‘Fatima Amrani’ (naam) en ‘studio’. ' +
        'Ja? Kies ‘Bekijk en herstel’ en bescherm de mail. Nee? Kies ‘Toch verzenden’.',
    );
    expect(alertFor(asked, 'nl', { buttons: false }, false).message).toContain('Open Schakel in het lint');
  });

  it('names three problems and counts the others, and names each rule once', () => {
    const five = ['an', 'bo', 'cas', 'dirk', 'els'].map(privateRecipient);
    expect(alertFor(stopped(...five), 'nl', { buttons: false }, false)).toEqual({
      message:
        'Je mail is nog niet verstuurd. 1) an@gmail.com is een privéadres. 2) bo@gmail.com is een privéadres. ' +
        '3) cas@gmail.com is een privéadres. En nog 2 te bekijken. ' +
        'Open Schakel in het lint: elk punt is met één klik opgelost.',
      markdown:
        '**Je mail is nog niet verstuurd.**\n\n- an@gmail.com is een privéadres.\r- bo@gmail.com is een privéadres.\r' +
        '- cas@gmail.com is een privéadres.\r- En nog 2 te bekijken.\r\n\n' +
        'Open Schakel in het lint: elk punt is met één klik opgelost.',
      button: 'Bekijk en herstel',
      mayOverride: false,
      rules: ['M2'],
    });
  });

  it('names as many problems as fit in 500 characters, be it none', () => {
    const long = (length: number) =>
      finding({
        rule: 'M4',
        severity: 'block',
        wording: {
          key: 'severalCaregivers',
          parameters: { organisation: 'o'.repeat(length), addresses: ['an@voorbeeld.be', 'bo@voorbeeld.be'] },
        },
      });
    const ending = 'Kies ‘Bekijk en herstel’: elk punt is met één klik opgelost.';
    const told = (...lengths: readonly number[]) =>
      alertFor(stopped(...lengths.map(long)), 'nl', { buttons: true }, false).message;
    const one = (length: number) =>
      `Je mail is nog niet verstuurd. 2 ontvangers werken voor ${'o'.repeat(length)}. ${ending}`;
    const longest = 500 - one(0).length;
    expect(told(longest)).toBe(one(longest));
    expect(told(longest + 1)).toBe(`Je mail is nog niet verstuurd. En nog 1 te bekijken. ${ending}`);
    expect(told(200, 200)).toBe(
      `Je mail is nog niet verstuurd. 2 ontvangers werken voor ${'o'.repeat(200)}. En nog 1 te bekijken. ${ending}`,
    );
  });

  it('says in words that something looks like a name', () => {
    const { message } = alertFor(
      verdictOn(draft({ subject: 'Huisbezoek mevr. Peeters' })),
      'nl',
      { buttons: true },
      false,
    );
    expect(message).toContain('‘Peeters’ in het onderwerp lijkt een naam.');
  });

  it('points to the ribbon where Outlook has no button for us', () => {
    const { message } = alertFor(verdictOn(alarming), 'nl', { buttons: false }, false);
    expect(message).toContain('Open Schakel in het lint');
    expect(message).not.toContain('Bekijk en herstel');
  });

  it('leaves it to the caseworker when only questions are left, where Outlook can', () => {
    const asking = verdictOn(draft({ subject: 'Terugbellen 0475 12 34 56' }));
    expect(alertFor(asking, 'nl', { buttons: true }, false)).toMatchObject({
      mayOverride: true,
      message: expect.stringMatching(
        /^Kijk nog even na voor je verstuurt\. .*opgelost\. Klopt alles\? Kies dan ‘Toch verzenden’\.$/,
      ) as string,
      markdown: expect.stringMatching(
        /^\*\*Kijk nog even na voor je verstuurt\.\*\*[^]*opgelost\. Klopt alles\? Kies dan ‘Toch verzenden’\.$/,
      ) as string,
    });
    expect(alertFor(asking, 'nl', { buttons: false }, false)).toMatchObject({
      mayOverride: false,
      message: expect.not.stringContaining('Toch verzenden') as string,
    });
  });

  it.each(LANGUAGES)('fits Outlook’s limits in %s, whatever the mail holds', (language) => {
    expect(alertCatalogue(language).button.length).toBeLessThanOrEqual(20);
    const address = fc
      .tuple(fc.string({ maxLength: 90 }), fc.domain())
      .map(([local, domain]) => `${local}@gmail.com.${domain}`);
    fc.assert(
      fc.property(
        fc.string({ maxLength: 255 }),
        fc.array(
          fc.oneof(
            address,
            fc.string({ maxLength: 120 }).map((local) => `${local}@gmail.com`),
          ),
          { maxLength: 6 },
        ),
        fc.boolean(),
        fc.boolean(),
        (subject, addresses, buttons, isMeeting) => {
          const mail = draft({
            subject: `${subject} mevr. ${'Wolfeschlegelstein'.repeat(8)} ${NATIONAL_NUMBER} 0475 12 34 56 x@y.be`,
            to: addresses.map((one) => person(one)),
            body: bodyOf(NATIONAL_NUMBER),
          });
          const { message, markdown } = alertFor(verdictOn(mail), language, { buttons }, isMeeting);
          expect(message.length).toBeLessThanOrEqual(500);
          expect(markdown.length).toBeLessThanOrEqual(500);
        },
      ),
    );
  });
});

describe('the alert for a mail that could not be judged', () => {
  it.each(LANGUAGES)('says what failed, that nothing was sent and what to try, in %s', (language) => {
    const words = alertCatalogue(language);
    for (const failure of FAILURES) {
      for (const [mayOverride, isMeeting] of [
        [true, true],
        [true, false],
        [false, true],
        [false, false],
      ] as const) {
        const { message, markdown, rules } = alertForFailure(failure, language, mayOverride, isMeeting);
        expect(message).toContain(words.notSent(isMeeting));
        expect(message).toContain(words.retry);
        expect(message.includes(words.sendAnyway)).toBe(mayOverride);
        expect(message.length).toBeLessThanOrEqual(500);
        expect(markdown.length).toBeLessThanOrEqual(500);
        expect(rules).toEqual([]);
      }
    }
  });

  it('reads as a text of its own', () => {
    expect(alertForFailure({ kind: 'late' }, 'nl', true, false)).toEqual({
      message:
        'Outlook antwoordde te traag. Schakel kon de mail niet nakijken. Je mail is nog niet verstuurd. ' +
        'Wacht even en druk opnieuw op Verzenden. Lukt het niet: bewaar de mail en herstart Outlook. ' +
        'Klopt alles? Kies dan ‘Toch verzenden’.',
      markdown:
        'Outlook antwoordde te traag. Schakel kon de mail niet nakijken.\n\nJe mail is nog niet verstuurd.\n\n' +
        'Wacht even en druk opnieuw op Verzenden. Lukt het niet: bewaar de mail en herstart Outlook.\n\n' +
        'Klopt alles? Kies dan ‘Toch verzenden’.',
      button: 'Bekijk en herstel',
      mayOverride: true,
      rules: [],
    });
  });

  it('has a sentence of its own for each thing that can fail', () => {
    const messages = FAILURES.map((failure) => alertForFailure(failure, 'nl', false, false).message);
    expect(new Set(messages).size).toBe(FAILURES.length);
  });
});
