/** What a host answered is not what it promises. */
class UnexpectedAnswer extends Error {}

/** `value` as an object; throws for anything else, `null` included. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) {
    throw new UnexpectedAnswer();
  }
  return value as Readonly<Record<string, unknown>>;
}

export function asString(value: unknown): string {
  if (typeof value !== 'string') {
    throw new UnexpectedAnswer();
  }
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') {
    throw new UnexpectedAnswer();
  }
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number') {
    throw new UnexpectedAnswer();
  }
  return value;
}

export function asOneOf<T>(known: readonly T[], value: unknown): T {
  const found = known.find((one) => one === value);
  if (found === undefined) {
    throw new UnexpectedAnswer();
  }
  return found;
}

export function asArray(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) {
    throw new UnexpectedAnswer();
  }
  return value;
}
