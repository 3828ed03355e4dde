import { EVENT_SCRIPT, isImmutable, WELL_KNOWN_FILE } from '../deployment/served-files';
import { CONTENT_SECURITY_POLICY, policyText } from './content-security-policy';

export type Headers = Readonly<Record<string, string>>;

/**
 * Sent with every answer, errors too. There is no `X-Frame-Options`: it can't name Outlook and Teams, so it would keep them out;
 * `frame-ancestors` says who may show a page.
 */
export const SECURITY_HEADERS: Headers = {
  'Content-Security-Policy': policyText(CONTENT_SECURITY_POLICY),
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};

export const FOR_GOOD = 'public, max-age=31536000, immutable';
export const ASK_EACH_TIME = 'no-cache';

/** Files that the event runtime of classic Outlook fetches from no origin of its own (platform facts A5). */
export const READ_BY_ANY_ORIGIN: readonly string[] = [WELL_KNOWN_FILE, EVENT_SCRIPT];

/** By the end of a file's name; all other files are none of ours. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
};

/** Worth compressing; pictures already are. */
export const COMPRESSED: readonly string[] = ['html', 'js', 'json', 'txt'];

export function extensionOf(file: string): string {
  return /\.([a-z]+)$/.exec(file)?.[1] ?? '';
}

/**
 * The headers with which a web host sends a file of `dist/`.
 *
 * @param file its path in `dist/`
 */
export function responseHeaders(file: string): Headers {
  return {
    ...SECURITY_HEADERS,
    'Cache-Control': isImmutable(file) ? FOR_GOOD : ASK_EACH_TIME,
    'Content-Type': MEDIA_TYPES[extensionOf(file)] ?? 'application/octet-stream',
    ...(READ_BY_ANY_ORIGIN.includes(file) && { 'Access-Control-Allow-Origin': '*' }),
  };
}
