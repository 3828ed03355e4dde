import { link } from './link';

/**
 * A new mail in Outlook on the web, for where Graph can't lay a draft ready. It says nothing of the client nor of the partner:
 * a link stays behind in histories. The caseworker pastes the handoff.
 *
 * @param subject a neutral one (M1)
 */
export function composeLink(subject: string): string {
  return link('https://outlook.office.com/mail/deeplink/compose', { subject });
}
