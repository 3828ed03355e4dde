import type { TeamsTheme } from './teams';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(forced-colors: active)';

/** The theme of the system, for a page that no host draws a theme for. */
export function systemTheme(): TeamsTheme {
  if (matchMedia(CONTRAST).matches) {
    return { kind: 'highContrast' };
  }
  return { kind: matchMedia(DARK).matches ? 'dark' : 'light' };
}

/** @returns a function that stops it */
export function onSystemTheme(listener: (theme: TeamsTheme) => void): () => void {
  const tell = () => listener(systemTheme());
  const queries = [DARK, CONTRAST].map((query) => matchMedia(query));
  queries.forEach((query) => query.addEventListener('change', tell));
  return () => queries.forEach((query) => query.removeEventListener('change', tell));
}
