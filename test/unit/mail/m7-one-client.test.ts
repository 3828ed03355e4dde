import fc from 'fast-check';
import type { MailDraft } from '../../../src/core/mail/draft';
import { HANDOFF_CLASS } from '../../../src/core/mail/handoff-mark';
import { judge } from '../../../src/core/mail/judge';
import { defaultPolicy } from '../../../src/core/policy/defaults';
import type { RuleLevel } from '../../../src/core/policy/policy';
import { attachment, bodyOf, draft, NATIONAL_NUMBER, OTHER_NATIONAL_NUMBER } from '../../support/drafts';
import { directory } from '../../support/partners';

const oneClient = (mail: MailDraft, level: RuleLevel = 'block') =>
  judge(mail, { ...defaultPolicy, rules: { ...defaultPolicy.rules, M7: level } }, directory).findings.filter(
    ({ rule }) => rule === 'M7',
  );
const severities = (mail: MailDraft) =>
  oneClient(mail).map(({ wording, severity }) => `${wording.key} ${severity}`);
const saying = (text: string, parts: Parameters<typeof draft>[0] = {}) =>
  draft({ body: bodyOf(text), ...parts });
const handoff = (prefix = '') => `<div class="${prefix}${HANDOFF_CLASS}"><p>Overdracht</p></div>`;

const FATIMA = `Mevr. Fatima El Amrani, rijksregisternummer ${NATIONAL_NUMBER}, zoekt een woning.`;
const JAN = `Dhr. Jan Peeters, rijksregisternummer ${OTHER_NATIONAL_NUMBER}, vraagt leefloon.`;
const BILAL = `Dhr. Bilal El Amrani, rijksregisternummer ${OTHER_NATIONAL_NUMBER}, is haar zoon.`;

describe('a mail about several clients', () => {
  it.each<[string, MailDraft, string]>([
    ['with two people of different names, each with a national number', saying(`${FATIMA}\n${JAN}`), 'block'],
    [
      'with two national numbers and no name',
      saying(`${NATIONAL_NUMBER} en ${OTHER_NATIONAL_NUMBER}`),
      'block',
    ],
    [
      'with one number in the text and another in the subject',
      saying(FATIMA, { subject: `Aanvraag ${OTHER_NATIONAL_NUMBER}` }),
      'block',
    ],
    [
      'with one number in the text and another in a file name',
      saying(FATIMA, { attachments: [attachment(`${OTHER_NATIONAL_NUMBER}.pdf`)] }),
      'block',
    ],
    [
      'with two clients whom the caseworker typed',
      saying('Amrani en Peeters komen morgen langs.', {
        statement: { clientNames: ['Fatima El Amrani', 'Jan Peeters'] },
      }),
      'block',
    ],
    [
      'with two clients whom the caseworker typed, each with a title',
      saying('Mevr. Amrani en dhr. Peeters komen morgen langs.', {
        statement: { clientNames: ['Fatima El Amrani', 'Jan Peeters'] },
      }),
      'block',
    ],
    [
      'with two typed names that share a small word and an initial',
      saying('Van Damme en Van den Bossche komen langs.', {
        statement: { clientNames: ['Piet M. Van Damme', 'Els M. Van den Bossche'] },
      }),
      'block',
    ],
    [
      'with three people, two of them of one family',
      saying(`${FATIMA}\n${BILAL}\nDhr. Jan Peeters, geb. 30/07/1979.`),
      'block',
    ],
    ['with two people of one family name, each with a number', saying(`${FATIMA}\n${BILAL}`), 'ask'],
    [
      'with two people, one with a national number and one with a date of birth',
      saying(`${FATIMA}\nDhr. Jan Peeters, geb. 30/07/1979.`),
      'ask',
    ],
    [
      'with two people, each with a date of birth',
      saying('Mevr. Fatima El Amrani, geb. 12/03/1985.\nDhr. Jan Peeters, geb. 30/07/1979.'),
      'ask',
    ],
    [
      'with two people without a title, each with a national number',
      saying(`Fatima El Amrani, ${NATIONAL_NUMBER}. Bilal El Amrani, ${OTHER_NATIONAL_NUMBER}.`),
      'ask',
    ],
    [
      'with two typed names of one family',
      saying('Fatima en Bilal komen langs.', {
        statement: { clientNames: ['Fatima El Amrani', 'Bilal El Amrani'] },
      }),
      'ask',
    ],
    [
      'with the client who was typed, and somebody else with a date of birth',
      saying('Fatima belde. Dhr. Jan Peeters, geb. 30/07/1979, ook.', {
        statement: { clientNames: ['Fatima El Amrani'] },
      }),
      'ask',
    ],
    [
      'with namesakes, each with a date of birth',
      saying(
        'Let op: mevr. Vereecken Marie (3-5-1958) heeft opgezegd, Vereecken Marie (21-12-1980) niet. Zij kreeg wel de brief.',
      ),
      'ask',
    ],
  ])('%s', (_, mail, severity) => {
    expect(severities(mail)).toEqual([`severalClients ${severity}`]);
  });

  it('tells namesakes apart by their dates of birth', () => {
    const text =
      'Mevr. Marie Vereecken, geb. 3 mei 1958, is niet mevr. Marie Vereecken, geb. 21/12/1980. De huur van de oudste is betaald.';
    expect(oneClient(saying(text))[0]?.wording.parameters).toEqual({
      names: ['Marie Vereecken (3 mei 1958)', 'Marie Vereecken (21/12/1980)'],
      count: 2,
    });
  });

  it('is told by the names, or by the number of people', () => {
    expect(oneClient(saying(`${FATIMA}\n${JAN}`))[0]?.wording.parameters).toEqual({
      names: ['Fatima El Amrani', 'Jan Peeters'],
      count: 2,
    });
    expect(
      oneClient(saying(`${NATIONAL_NUMBER} en ${OTHER_NATIONAL_NUMBER}`))[0]?.wording.parameters,
    ).toEqual({ names: [], count: 2 });
  });

  it('names three people at most', () => {
    const people = ['Jan Peeters', 'Luc Maes', 'An Willems', 'Piet Janssens', 'Els Claes'];
    const text = people.map((name, day) => `Mevr. ${name}, geb. 1${day}/03/1985.`).join('\n');
    expect(oneClient(saying(text))[0]?.wording.parameters).toEqual({
      names: people.slice(0, 3),
      count: people.length,
    });
  });

  it.each<[string, MailDraft]>([
    ['about one client', saying(FATIMA)],
    [
      'with one date of birth in two spellings',
      saying('Mevr. Marie Vereecken (3-5-1958) belde. Opnieuw mevr. Marie Vereecken, geb. 03/05/58.'),
    ],
    [
      'with the date of birth of a child that is not named',
      saying(
        'Mevr. Marie Vereecken (3-5-1958) belde. Mevr. Vereecken haar dochter, geb. 12/08/2015, is ziek.',
      ),
    ],
    [
      'with one number in two spellings',
      saying(`${FATIMA} Nogmaals: ${NATIONAL_NUMBER.replace(/\D/g, '')}.`),
    ],
    ['with one person by two names', saying(`${FATIMA} Mevr. El Amrani, geb. 30/07/1985, belde.`)],
    [
      'with one client typed in two ways',
      saying('Fatima El Amrani komt langs.', { statement: { clientNames: ['Fatima El Amrani', 'amrani'] } }),
    ],
    [
      'with a second typed client whom it doesn’t mention',
      saying('Mevr. El Amrani komt langs.', {
        statement: { clientNames: ['Fatima El Amrani', 'Bilal El Amrani'] },
      }),
    ],
    ...[
      ['by the whole name', 'Fatima El Amrani'],
      ['by the first name', 'Fatima'],
      ['by a longer name', 'Fatima Zohra El Amrani'],
    ].map(([how = '', name = '']): [string, MailDraft] => [
      `about the client who was typed ${how}`,
      saying(FATIMA, { statement: { clientNames: [name] } }),
    ]),
    [
      'with one name that was typed twice',
      saying('Amrani komt langs.', {
        statement: { clientNames: ['Fatima El Amrani', 'Fatima El Amrani'] },
      }),
    ],
    [
      'with a colleague who can be called',
      saying(`${FATIMA}\nBel mevr. Lieve De Smet op 09 265 89 20 of lieve.desmet@ocmw-voorbeeld.be.`),
    ],
    [
      'with another client in the quoted history',
      saying(
        `${FATIMA}\n\nVan: Bram Hoste\nVerzonden: maandag\nAan: Sara Claeys\nOnderwerp: vraag\n\n${JAN}`,
      ),
    ],
    [
      'with a number in the signature',
      saying(`${FATIMA}\n\nMet vriendelijke groeten,\n${OTHER_NATIONAL_NUMBER}`),
    ],
  ])('is not one %s', (_, mail) => {
    expect(severities(mail)).toEqual([]);
  });

  it('leaves an ordinary mail alone', () => {
    const mail = saying('Lieve De Smet en Tom Maes zitten vandaag op de vergadering in lokaal 3.');
    expect(severities(mail)).toEqual([]);
  });

  it('may be about one household, for as long as it is about the same people', () => {
    const [finding] = oneClient(saying(`${FATIMA}\n${JAN}`));
    const answer = { question: 'household', basis: finding?.question?.basis ?? '', reason: '' } as const;
    const statement = { answers: [answer] };
    expect(severities(saying(`${FATIMA}\n${JAN}`, { statement }))).toEqual([]);
    expect(severities(saying(`${JAN}\nEn ook: ${FATIMA}`, { statement }))).toEqual([]);
    expect(severities(saying(`${FATIMA}\n${BILAL}`, { statement }))).toEqual(['severalClients ask']);
  });

  it('may be about one household in whatever order the names are typed', () => {
    const typed = (...clientNames: readonly string[]) =>
      saying('Amrani en Peeters.', { statement: { clientNames } });
    const [finding] = oneClient(typed('Fatima El Amrani', 'Jan Peeters'));
    expect(finding?.question).toMatchObject({ id: 'household', needsReason: false });
    expect(oneClient(typed('Peeters, Jan', 'El Amrani Fatima'))[0]?.question).toEqual(finding?.question);
  });

  it('only asks where the policy says so', () => {
    expect(oneClient(saying(`${FATIMA}\n${JAN}`), 'ask').map(({ severity }) => severity)).toEqual(['ask']);
  });

  it('is found however the numbers are written', () => {
    const joints = fc.constantFrom('', ' ', '.', '-');
    fc.assert(
      fc.property(joints, joints, fc.boolean(), (one, other, isSame) => {
        const spelled = (number: string, joint: string) =>
          number.replace(/\D/g, '').replace(/^(..)(..)(..)(...)/, `$1${joint}$2${joint}$3${joint}$4${joint}`);
        const second = isSame ? NATIONAL_NUMBER : OTHER_NATIONAL_NUMBER;
        const text = `Nummer ${spelled(NATIONAL_NUMBER, one)}, en nummer ${spelled(second, other)}.`;
        expect(severities(saying(text))).toEqual(isSame ? [] : ['severalClients block']);
      }),
    );
  });
});

describe('a mail with several handoff blocks', () => {
  const holding = (html: string) => draft({ body: { text: '', html }, statement: { isClientMail: true } });

  it.each([
    ['two of ours', handoff() + handoff()],
    ['one quoted by Outlook', handoff() + handoff('x_')],
    ['both quoted, one of them twice', handoff('x_x_') + handoff('x_')],
    ['without quotation marks, as Word writes them', `<div class=${HANDOFF_CLASS}></div>`.repeat(2)],
    ['by id', `<div id="x_${HANDOFF_CLASS}"></div>`.repeat(2)],
  ])('is stopped: %s', (_, html) => {
    expect(oneClient(holding(html))).toEqual([
      expect.objectContaining({
        severity: 'block',
        wording: { key: 'severalHandoffs', parameters: { count: 2 } },
        question: null,
      }),
    ]);
  });

  it.each([
    ['one block', handoff()],
    ['another class', `<div class="${HANDOFF_CLASS}-titel"></div>`.repeat(2)],
    ['words in the text', `${HANDOFF_CLASS} `.repeat(2)],
  ])('is none: %s', (_, html) => {
    expect(oneClient(holding(html))).toEqual([]);
  });
});
