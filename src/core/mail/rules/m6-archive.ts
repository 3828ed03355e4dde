import type { Detection } from '../../detection/detection';
import { isAlphanumericAt } from '../../detection/surroundings';
import { mailboxOf } from '../address';
import { inLines } from '../client-mail/evidence';
import type { Statement } from '../draft';
import type { Finding } from '../finding';
import { basisOf } from '../question';
import { isKnownAddress, recipientsOf } from '../recipients';
import { isPackedArchive } from '../route';
import { dismissedBy, dismissibleOf, distinct } from './personal-data';
import { capped, finding, type ActiveLevel, type Judgement, type Rule } from './rule';

/**
 * M6: a mail that is not encrypted holds its client content in an encrypted archive and nowhere else. The password goes by
 * another channel, whatever protects the mail.
 */
export const archiveRule: Rule = {
  id: 'M6',
  check: (judgement, level) =>
    passwordInMail(judgement, level).concat(
      judgement.route === 'archive' ? besideArchive(judgement, level) : [],
    ),
};

function besideArchive(judgement: Judgement, level: ActiveLevel): readonly Finding[] {
  const { draft, attachments } = judgement;
  const severity = capped('block', level);
  const found = dataBeside(judgement);
  const files = attachments
    .filter(({ attachment }) => !isPackedArchive(attachment, draft))
    .map(({ attachment: { id, name } }) =>
      finding({
        rule: 'M6',
        severity,
        place: { kind: 'attachment', id, text: name, spans: [] },
        wording: { key: 'fileBesideArchive', parameters: { name } },
      }),
    );
  return found.length === 0
    ? files
    : [
        finding({
          rule: 'M6',
          severity,
          wording: {
            key: 'personalDataBesideArchive',
            parameters: { texts: distinct(found.map(({ text }) => text)) },
          },
          dismissible: dismissibleOf(found.filter((one) => !isTyped(one))),
        }),
        ...files,
      ];
}

/** In subject, text and file names: quoted history leaves with the mail too. The client's own name counts anywhere. */
function dataBeside(judgement: Judgement): readonly Detection[] {
  const { draft, policy, partners, body } = judgement;
  const isDismissed = dismissedBy(draft.statement);
  const mailboxes = new Set(recipientsOf(draft).map(({ mailbox }) => mailbox));
  mailboxes.add(mailboxOf(draft.from.address));
  const isProfessional = ({ kind, text }: Detection) =>
    kind === 'email' && (isKnownAddress(text, policy, partners) || mailboxes.has(mailboxOf(text)));
  const inBody = body.detections.filter(
    (one) =>
      isTyped(one) ||
      ((one.part === 'message' || one.part === 'quoted') && one.tier !== 'hint' && !isDismissed(one)),
  );
  return inLines(judgement)
    .filter(({ tier }) => tier !== 'hint')
    .concat(inBody)
    .filter((one) => !isProfessional(one));
}

/** Whether it is the client's name as the caseworker typed it. */
function isTyped({ evidence }: Detection): boolean {
  return evidence.some(({ code }) => code === 'knownName');
}

function passwordInMail({ draft, attachments }: Judgement, level: ActiveLevel): readonly Finding[] {
  const packed = attachments.filter(({ attachment }) => isPackedArchive(attachment, draft));
  const text = `${draft.subject}\n${draft.body.text}`;
  return packed.length > 0 && (hasAnnounced(text) || hasPassword(text, draft.statement))
    ? [
        finding({
          rule: 'M6',
          severity: capped('block', level),
          wording: { key: 'passwordInMail', parameters: {} },
        }),
      ]
    : [];
}

/** Whether one of the words is the password of an archive, with or without the punctuation around it. */
function hasPassword(text: string, { archives }: Statement): boolean {
  const marks = new Set(archives.map(({ passwordMark }) => passwordMark));
  return text.split(/\s/).some((word) => marks.has(basisOf([word])) || marks.has(basisOf([trimmed(word)])));
}

function trimmed(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && !isAlphanumericAt(word, start)) {
    start += 1;
  }
  while (end > start && !isAlphanumericAt(word, end - 1)) {
    end -= 1;
  }
  return word.slice(start, end);
}

const ANNOUNCED =
  /(?:^|[^a-zà-ÿ])(?:wachtwoord|paswoord|password|mot de passe|code)(?: ?[:=]| is| est)\s{0,3}["'‘’“«]?(\S{6,})/gi;

/** Whether the text says "wachtwoord: …" with something behind it that could be one. */
function hasAnnounced(text: string): boolean {
  ANNOUNCED.lastIndex = 0;
  for (let found = ANNOUNCED.exec(text); found !== null; found = ANNOUNCED.exec(text)) {
    if (/[\d-]/.test(found[1] ?? '')) {
      return true;
    }
  }
  return false;
}
