import { archiveName, entryNames, MESSAGE_ENTRY } from '../../../core/archive/file-names';
import type { PackingFailure, PackingStep } from '../../../core/language/archive/catalogue';
import type { Attachment, MailDraft } from '../../../core/mail/draft';
import { basisOf } from '../../../core/mail/question';
import { LONGEST_CONTENT, OfficeCallError, type ComposeMail } from '../../../hosts/outlook';
import { fromBase64, toBase64 } from './base64';
import type { Entry } from './pack';
import {
  archiveBack,
  attachmentBack,
  bodyBack,
  headerBack,
  statementBack,
  type ReadFile,
} from './steps-back';
import { wayBack, type WayBack } from './way-back';

/** What is to go into the archive. */
export interface Choice {
  /** Ids of attachments. */
  readonly attachments: readonly string[];
  /** The text of the mail; a neutral one takes its place. */
  readonly hasMessage: boolean;
}

/** What an archive is made with. */
export interface Tools {
  readonly pack: (
    entries: readonly Entry[],
    password: string,
    modified: Date,
  ) => Promise<Uint8Array<ArrayBuffer>>;
  readonly newPassword: () => string;
  /** The text that takes the place of the one that goes into the archive. */
  readonly neutralBody: (draft: MailDraft) => string;
  readonly now: () => Date;
  readonly onStep: (step: PackingStep) => void;
}

/** An archive on the mail. Its password exists here and nowhere else. */
export interface MadeArchive {
  readonly name: string;
  readonly password: string;
  readonly hasFiles: boolean;
  /** Puts back what went into the archive, then takes the archive away; may be run again after it rejected. */
  readonly takeBack: () => Promise<void>;
}

export type Outcome =
  | { readonly kind: 'made'; readonly archive: MadeArchive }
  /** `left`: not everything could be put back, and what was not is in this archive; `null` when the mail is as it was. */
  | { readonly kind: 'failed'; readonly failure: PackingFailure; readonly left: MadeArchive | null };

class PackingError extends Error {
  constructor(readonly failure: PackingFailure) {
    super(`Archive: ${failure}`);
  }
}

/** Lets a byte say that the text is UTF-8, whatever the text says itself. */
const UTF_8 = '\uFEFF';

/**
 * Packs what was chosen into an encrypted archive on the mail, and takes it off the mail (M6).
 *
 * In an order that loses nothing: everything is read and packed before the mail is touched, and nothing leaves the mail
 * until Outlook lists the archive. When a step fails, the mail is put back as it was.
 */
export async function makeArchive(mail: ComposeMail, choice: Choice, tools: Tools): Promise<Outcome> {
  const back = wayBack();
  const password = tools.newPassword();
  let step: PackingStep = 'reading';
  const begin = (next: PackingStep) => {
    step = next;
    tools.onStep(next);
  };
  let made: MadeArchive | null = null;
  try {
    begin('reading');
    const draft = await mail.read();
    const chosen = draft.attachments.filter(({ id }) => choice.attachments.includes(id));
    if (chosen.length < choice.attachments.length) {
      throw new PackingError('outdated');
    }
    const files = await contentsOf(mail, chosen);
    const name = archiveName(
      tools.now(),
      draft.attachments.map((attachment) => attachment.name),
    );
    begin('packing');
    const packed = await packedContent(files, choice.hasMessage ? draft.body.html : null, password, tools);
    begin('placing');
    made = { name, password, hasFiles: files.length > 0, takeBack: () => back.run() };
    await place(mail, draft, made, packed, back);
    if (choice.hasMessage) {
      await replaceBody(mail, draft.body.html, tools.neutralBody(draft), back);
    }
    for (const file of files) {
      back.add(attachmentBack(mail, file));
      await mail.attachments.remove(file.attachment.id);
    }
    await unprotect(mail, back);
    return { kind: 'made', archive: made };
  } catch (error) {
    const failure = failureOf(error, step);
    const isWhole = await back.run().then(
      () => true,
      () => false,
    );
    return { kind: 'failed', failure, left: isWhole ? null : made };
  }
}

/** One at a time: together they may be more than Outlook carries. */
async function contentsOf(mail: ComposeMail, chosen: readonly Attachment[]): Promise<readonly ReadFile[]> {
  const files: ReadFile[] = [];
  for (const attachment of chosen) {
    files.push({ attachment, content: await mail.attachments.content(attachment.id) });
  }
  return files;
}

async function packedContent(
  files: readonly ReadFile[],
  message: string | null,
  password: string,
  { pack, now }: Tools,
): Promise<string> {
  const names = entryNames(files.map(({ attachment }) => attachment.name));
  const entries = files.map(({ content }, index) => ({
    name: names[index] ?? '',
    content: fromBase64(content),
  }));
  const text =
    message === null
      ? []
      : [{ name: MESSAGE_ENTRY, content: new TextEncoder().encode(`${UTF_8}${message}`) }];
  const content = toBase64(await pack([...text, ...entries], password, now()));
  if (content.length > LONGEST_CONTENT) {
    throw new PackingError('tooLarge');
  }
  return content;
}

/** Puts the archive on the mail and in the statement, with the size by which Outlook knows it. */
async function place(
  mail: ComposeMail,
  draft: MailDraft,
  { name, password }: MadeArchive,
  content: string,
  back: WayBack,
): Promise<void> {
  back.add(archiveBack(mail, name));
  await mail.attachments.add(name, content);
  const placed = (await mail.attachments.list()).find((attachment) => attachment.name === name);
  if (!placed) {
    throw new PackingError('unplaceable');
  }
  const { statement } = draft;
  const archive = { name, size: placed.size, passwordMark: basisOf([password]) };
  back.add(statementBack(mail, name, statement.isClientMail));
  await mail.apply([
    {
      kind: 'statement',
      value: { ...statement, isClientMail: true, archives: statement.archives.concat(archive) },
    },
  ]);
}

async function replaceBody(mail: ComposeMail, before: string, neutral: string, back: WayBack): Promise<void> {
  let written: string | null = null;
  back.add(bodyBack(mail, before, () => written));
  await mail.writeBody(neutral);
  written = (await mail.read()).body.html;
}

/**
 * Takes Schakel's header away once the archive holds what it protected: the archive is for a recipient who can't open protected
 * mail. Schakel may have set the header by itself, even while the archive was being made, so the mail is read anew. What still
 * stands beside the archive, the check then stops.
 */
async function unprotect(mail: ComposeMail, back: WayBack): Promise<void> {
  const { header } = (await mail.read()).protection;
  if (header !== null) {
    back.add(headerBack(mail, header));
    await mail.apply([{ kind: 'header', value: null }]);
  }
}

function failureOf(error: unknown, step: PackingStep): PackingFailure {
  if (error instanceof PackingError) {
    return error.failure;
  }
  if (!(error instanceof OfficeCallError)) {
    return 'other';
  }
  return step === 'reading' ? 'unreadable' : 'unplaceable';
}
