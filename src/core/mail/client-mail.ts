import type { BodyFindings, DetectionInBody } from '../detection/body/detect-in-body';
import type { Person } from '../detection/body/people';
import type { Detection, DetectionKind } from '../detection/detection';
import type { Policy } from '../policy/policy';
import type { MailDraft } from './draft';
import { isPrivateAddress } from './private-provider';
import { isLabelled, isProtected } from './protection';
import { basisOf, isAnswered, type Question } from './question';
import { distinct, isChecksummed } from './rules/personal-data';
import type { NamedAttachment } from './rules/rule';
import type { ClientSignal } from './verdict';

/** Personal data in a line of text that by itself makes a mail one about a client. */
const STRONG_IN_LINE: readonly DetectionKind[] = ['nationalNumber', 'idCard', 'birthDate', 'name'];

/** In a body, names, telephones and accounts are those of colleagues and suppliers as often as not. */
const STRONG_IN_BODY: readonly DetectionKind[] = ['nationalNumber', 'idCard', 'birthDate'];

/** A signal that was found in the text, and not stated. */
type FoundSignal = Extract<ClientSignal, { code: 'personalData' }>;

/** More than one kind of data beside a name is what one writes of a client. */
const MANY_KINDS = 2;

/** What is known of a mail when it is asked whether it is about a client. */
export interface ClientEvidence {
  readonly draft: MailDraft;
  readonly policy: Policy;
  readonly inSubject: readonly Detection[];
  readonly body: BodyFindings;
  readonly attachments: readonly NamedAttachment[];
}

/** Whether a mail is about a client. */
export interface ClientMail {
  /** Why it is; empty for a mail that is about no client. */
  readonly signals: readonly ClientSignal[];
  /** "This mail is about no client": what may be answered to what was found in the text; `null` where that answer can't count. */
  readonly denial: Question | null;
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
 * What was found in the text no longer counts once the caseworker said that the mail is about no client, and why. That
 * answer stands as long as the same is found, and never against a handoff block, the caseworker's own word or choice of a
 * label, or a number in the subject that check digits prove. The header is no such choice: Schakel sets it by itself.
 */
export function clientMail(evidence: ClientEvidence): ClientMail {
  const { draft, policy, inSubject } = evidence;
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
  const isDeniable =
    stated.every(({ code }) => code === 'protected') &&
    !isLabelled(draft.protection, policy) &&
    found.length > 0 &&
    !inSubject.filter(isStrongIn(STRONG_IN_LINE)).some(isChecksummed);
  const denial = isDeniable ? denialOf(found) : null;
  return {
    signals: denial !== null && isAnswered(draft, denial) ? stated : stated.concat(found),
    denial,
  };
}

/** The answer stands wherever in the text the same is found, however often. */
function denialOf(found: readonly FoundSignal[]): Question {
  const basis = distinct(found.map(({ where, kind, text }) => `${where} ${kind} ${text}`));
  return { id: 'notClientMail', basis: basisOf(basis.sort()), needsReason: true };
}

function foundSignals({ inSubject, body, attachments, policy }: ClientEvidence): readonly FoundSignal[] {
  return signalsIn('subject', inSubject.filter(isStrongIn(STRONG_IN_LINE))).concat(
    signalsIn('body', body.detections.filter(isOfMail).filter(isStrongIn(STRONG_IN_BODY))),
    signalsIn('body', personsWithData(body.people, policy)),
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

function personsWithData(people: readonly Person[], policy: Policy): readonly Detection[] {
  return people
    .filter((person) => isCertain(person) && (hasOwnData(person, policy) || hasKind(person, ['address'])))
    .map(({ mentions }) => mentions[0])
    .filter((mention): mention is Detection => mention !== undefined);
}

/**
 * Whether somebody is named together with what one writes of a client: a national number, an ID card or a date of birth; or,
 * where the name is certain, data of more than one kind. A telephone number and a work address are those of a colleague.
 */
export function hasOwnData(person: Person, { privateProviders }: Policy): boolean {
  const kinds = new Set(
    person.data
      .filter(({ kind, text }) => kind !== 'email' || isPrivateAddress(text, privateProviders))
      .map(({ kind }) => kind),
  );
  return (
    person.mentions.length > 0 &&
    (hasKind(person, STRONG_IN_BODY) || (isCertain(person) && kinds.size >= MANY_KINDS))
  );
}

function isCertain({ mentions }: Person): boolean {
  return mentions.some(({ tier }) => tier === 'block');
}

function hasKind({ data }: Person, kinds: readonly DetectionKind[]): boolean {
  return data.some(({ kind }) => kinds.includes(kind));
}

function signalsIn(where: FoundSignal['where'], detections: readonly Detection[]): readonly FoundSignal[] {
  return detections.map(({ kind, text }) => ({ code: 'personalData', where, kind, text }));
}
