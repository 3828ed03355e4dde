/** What `npm run package` wrote: its version, and the SHA-256 of each file in hexadecimal digits. */
export interface Release {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

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
    typeof value.version === 'string' &&
    isObject(value.files) &&
    Object.values(value.files).every((hash) => typeof hash === 'string')
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
