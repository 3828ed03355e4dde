import type { ArchiveCatalogue } from '../../../core/language/archive/catalogue';

/** The signature that Outlook itself put in the mail, not that of a quoted one beneath it. */
const OWN_SIGNATURE = '#Signature:not(#divRplyFwdMsg ~ *):not(#divRplyFwdMsg ~ * *)';

/**
 * A body without anything of what was typed in it: neutral lines, and Outlook's own signature, or else the sender's name.
 *
 * @param html the body that goes
 * @param sender as Outlook shows them
 */
export function neutralBody(
  html: string,
  sender: string,
  { lines, regards }: ArchiveCatalogue['neutralText'],
): string {
  const { body } = new DOMParser().parseFromString('', 'text/html');
  const signature = new DOMParser().parseFromString(html, 'text/html').querySelector(OWN_SIGNATURE);
  for (const line of signature ? lines : [...lines, `${regards}\n${sender}`]) {
    const paragraph = body.appendChild(body.ownerDocument.createElement('p'));
    // As text, so that a name with a bracket in it stays one.
    paragraph.innerText = line;
  }
  return body.innerHTML + (signature?.outerHTML ?? '');
}
