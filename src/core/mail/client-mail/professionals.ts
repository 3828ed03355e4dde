import type { BodyFindings } from '../../detection/body/detect-in-body';
import type { PartKind } from '../../detection/body/parts';
import { keysOf } from '../../detection/body/people';
import type { PartnerIndex } from '../../partners/partner-index';
import { localOf } from '../address';
import type { MailAddress } from '../draft';
import { isPrivateAddress } from '../private-provider';
import { isKnownAddress, recipientsOf } from '../recipients';
import { inLines, type ClientEvidence } from './evidence';
import { holds } from './persons';

const LONGEST_SIGNATURE = 60;
const LONGEST_TITLE = 12;

/** The last line of a list is no signature: "- Fatima", "Fatima: …". */
const LISTED = /^\s?[-*•|\d]|^[^,]{2,30}[:|]/;

/** As "Smet" in `lieve.desmet@`; shorter names end other names. */
const SHORTEST_GLUED = 4;

/** Tells whether a name is one of these people's. */
type IsNamed = (name: string) => boolean;

/**
 * Tells whose names are those of professionals, as far as whom the mail is about goes: they send, receive, sign, or stand in
 * the directory or in a work address that the text holds.
 */
export function professionalsIn({ draft, policy, body, partners }: ClientEvidence): IsNamed {
  const inText = addressesIn(body).filter((address) => !isPrivateAddress(address, policy.privateProviders));
  return namesOf(
    [draft.from, ...recipientsOf(draft)].map(nameOf).concat(inText.map(nameInAddress), nameOfSigner(body)),
    partners,
  );
}

/**
 * Tells whose names are certainly those of professionals, so that a subject may hold them (M1): they send or receive at a work
 * address, sign, are greeted where all who receive do so, or stand in the directory or in an address of ours or a partner's
 * that the text holds. Not a name that may as well be somebody's whom the mail gives a fuller name, or a private address.
 */
export function colleaguesIn(evidence: ClientEvidence): IsNamed {
  const { draft, policy, body, partners } = evidence;
  const isAtWork = ({ address }: MailAddress) =>
    address !== '' && !isPrivateAddress(address, policy.privateProviders);
  const recipients = recipientsOf(draft);
  const outside = [draft.from, ...recipients].filter((one) => !isAtWork(one)).map(nameOf);
  const known = recipients
    .filter(isAtWork)
    .map(nameOf)
    .concat(
      addressesIn(body)
        .filter((address) => isKnownAddress(address, policy, partners))
        .map(nameInAddress),
    );
  if (isAtWork(draft.from)) {
    const signed = piecesOf(body, 'signature').map((text) => text.replace(SIGNED, '$1'));
    known.push([nameOf(draft.from), nameOfSigner(body)].concat(signed).join(' '));
  }
  if (recipients.every(isAtWork)) {
    known.push(...piecesOf(body, 'greeting').filter(isLine));
  }
  const isNamed = namesOf(known, partners);
  return (name) => {
    const mayBe = (other: string) => holds(keysIn(other), keysIn(name));
    return (
      isNamed(name) &&
      !outside.some(mayBe) &&
      !inLines(evidence)
        .concat(body.detections)
        .some(({ kind, text }) => kind === 'name' && mayBe(text) && !isNamed(text))
    );
  };
}

/** All words of a name have to be one person's; a client may share each of them with somebody else. */
function namesOf(people: readonly string[], partners: PartnerIndex): IsNamed {
  const known = people.map(keysOf);
  // Most names are nobody's here, which one look at all words together tells.
  const ends = known.map((words) => `${words.join(' ')} `).join('');
  return (name) => {
    const keys = keysIn(name);
    return (
      (keys.length > 0 &&
        keys.every((key) => ends.includes(`${key} `)) &&
        known.some((words) => keys.every((key) => isAmong(key, words)))) ||
      partners.contactsNamed(name).length > 0
    );
  };
}

function isAmong(key: string, words: readonly string[]): boolean {
  return words.some((word) => word === key || (key.length >= SHORTEST_GLUED && word.endsWith(key)));
}

/** In a file name underscores stand for spaces. */
function keysIn(name: string): readonly string[] {
  return keysOf(name.replace(/_/g, ' '));
}

function nameOf({ displayName, address }: MailAddress): string {
  return `${displayName.includes('@') ? '' : displayName} ${nameInAddress(address)}`;
}

function nameInAddress(address: string): string {
  return localOf(address).replace(/[._\d-]+/g, ' ');
}

function addressesIn({ detections }: BodyFindings): readonly string[] {
  return detections.filter(({ kind }) => kind === 'email').map(({ text }) => text);
}

/** "Madame Odette Bukasa, née le 3 juillet" greets nobody. */
function isLine(text: string): boolean {
  return text.endsWith('\n');
}

/** The closing words with the name behind them, or with the line beneath. */
const SIGNED = /^(.*, *[^\s,].*|.*\s*.*)[^]*/;

/** The pieces of a body of one kind, each with the character behind it. */
function piecesOf({ text, parts }: BodyFindings, kind: PartKind): readonly string[] {
  return parts.filter((part) => part.kind === kind).map(({ start, end }) => text.slice(start, end + 1));
}

/** A last line of the message that begins with a name and says little more is signed, closing words or not. */
function nameOfSigner({ text, parts, detections }: BodyFindings): string {
  let end = parts.reduce((last, part) => (part.kind === 'message' ? part.end : last), 0);
  while (end > 0 && text.charAt(end - 1).trim() === '') {
    end -= 1;
  }
  const start = text.lastIndexOf('\n', end - 1) + 1;
  const signer =
    start > 0 && end - start <= LONGEST_SIGNATURE && !LISTED.test(text.slice(start, end))
      ? detections.find(
          (one) => one.kind === 'name' && one.start >= start && one.start <= start + LONGEST_TITLE,
        )
      : undefined;
  return signer ? signer.text : '';
}
