/** What a link of Teams or Outlook would open. */
export type DeepLink =
  | { readonly kind: 'call'; readonly users: readonly string[]; readonly withVideo: boolean }
  | { readonly kind: 'chat'; readonly users: readonly string[] }
  | { readonly kind: 'meeting'; readonly subject: string; readonly attendees: readonly string[] }
  /** A mail in the mailbox, or a new one. */
  | { readonly kind: 'mail'; readonly href: string }
  | { readonly kind: 'page'; readonly href: string };

/** Where Outlook on the web begins a new mail. */
const COMPOSE = /^https:\/\/outlook\.(?:office|live|office365|cloud\.microsoft)\.?\w*\/mail\/.*deeplink\/compose/;

/**
 * What a link would open.
 *
 * @param outlook where the stand-in Outlook is: `https://localhost:3000/outlook`
 * @returns `null` for what is no address, or none that a host opens
 */
export function deepLinkOf(href: string, outlook: string): DeepLink | null {
  const url = URL.canParse(href) ? new URL(href) : null;
  if (!url || !/^(?:https?|mailto|tel):$/.test(url.protocol)) {
    return null;
  }
  const list = (name: string) => (url.searchParams.get(name) ?? '').split(',').filter(Boolean);
  const place = url.hostname === 'teams.microsoft.com' ? url.pathname.split('/').slice(1, 3).join('/') : '';
  switch (place) {
    case 'l/call':
      return {
        kind: 'call',
        users: list('users'),
        withVideo: url.searchParams.get('withVideo')?.toLowerCase() === 'true',
      };
    case 'l/chat':
      return { kind: 'chat', users: list('users') };
    case 'l/meeting':
      return {
        kind: 'meeting',
        subject: url.searchParams.get('subject') ?? '',
        attendees: list('attendees'),
      };
    default:
      return { kind: href.startsWith(`${outlook}?`) || COMPOSE.test(href) ? 'mail' : 'page', href };
  }
}
