/** The signature that Outlook itself put in the mail, not that of a quoted one beneath it. */
const OWN_SIGNATURE = '#Signature:not(#divRplyFwdMsg ~ *):not(#divRplyFwdMsg ~ * *)';

/**
 * A body without anything of what was typed in it: neutral lines, and Outlook's own signature where it has one.
 *
 * @param html the body that goes
 * @param lines plain text, without characters that mean something in HTML
 */
export function neutralBody(html: string, lines: readonly string[]): string {
  const signature = new DOMParser().parseFromString(html, 'text/html').querySelector(OWN_SIGNATURE);
  return lines.map((line) => `<p>${line}</p>`).join('') + (signature?.outerHTML ?? '');
}
