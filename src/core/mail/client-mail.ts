import { detectPersonalData } from '../detection';
import type { Detection, DetectionKind, TextKind } from '../detection/detection';
import type { Policy } from '../policy/policy';
import type { MailDraft } from './draft';
import { isProtected } from './protection';
import type { ClientSignal } from './verdict';

/**
 * Personal data that by itself makes a mail one about a client, by where it stands. In a body, names behind an honorific,
 * phone numbers and accounts are those of colleagues and suppliers as often as not, so they say nothing there.
 */
const STRONG: Readonly<Record<TextKind, readonly DetectionKind[]>> = {
  subject: ['nationalNumber', 'idCard', 'birthDate', 'name'],
  fileName: ['nationalNumber', 'idCard', 'birthDate', 'name'],
  body: ['nationalNumber', 'idCard', 'birthDate'],
  location: ['nationalNumber', 'idCard', 'birthDate', 'name'],
};

/**
 * Why a mail is a *client mail*: one about an identifiable client, which the M rules protect. A mail without any of these
 * signals is an ordinary mail and is left alone:
 *
 * - it carries Schakel's handoff block, or the caseworker said it is about a client, or chose to protect it;
 * - its subject, its body or the name of an attachment holds personal data that is strong evidence where it stands;
 * - the name of the client, as typed by the caseworker, is in one of these.
 */
export function clientSignals(
  draft: MailDraft,
  policy: Policy,
  inSubject: readonly Detection[],
): readonly ClientSignal[] {
  const stated: ClientSignal[] = [];
  if (draft.handoffMark) {
    stated.push({ code: 'handoffMark' });
  }
  if (draft.statement.isClientMail) {
    stated.push({ code: 'declared' });
  }
  if (isProtected(draft.protection, policy)) {
    stated.push({ code: 'protected' });
  }
  const { clientNames } = draft.statement;
  const attached = draft.attachments.filter((attachment) => !attachment.isInline);
  return stated.concat(
    strongOnes('subject', 'subject', inSubject),
    strongOnes('body', 'body', detectPersonalData(draft.body.text, { textKind: 'body', clientNames })),
    ...attached.map(({ name }) =>
      strongOnes('attachment', 'fileName', detectPersonalData(name, { textKind: 'fileName', clientNames })),
    ),
  );
}

type Location = Extract<ClientSignal, { code: 'personalData' }>['where'];

function strongOnes(
  where: Location,
  textKind: TextKind,
  detections: readonly Detection[],
): readonly ClientSignal[] {
  return detections
    .filter(
      ({ kind, tier, evidence }) =>
        tier === 'block' &&
        (STRONG[textKind].includes(kind) || evidence.some(({ code }) => code === 'knownName')),
    )
    .map(({ kind, text }): ClientSignal => ({ code: 'personalData', where, kind, text }));
}
