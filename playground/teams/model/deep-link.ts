/** What a link of Teams or Outlook would open. */
export type DeepLink =
  | { readonly kind: 'call'; readonly users: readonly string[]; readonly withVideo: boolean }
  | { readonly kind: 'chat'; readonly users: readonly string[] }
  | { readonly kind: 'meeting'; readonly subject: string; readonly attendees: readonly string[] }
  /** An address for the browser; that of a new mail leads to the stand-in Outlook. */
  | { readonly kind: 'page'; readonly href: string };

const TEAMS = 'teams.microsoft.com';

/** Where Outlook on the web begins a new mail. */
const COMPOSE = 'https://outlook.office.com/mail/deeplink/compose';

/**
 * What a link would open.
 *
 * @param outlook where the stand-in Outlook is: `https://localhost:3000/outlook`
 * @returns `null` for what is no address that a host opens
 */
export function deepLinkOf(href: string, outlook: string): DeepLink | null {
  const url = URL.canParse(href) ? new URL(href) : null;
  if (url?.protocol !== 'https:') {
    return null;
  }
  const list = (name: string) => (url.searchParams.get(name) ?? '').split(',').filter(Boolean);
  const place = url.hostname === TEAMS ? url.pathname.split('/')[2] : undefined;
  switch (place) {
    case 'call':
      return {
        kind: 'call',
        users: list('users'),
        withVideo: url.searchParams.get('withVideo')?.toLowerCase() === 'true',
      };
    case 'chat':
      return { kind: 'chat', users: list('users') };
    case 'meeting':
      return {
        kind: 'meeting',
        subject: url.searchParams.get('subject') ?? '',
        attendees: list('attendees'),
      };
    default:
      return {
        kind: 'page',
        href: `${url.origin}${url.pathname}` === COMPOSE ? newMail(url, outlook) : href,
      };
  }
}

function newMail(compose: URL, outlook: string): string {
  const subject = compose.searchParams.get('subject') ?? '';
  return `${outlook}?${new URLSearchParams({ example: 'blank', subject }).toString()}`;
}
