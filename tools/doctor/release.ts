import type { Release } from '../package/release';

/** Reads a `release.json`; `null` where it isn't one. */
export function parsedRelease(text: string): Release | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRelease(value) ? value : null;
  } catch {
    return null;
  }
}

function isRelease(value: unknown): value is Release {
  return (
    isObject(value) &&
    typeof value.schakel === 'string' &&
    typeof value.version === 'string' &&
    isObject(value.files) &&
    Object.values(value.files).every((hash) => typeof hash === 'string')
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
