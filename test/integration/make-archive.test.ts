import { withFile } from '../../playground/outlook/model/attachments';
import type { Faults } from '../../playground/outlook/model/faults';
import { emptyMail, type ComposedMail } from '../../playground/outlook/model/mail';
import { SIGNED_IN_USER } from '../../playground/outlook/model/tenant';
import { basisOf } from '../../src/core/mail/question';
import { routeOf } from '../../src/core/mail/route';
import { defaultPolicy } from '../../src/core/policy/defaults';
import { openComposeMail, type ComposeMail } from '../../src/hosts/outlook';
import { makeArchive, type Choice, type Outcome } from '../../src/surfaces/compose/archive/make-archive';
import { pack } from '../../src/surfaces/compose/archive/pack';
import { startNodeOutlook, type NodeOutlook } from '../support/node-outlook';
import { openWithSevenZip } from '../support/seven-zip';

jest.setTimeout(30_000);

const { header } = defaultPolicy.protection;
const PASSWORD = 'batiko-lomusa-dinafu-4829';
const NAME = 'overdracht-2026-11-24.zip';
const TEXT = '<p>Mevrouw Peeters verloor haar werk.</p>';
const NEUTRAL = '<p>De gegevens zitten in de zip.</p>';
const base64 = (text: string) => Buffer.from(text).toString('base64');

const files = [
  { name: 'Verslag Peeters.txt', content: base64('verslag') },
  { name: 'Budget Peeters.csv', content: base64('budget') },
  { name: 'Folder.pdf', content: base64('folder') },
];
const written: ComposedMail = files.reduce(withFile, { ...emptyMail(SIGNED_IN_USER), bodyHtml: TEXT });

let outlook: NodeOutlook;
let mail: ComposeMail;

async function open(parts: Partial<ComposedMail> = {}): Promise<void> {
  outlook = await startNodeOutlook({ mail: { ...written, ...parts } });
  Object.assign(globalThis, { Office: outlook.Office });
  mail = await openComposeMail(defaultPolicy);
}

afterEach(() => outlook.close());

const faults = (wanted: Faults) => outlook.settings.update((now) => ({ ...now, faults: wanted }));

const two: Choice = { attachments: ['attachment-1', 'attachment-2'], hasMessage: false };
const all: Choice = { ...two, hasMessage: true };

function make(choice: Choice, packing: typeof pack = pack): Promise<Outcome> {
  return makeArchive(mail, choice, {
    pack: packing,
    newPassword: () => PASSWORD,
    neutralBody: () => NEUTRAL,
    now: () => new Date(2026, 10, 24, 9, 0),
    onStep: () => undefined,
  });
}

/** What of the mail a caseworker would miss. */
function contents({ attachments, bodyHtml } = outlook.mail.get()) {
  return {
    bodyHtml,
    files: attachments
      .map(({ name, content }) => ({ name, content }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}
const BEFORE = contents(written);

function archiveOnMail(): Buffer {
  const archive = outlook.mail.get().attachments.find(({ name }) => name === NAME);
  return Buffer.from(archive?.content ?? '', 'base64');
}

describe('making an archive', () => {
  it('puts it on the mail and takes off what went into it', async () => {
    await open();
    expect((await make(two)).kind).toBe('made');
    expect(contents().files.map(({ name }) => name)).toEqual(['Folder.pdf', NAME]);
    expect(contents().bodyHtml).toBe(TEXT);
    expect(Object.keys(openWithSevenZip(archiveOnMail(), PASSWORD).files)).toEqual([
      'bijlage-1.txt',
      'bijlage-2.csv',
    ]);
  });

  it('takes the text along, and puts a neutral one in its place', async () => {
    await open();
    await make({ attachments: [], hasMessage: true });
    expect(contents().bodyHtml).toBe(NEUTRAL);
    const { files: unpacked } = openWithSevenZip(archiveOnMail(), PASSWORD);
    expect(unpacked['overdracht.html']?.toString('utf8')).toBe(`\uFEFF${TEXT}`);
  });

  it('tells the check what it is and by which fingerprint to know its password, and never the password', async () => {
    await open();
    await make(two);
    const draft = await mail.read();
    expect(draft.statement.archives).toEqual([
      { name: NAME, size: archiveOnMail().length, passwordMark: basisOf([PASSWORD]) },
    ]);
    expect(draft.statement.isClientMail).toBe(true);
    expect(routeOf(draft, defaultPolicy)).toBe('archive');
    expect(JSON.stringify(outlook.mail.get())).not.toContain(PASSWORD);
  });

  it('takes Schakel’s own protection away last, as whoever gets an archive cannot open protected mail', async () => {
    await open({ internetHeaders: { [header.name]: header.value } });
    const { kind, archive } = (await make(all)) as Extract<Outcome, { kind: 'made' }>;
    expect(kind).toBe('made');
    expect(outlook.mail.get().internetHeaders).toEqual({});
    expect(routeOf(await mail.read(), defaultPolicy)).toBe('archive');
    await archive.takeBack();
    expect(outlook.mail.get().internetHeaders).toEqual({ [header.name]: header.value });
  });

  it('is not begun for an attachment that is gone', async () => {
    await open();
    expect(await make({ ...two, attachments: ['attachment-9'] })).toEqual({
      kind: 'failed',
      failure: 'outdated',
      left: null,
    });
    expect(contents()).toEqual(BEFORE);
  });

  it('stops at what Outlook would not take', async () => {
    await open();
    const tooLarge = () => Promise.resolve(new Uint8Array(26_200_000));
    expect(await make(two, tooLarge)).toMatchObject({ failure: 'tooLarge', left: null });
    expect(contents()).toEqual(BEFORE);
  });

  it('leaves the mail alone when packing fails', async () => {
    await open();
    expect(await make(two, () => Promise.reject(new Error('out of memory')))).toMatchObject({
      failure: 'other',
      left: null,
    });
    expect(contents()).toEqual(BEFORE);
  });
});

describe('a call that fails on the way leaves the mail with all it had', () => {
  it.each<[keyof Faults, string]>([
    ['attachments.get', 'unreadable'],
    ['attachments.getContent', 'unreadable'],
    ['attachments.addBase64', 'unplaceable'],
    ['sessionData.set', 'unplaceable'],
    ['body.set', 'unplaceable'],
  ])('%s', async (operation, failure) => {
    await open();
    faults({ [operation]: 'fails' });
    expect(await make(all)).toEqual({ kind: 'failed', failure, left: null });
    expect(contents()).toEqual(BEFORE);
    faults({});
    expect((await mail.read()).statement.archives).toEqual([]);
  });

  it('attachments.remove: the files stay beside the archive, whose password is not lost', async () => {
    await open();
    faults({ 'attachments.remove': 'fails' });
    const outcome = await make(all);
    const left = outcome.kind === 'failed' ? outcome.left : null;
    expect(left).toMatchObject({ name: NAME, password: PASSWORD });
    expect(contents().bodyHtml).toBe(TEXT);
    expect(contents().files).toEqual(expect.arrayContaining(BEFORE.files.slice()) as unknown);
    faults({});
    await left?.takeBack();
    expect(contents()).toEqual(BEFORE);
  });

  it('a file that came off though Outlook said that it did not is put back', async () => {
    await open();
    const honest = mail.attachments;
    let isFirst = true;
    mail = {
      ...mail,
      attachments: {
        ...honest,
        remove: async (id) => {
          await honest.remove(id);
          if (isFirst) {
            isFirst = false;
            throw new Error('Outlook said no.');
          }
        },
      },
    };
    expect(await make(all)).toMatchObject({ kind: 'failed', left: null });
    expect(contents()).toEqual(BEFORE);
  });
});

describe('taking an archive back', () => {
  async function made(choice = all) {
    await open();
    const outcome = await make(choice);
    if (outcome.kind !== 'made') {
      throw new Error('The archive of this test was not made.');
    }
    return outcome.archive;
  }

  it('brings everything back, and takes the archive away', async () => {
    await (await made()).takeBack();
    expect(contents()).toEqual(BEFORE);
    expect((await mail.read()).statement).toMatchObject({ archives: [], isClientMail: false });
  });

  it('keeps what was typed since', async () => {
    const archive = await made();
    outlook.mail.update((now) => ({ ...now, bodyHtml: `${now.bodyHtml}<p>Bel me.</p>` }));
    await archive.takeBack();
    expect(contents().bodyHtml).toBe(`${TEXT}${NEUTRAL}<p>Bel me.</p>`);
  });

  it('can be tried again when Outlook fails, and keeps the archive until all is back', async () => {
    const archive = await made();
    faults({ 'attachments.addBase64': 'fails' });
    await expect(archive.takeBack()).rejects.toThrow();
    expect(contents().files.map(({ name }) => name)).toContain(NAME);
    faults({});
    await archive.takeBack();
    expect(contents()).toEqual(BEFORE);
  });

  it('is no trouble when the archive was removed by hand', async () => {
    const archive = await made();
    outlook.mail.update((now) => ({
      ...now,
      attachments: now.attachments.filter(({ name }) => name !== NAME),
    }));
    await archive.takeBack();
    expect(contents()).toEqual(BEFORE);
  });
});
