import { extractIBAN, isValidIBAN } from 'ibantools';
import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { stdnum } from 'stdnum';
import { HALVES, LABELS, LANGUAGES, loadMails, type LabelledMail } from '../../../tools/mails/load-mails';
import { parseMails } from '../../../tools/mails/parse-mails';
import { TAGS } from '../../../tools/mails/tags';

const [first, second] = HALVES.map((half) => loadMails(half)) as [
  readonly LabelledMail[],
  readonly LabelledMail[],
];
const all = [...first, ...second];
const share = (part: readonly LabelledMail[], whole: readonly LabelledMail[]) => part.length / whole.length;
const labelled = (label: LabelledMail['label'], mails = all) => mails.filter((mail) => mail.label === label);

/** Everything that a reader sees of a mail. */
const textOf = ({ draft }: LabelledMail) =>
  [
    draft.subject,
    ...[draft.from, ...draft.to, ...draft.cc].flatMap(({ displayName, address }) => [displayName, address]),
    ...draft.attachments.map(({ name }) => name),
    draft.body.text,
  ].join('\n');

const where = (mails: readonly LabelledMail[], pattern: RegExp) =>
  mails.flatMap((mail) => (textOf(mail).match(pattern) ?? []).map((found) => ({ id: mail.id, found })));

describe('the development set of whole mails', () => {
  it('holds at least 330 mails, half of them about a client, three quarters in Dutch', () => {
    expect(all.length).toBeGreaterThanOrEqual(330);
    expect(share(labelled('client'), all)).toBeCloseTo(0.5, 1);
    expect(
      share(
        all.filter(({ language }) => language === 'nl'),
        all,
      ),
    ).toBeCloseTo(0.75, 1);
  });

  it('holds at least 35 mails about several clients', () => {
    expect(all.filter(({ clients }) => clients > 1).length).toBeGreaterThanOrEqual(35);
  });

  it('counts clients in client mails alone, and marks those with several', () => {
    const wrong = all.filter(
      ({ label, clients, tags }) =>
        clients > 0 !== (label === 'client') || clients > 1 !== tags.includes('several'),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('holds no mail twice, and none in both halves', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ draft }) => draft.body.text)).size).toBe(all.length);
  });

  it('holds no two mails made after one pattern', () => {
    const phrases = all.map(({ id, draft }) => ({ id, phrases: phrasesOf(draft.body.text) }));
    const alike = phrases.flatMap((one, index) =>
      phrases
        .slice(index + 1)
        .filter((other) => likeness(one.phrases, other.phrases) > 0.2)
        .map((other) => `${one.id} ${other.id}`),
    );
    expect(alike).toEqual([]);
  });

  it.each(LANGUAGES.flatMap((language) => LABELS.map((label) => [language, label] as const)))(
    'divides its mails in %s labelled %s evenly',
    (language, label) => {
      const [one, other] = [first, second].map(
        (half) => half.filter((mail) => mail.language === language && mail.label === label).length,
      ) as [number, number];
      expect(Math.abs(one - other)).toBeLessThanOrEqual(2);
    },
  );

  it.each(TAGS)('divides the mails tagged %s evenly', (tag) => {
    const [one, other] = [first, second].map(
      (half) => half.filter(({ tags }) => tags.includes(tag)).length,
    ) as [number, number];
    expect(one + other).toBeGreaterThan(0);
    expect(Math.abs(one - other)).toBeLessThanOrEqual(Math.max(2, 0.15 * (one + other)));
  });

  it('knows the organisation of some senders and not of others, under both labels', () => {
    for (const label of LABELS) {
      expect(new Set(labelled(label).map(({ isSenderKnown }) => isSenderKnown)).size).toBe(2);
    }
  });

  it.each<[string, (mail: LabelledMail) => boolean, string]>([
    ['file-name', ({ draft }) => draft.attachments.length > 0, 'an attachment'],
    ['html', ({ draft }) => /<p|<h\d|<div/.test(draft.body.html), 'markup'],
    ['one-line', ({ draft }) => draft.body.text.split('\n').length <= 3, 'a short body'],
    ['quoted-outlook', ({ draft }) => /^(Van|From): /m.test(draft.body.text), 'a quoted header'],
    ['quoted-french', ({ draft }) => /^De : |a écrit :/m.test(draft.body.text), 'a quoted header'],
    ['quoted-english', ({ draft }) => /^From: |wrote:$/m.test(draft.body.text), 'a quoted header'],
  ])('gives each mail tagged %s what the tag says', (tag, holds) => {
    const wrong = all.filter((mail) => mail.tags.some((one) => one === tag) && !holds(mail));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('the numbers and addresses in the set', () => {
  it('are national numbers with right check digits', () => {
    const numbers = where(all, /(?<![\d/+])\d{2}[. ]?\d{2}[. ]?\d{2}[- .]?\d{3}[-. ]?\d{2}(?!\d)/g);
    expect(numbers.length).toBeGreaterThan(15);
    expect(
      numbers.filter(({ found }) => stdnum.BE?.insz?.validate(found.replace(/\D/g, '')).isValid !== true),
    ).toEqual([]);
  });

  it('are accounts with right check digits', () => {
    const accounts = where(all, /\bBE\d{2}(?: ?\d{4}){3}/g);
    expect(accounts.length).toBeGreaterThan(15);
    expect(
      accounts.filter(({ found }) => {
        const { iban, valid } = extractIBAN(found);
        return !valid || !isValidIBAN(iban);
      }),
    ).toEqual([]);
  });

  it('are telephone numbers of one invented series', () => {
    const numbers = all.flatMap((mail) => {
      const text = textOf(mail).replace(DATE_OR_REFERENCE, '-');
      return findPhoneNumbersInText(text, 'BE').map(({ number }) => number.nationalNumber);
    });
    expect(numbers.length).toBeGreaterThan(50);
    expect(numbers.filter((number) => !number.includes('5501'))).toEqual([]);
  });

  it('belong to no domain that could be real', () => {
    const domains = where(all, /[\w-]+\.(?:be|com|net|org|eu|nl|fr)\b/g);
    expect(domains.length).toBeGreaterThan(all.length);
    expect(domains.filter(({ found }) => !found.endsWith('-voorbeeld.be'))).toEqual([]);
  });
});

describe('a file of the set', () => {
  const mail = [
    '%%%% m001',
    'clients: 1',
    'tags: full-name, file-name',
    'from: Sara Claeys <sara@caw-voorbeeld.be>',
    'to: bram@ocmw-voorbeeld.be; An Maes <an@ocmw-voorbeeld.be>',
    'attachments: een.pdf; twee.pdf',
    '',
    'Dag <Bram>',
    '',
    'Groeten',
    '',
  ];

  it('is read as drafts', () => {
    const [read] = parseMails(mail.join('\n'));
    expect(read).toMatchObject({ id: 'm001', clients: 1, tags: ['full-name', 'file-name'] });
    expect(read?.draft).toMatchObject({
      subject: '',
      from: { displayName: 'Sara Claeys', address: 'sara@caw-voorbeeld.be' },
      to: [
        { displayName: '', address: 'bram@ocmw-voorbeeld.be' },
        { displayName: 'An Maes', address: 'an@ocmw-voorbeeld.be' },
      ],
      body: { text: 'Dag <Bram>\n\nGroeten', html: '<div>Dag &lt;Bram&gt;<br><br>Groeten</div>' },
    });
    expect(read?.draft.attachments.map(({ name }) => name)).toEqual(['een.pdf', 'twee.pdf']);
  });

  it('gives text beside the markup of a body that has it', () => {
    const html = [
      ...mail.slice(0, 2),
      'tags: html',
      ...mail.slice(3, 7),
      '<p>Dag <b>Bram</b></p><p>Groeten</p>',
    ];
    const [read] = parseMails(html.join('\n'));
    expect(read?.draft.body).toEqual({
      html: '<p>Dag <b>Bram</b></p><p>Groeten</p>',
      text: expect.stringMatching(/^Dag Bram\n+Groeten$/) as string,
    });
  });

  it.each<[string, readonly string[], string]>([
    ['text before the first mail', ['x', ...mail], 'does not begin'],
    ['an unknown tag', mail.map((line) => line.replace('full-name', 'fullname')), 'm001: "fullname"'],
    ['an unknown field', mail.map((line) => line.replace('to:', 'aan:')), 'm001: "aan:'],
    ['an address that is none', mail.map((line) => line.replace('an@', 'an.')), 'm001: "An Maes'],
    ['no sender', mail.filter((line) => !line.startsWith('from')), 'm001: the sender'],
    ['no number of clients', mail.filter((line) => !line.startsWith('clients')), 'm001: the number'],
  ])('is refused with %s', (_, lines, message) => {
    expect(() => parseMails(lines.join('\n'))).toThrow(message);
  });
});

/** What a reader of telephone numbers takes for one. */
const DATE_OR_REFERENCE = /\b\d{1,2}[-./]\d{1,2}[-./]\d{4}\b|_\d{8}\b|\+{3}[\d/]+\+{3}/g;

const PHRASE = 4;

/** Runs of four words, whatever numbers stand between them. */
function phrasesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.slice(PHRASE - 1).map((_, index) => words.slice(index, index + PHRASE).join(' ')));
}

/** Share of the shorter one's phrases that both have. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((phrase) => other.has(phrase)).length;
  return shared / Math.max(8, Math.min(one.size, other.size));
}
