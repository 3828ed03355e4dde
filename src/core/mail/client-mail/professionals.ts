import type { BodyFindings } from '../../detection/body/detect-in-body';
import { keysOf } from '../../detection/body/people';
import { localOf } from '../address';
import { isPrivateAddress } from '../private-provider';
import { recipientsOf } from '../recipients';
import type { ClientEvidence } from './evidence';

const LONGEST_SIGNATURE = 60;
const LONGEST_TITLE = 12;

/** The last line of a list is no signature: "- Fatima", "Fatima: …". */
const LISTED = /^\s?[-*•|\d]|^[^,]{2,30}[:|]/;

/** As "Smet" in `lieve.desmet@`; shorter names end other names. */
const SHORTEST_GLUED = 4;

/**
 * Tells whose names are those of professionals: they send, receive, sign, or stand in the directory or in a work address
 * that the text holds.
 */
export function professionalsIn({
  draft,
  policy,
  body,
  partners,
}: ClientEvidence): (name: string) => boolean {
  const known = new Set<string>();
  const know = (name: string) => keysOf(name).forEach((key) => known.add(key));
  const knowAddress = (address: string) => know(localOf(address).replace(/[._\d-]+/g, ' '));
  for (const { displayName, address } of [draft.from, ...recipientsOf(draft)]) {
    know(displayName.includes('@') ? '' : displayName);
    knowAddress(address);
  }
  body.detections
    .filter(({ kind, text }) => kind === 'email' && !isPrivateAddress(text, policy.privateProviders))
    .forEach(({ text }) => knowAddress(text));
  know(nameOfSigner(body));
  const words = Array.from(known);
  const isGlued = (key: string) => key.length >= SHORTEST_GLUED && words.some((one) => one.endsWith(key));
  return (name) => {
    const keys = keysOf(name);
    return (
      (keys.length > 0 && keys.every((key) => known.has(key) || isGlued(key))) ||
      partners.contactsNamed(name).length > 0
    );
  };
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
