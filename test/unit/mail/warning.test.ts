import { LANGUAGES } from '../../../src/core/language/language';
import { alertCatalogue } from '../../../src/core/language/alert/catalogue';
import type { MailDraft } from '../../../src/core/mail/draft';
import type { Finding } from '../../../src/core/mail/finding';
import { judge } from '../../../src/core/mail/judge';
import { finding } from '../../../src/core/mail/rules/rule';
import type { Verdict } from '../../../src/core/mail/verdict';
import { LONGEST_WARNING, warningFor } from '../../../src/core/mail/warning';
import { emptyDirectory } from '../../../src/core/partners/directory';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import { attachment, bodyOf, draft, NATIONAL_NUMBER, person } from '../../support/drafts';

const CLIENT_BODY = bodyOf(`Het gaat om ${NATIONAL_NUMBER}.`);
const warningOn = (mail: MailDraft) => warningFor(judge(mail, defaultPolicy, emptyDirectory), 'nl');
const verdictWith = (...findings: readonly Finding[]): Verdict => ({
  outcome: 'block',
  clientSignals: [],
  notClientMail: null,
  findings,
  passed: [],
});
const severalClients = finding({
  rule: 'M7',
  severity: 'block',
  wording: { key: 'severalClients', parameters: { names: ['Fatima Amrani', 'Tomas Novak'], count: 2 } },
});
const privateRecipient = (address: string) =>
  finding({
    rule: 'M2',
    severity: 'block',
    place: { kind: 'recipient', field: 'to', address },
    wording: { key: 'privateRecipient', parameters: { address } },
  });

describe('the line above the mail', () => {
  it.each<[string, MailDraft]>([
    ['an ordinary mail', draft()],
    ['a client mail that lacks only its protection', draft({ body: CLIENT_BODY })],
    ['a mail with only a question', draft({ subject: 'Bel me terug op 0475 12 34 56' })],
  ])('says nothing about %s', (_, mail) => {
    expect(warningOn(mail)).toBeNull();
  });

  it.each<[string, MailDraft, string]>([
    [
      'personal data in the subject',
      draft({ subject: `Vraag over ${NATIONAL_NUMBER}` }),
      'Schakel zag persoonsgegevens in het onderwerp.',
    ],
    [
      'personal data in the location',
      draft({ meeting: { location: 'Bij Fatima Amrani thuis' } }),
      'Schakel zag persoonsgegevens bij de locatie.',
    ],
    [
      'personal data in a file name',
      draft({ attachments: [attachment('verslag mevr. Peeters.docx')] }),
      'Schakel zag persoonsgegevens in de naam van een bijlage.',
    ],
    [
      'a private sender',
      draft({ body: CLIENT_BODY, from: person('sara.claeys@telenet.be') }),
      'Je verstuurt vanaf een privéadres: sara.claeys@telenet.be.',
    ],
    [
      'a private address',
      draft({ body: CLIENT_BODY, to: [person('lieve.maes@gmail.com')] }),
      'lieve.maes@gmail.com is een privéadres.',
    ],
  ])('names %s', (_, mail, sentence) => {
    expect(warningOn(mail)).toBe(sentence);
  });

  it('names the gravest of several', () => {
    const mail = draft({ subject: `Vraag over ${NATIONAL_NUMBER}`, to: [person('lieve.maes@gmail.com')] });
    expect(warningOn(mail)).toBe('Schakel zag persoonsgegevens in het onderwerp.');
  });

  it('names no client', () => {
    expect(warningFor(verdictWith(severalClients), 'nl')).toBe(
      'Schakel zag punten om te herstellen. Bekijk ze voor je verstuurt.',
    );
  });

  it('is general where the problem itself takes too many words', () => {
    const address = `lieve@${'heel-lang.'.repeat(15)}gmail.com`;
    expect(warningFor(verdictWith(privateRecipient(address)), 'nl')).toBe(
      'Schakel zag punten om te herstellen. Bekijk ze voor je verstuurt.',
    );
  });

  it('names a problem of the longest length that Outlook shows, and no longer', () => {
    const caregivers = (length: number) =>
      finding({
        rule: 'M4',
        severity: 'block',
        place: { kind: 'recipient', field: 'to', address: 'an@voorbeeld.be' },
        wording: {
          key: 'severalCaregivers',
          parameters: { organisation: 'o'.repeat(length), addresses: ['an@voorbeeld.be', 'bo@voorbeeld.be'] },
        },
      });
    const said = (length: number) => warningFor(verdictWith(caregivers(length)), 'nl') ?? '';
    const rest = said(1).length - 1;
    expect(said(LONGEST_WARNING - rest)).toHaveLength(LONGEST_WARNING);
    expect(said(LONGEST_WARNING - rest + 1)).toMatch(/^Schakel zag punten/);
  });

  it.each(LANGUAGES)('fits in Outlook’s notification: %s', (language) => {
    const { warning } = alertCatalogue(language);
    for (const sentence of [
      warning.personalDataInSubject,
      warning.personalDataInLocation,
      warning.personalDataInFileName,
      warning.other,
    ]) {
      expect(sentence.length).toBeLessThanOrEqual(LONGEST_WARNING);
    }
  });
});
