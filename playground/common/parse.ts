/** What a text holds as JSON; `undefined` for a text that is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `value` as an object to read from; an empty one for anything that isn't. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/** `value` where it is a text, else nothing. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** `value` as a list; an empty one for anything that isn't. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
