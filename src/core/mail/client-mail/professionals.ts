import type { BodyFindings } from '../../detection/body/detect-in-body';
import { keysOf } from '../../detection/body/people';
import { localOf } from '../address';
import { recipientsOf } from '../recipients';
import type { ClientEvidence } from './evidence';

const LONGEST_SIGNATURE = 60;
const LONGEST_TITLE = 12;

/**
 * Tells whose names are those of professionals: they send, receive, sign, or stand in the directory or in a mail address that
 * the text holds.
 */
export function professionalsIn({
  draft,
  body,
  partners,
}: Pick<ClientEvidence, 'draft' | 'body' | 'partners'>): (name: string) => boolean {
  const known = new Set<string>();
  const know = (name: string) => keysOf(name).forEach((key) => known.add(key));
  const knowAddress = (address: string) => know(localOf(address).replace(/[._\d-]+/g, ' '));
  for (const { displayName, address } of [draft.from, ...recipientsOf(draft)]) {
    know(displayName.includes('@') ? '' : displayName);
    knowAddress(address);
  }
  body.detections.filter(({ kind }) => kind === 'email').forEach(({ text }) => knowAddress(text));
  know(nameOfSigner(body));
  return (name) => {
    const keys = keysOf(name);
    return (
      (keys.length > 0 && keys.every((key) => known.has(key))) || partners.contactsNamed(name).length > 0
    );
  };
}

/** A last line of the message that begins with a name and says little more is signed, closing words or not. */
function nameOfSigner({ text, parts, detections }: BodyFindings): string {
  const end = parts.reduce((last, part) => (part.kind === 'message' ? part.end : last), 0);
  const message = text.slice(0, end).replace(/\s+$/, '');
  const start = message.lastIndexOf('\n') + 1;
  const signer =
    start > 0 && message.length - start <= LONGEST_SIGNATURE
      ? detections.find(
          (one) => one.kind === 'name' && one.start >= start && one.start <= start + LONGEST_TITLE,
        )
      : undefined;
  return signer ? signer.text : '';
}
