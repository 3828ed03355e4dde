import type { BodyFindings } from '../../detection/body/detect-in-body';
import type { Detection } from '../../detection/detection';
import type { PartnerIndex } from '../../partners/partner-index';
import type { Policy } from '../../policy/policy';
import type { MailDraft } from '../draft';
import { distinct } from '../rules/personal-data';
import type { NamedAttachment } from '../rules/rule';
import type { ClientSignal } from '../verdict';
import { distinctClients, type Client } from './distinct-clients';
import type { Named } from './named';
import { isDescribed, isStrong } from './own-data';
import { signalsOf, type PlacedDetection, type Signals } from './signals';
import { BIAS, CLIENT_FROM, SIGNAL_NAMES, UNSURE_FROM, WEIGHTS } from './weights';

/** What is known of a mail when it is asked whether it is about a client. */
export interface ClientEvidence {
  readonly draft: MailDraft;
  readonly policy: Policy;
  readonly partners: PartnerIndex;
  readonly inSubject: readonly Detection[];
  readonly body: BodyFindings;
  readonly attachments: readonly NamedAttachment[];
}

/** A signal that was found in the text, and not stated. */
export type FoundSignal = Extract<ClientSignal, { code: 'personalData' | 'story' | 'correspondent' }>;

/** What the text of a mail says of whom it is about. */
export interface Classification {
  readonly verdict: 'client' | 'unsure' | 'ordinary';
  /** Each client once; a household is one. Empty for an ordinary mail. */
  readonly clients: readonly Client[];
  /** Why it is no ordinary mail: first who, then what is told. Empty for an ordinary mail. */
  readonly evidence: readonly FoundSignal[];
}

const ORDINARY: Classification = { verdict: 'ordinary', clients: [], evidence: [] };

/**
 * Whether the text of a mail is about an identifiable client: it has to say both who somebody is and that they are helped.
 * Neither will do alone: a name is a colleague's as often as not, and a case that nobody could recognise is no client mail.
 * Some are certain however little is told: the client's name as typed by the caseworker, and data that one writes of a client
 * alone, other than in a mail on staff or a list of contacts.
 */
export function classifyClientMail(evidence: ClientEvidence): Classification {
  const signals = signalsOf(evidence);
  const isSure = isCertain(evidence, signals);
  const score = scoreOf(signals);
  if (!isSure && (!saysWho(signals) || score < UNSURE_FROM)) {
    return ORDINARY;
  }
  return {
    verdict: isSure || score >= CLIENT_FROM ? 'client' : 'unsure',
    clients: distinctClients(evidence, signals),
    evidence: evidenceOf(signals),
  };
}

function isCertain({ body, policy }: ClientEvidence, { data, named, strength }: Signals): boolean {
  const isTyped = data
    .map(({ detection }) => detection)
    .concat(named.map(({ detection }) => detection))
    .some(({ evidence }) => evidence.some(({ code }) => code === 'knownName'));
  return (
    isTyped ||
    (strength.staffData + strength.contactList === 0 &&
      (data.some(isPlainly) || body.people.some((person) => isDescribed(person, policy))))
  );
}

/** A number or a date of birth anywhere; a name where one stands for a client. */
function isPlainly({ where, detection }: PlacedDetection): boolean {
  return (
    detection.tier === 'block' && (isStrong(detection) || (where !== 'body' && detection.kind === 'name'))
  );
}

/** All that speaks for a client, less all that speaks against. */
export function scoreOf({ strength }: Pick<Signals, 'strength'>): number {
  return SIGNAL_NAMES.reduce((sum, name) => sum + WEIGHTS[name] * strength[name], BIAS);
}

function saysWho({ named, data, strength }: Signals): boolean {
  return named.length + data.length + strength.initials + strength.privateCorrespondent > 0;
}

const MOST_WORDS = 3;

function evidenceOf({ data, named, strength, story }: Signals): readonly FoundSignal[] {
  const found = distinctBy(
    data
      .concat(tellingNames(named).map(({ detection }): PlacedDetection => ({ where: 'body', detection })))
      .filter(({ detection: { kind, tier } }) => tier !== 'hint' && kind !== 'licencePlate')
      .map(({ where, detection: { kind, text } }): FoundSignal => ({
        code: 'personalData',
        where,
        kind,
        text,
      })),
  );
  const words = distinct(story).slice(0, MOST_WORDS);
  return found.concat(
    strength.privateCorrespondent > 0 ? [{ code: 'correspondent' }] : [],
    words.length > 0 ? [{ code: 'story', words }] : [],
  );
}

/** Who is named in full or with a title; where nobody is, who is named first. */
function tellingNames(named: readonly Named[]): readonly Named[] {
  const full = named.filter(({ isFull, hasTitle }) => isFull || hasTitle);
  return full.length > 0 ? full : named.slice(0, 1);
}

function distinctBy(signals: readonly FoundSignal[]): readonly FoundSignal[] {
  const known = new Set<string>();
  return signals.filter((signal) => {
    const key =
      signal.code === 'personalData' ? `${signal.where} ${signal.kind} ${signal.text}` : signal.code;
    return !known.has(key) && known.add(key);
  });
}
