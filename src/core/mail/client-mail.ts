import type { BodyFindings, DetectionInBody } from '../detection/body/detect-in-body';
import type { Person } from '../detection/body/people';
import type { Detection, DetectionKind } from '../detection/detection';
import type { Policy } from '../policy/policy';
import type { MailDraft } from './draft';
import { isProtected } from './protection';
import { basisOf, isAnswered, type Question } from './question';
import type { NamedAttachment } from './rules/rule';
import type { ClientSignal } from './verdict';

/** Personal data in a line of text that by itself makes a mail one about a client. */
const STRONG_IN_LINE: readonly DetectionKind[] = ['nationalNumber', 'idCard', 'birthDate', 'name'];

/** In a body, names, telephones and accounts are those of colleagues and suppliers as often as not. */
const STRONG_IN_BODY: readonly DetectionKind[] = ['nationalNumber', 'idCard', 'birthDate'];

/** A person named in a body is a client when their address stands there too, or more than one other datum. */
const MANY_DATA = 2;

/** What is known of a mail when it is asked whether it is about a client. */
export interface ClientEvidence {
  readonly draft: MailDraft;
  readonly policy: Policy;
  readonly inSubject: readonly Detection[];
  readonly body: BodyFindings;
  readonly attachments: readonly NamedAttachment[];
}

/**
 * Why a mail is a *client mail*: one about an identifiable client, which the M rules protect. A mail without any of these
 * signals is an ordinary mail and is left alone:
 *
 * - it carries Schakel's handoff block, or the caseworker said it is about a client, or chose to protect it;
 * - its subject, its body or the name of an attachment holds personal data that is strong evidence where it stands;
 * - its message names a person together with data of that person;
 * - the name of the client, as typed by the caseworker, is in one of these.
 *
 * What was found in the text no longer counts once the caseworker said that the mail is about no client, and why.
 */
export function clientSignals(evidence: ClientEvidence): readonly ClientSignal[] {
  const { draft, policy } = evidence;
  const stated: ClientSignal[] = [];
  if (draft.handoff !== null) {
    stated.push({ code: 'handoffMark' });
  }
  if (draft.statement.isClientMail) {
    stated.push({ code: 'declared' });
  }
  if (isProtected(draft.protection, policy)) {
    stated.push({ code: 'protected' });
  }
  const found = foundSignals(evidence);
  return isAnswered(draft, notClientMail(found)) ? stated : stated.concat(found);
}

/** "This mail is about no client", said of what was found in it. */
export function notClientMail(found: readonly ClientSignal[]): Question {
  const basis = found.map((signal) =>
    signal.code === 'personalData' ? `${signal.where} ${signal.kind} ${signal.text}` : signal.code,
  );
  return { id: 'notClientMail', basis: basisOf(basis), needsReason: true };
}

function foundSignals({ inSubject, body, attachments }: ClientEvidence): readonly ClientSignal[] {
  return signalsIn('subject', inSubject.filter(isStrongIn(STRONG_IN_LINE))).concat(
    signalsIn('body', body.detections.filter(isOfMail).filter(isStrongIn(STRONG_IN_BODY))),
    signalsIn('body', personsWithData(body.people)),
    ...attachments.map(({ detections }) =>
      signalsIn('attachment', detections.filter(isStrongIn(STRONG_IN_LINE))),
    ),
  );
}

/** Quoted history leaves with the mail; the numbers in a signature are those of a colleague. */
function isOfMail({ part }: DetectionInBody): boolean {
  return part === 'message' || part === 'quoted';
}

function isStrongIn(kinds: readonly DetectionKind[]): (detection: Detection) => boolean {
  return ({ kind, tier, evidence }) =>
    tier === 'block' && (kinds.includes(kind) || evidence.some(({ code }) => code === 'knownName'));
}

function personsWithData(people: readonly Person[]): readonly Detection[] {
  return people
    .filter(
      ({ mentions, data }) =>
        mentions.some(({ tier }) => tier === 'block') &&
        (data.some(({ kind }) => kind === 'address') || kindsOf(data).size >= MANY_DATA),
    )
    .map(({ mentions }) => mentions[0])
    .filter((mention): mention is Detection => mention !== undefined);
}

function kindsOf(detections: readonly Detection[]): ReadonlySet<DetectionKind> {
  return new Set(detections.map(({ kind }) => kind));
}

type Location = Extract<ClientSignal, { code: 'personalData' }>['where'];

function signalsIn(where: Location, detections: readonly Detection[]): readonly ClientSignal[] {
  return detections.map(({ kind, text }): ClientSignal => ({ code: 'personalData', where, kind, text }));
}
