import { emptyMail, type ComposedMail, type Recipient } from './mail';

/**
 * A reply to the sender of a mail, as Outlook on the web makes it: what was given on top, and below it the mail, under a line and
 * its header, with `x_` before the names of its classes. Headers of the mail don't come along.
 */
export function replyTo(
  { subject, from, to, bodyHtml }: ComposedMail,
  me: Recipient,
  html: string,
): ComposedMail {
  const header = [
    ['Van', from.displayName],
    ['Verzonden', 'maandag 23 november 2026 10:12'],
    ['Aan', to.map(({ displayName }) => displayName).join('; ')],
    ['Onderwerp', subject],
  ]
    .map(([name, value]) => `<b>${name}:</b> ${value}<br>`)
    .join('');
  const quoted = bodyHtml.replace(/(\sclass=")/g, '$1x_');
  return {
    ...emptyMail(me),
    subject: `RE: ${subject}`,
    to: [from],
    bodyHtml: `<div>${html}</div><hr><div id="divRplyFwdMsg">${header}</div><div>${quoted}</div>`,
  };
}
