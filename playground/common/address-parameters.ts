/** Reads the parameters with which a page of the playground starts. What is unknown is left at its default. */
export interface AddressParameters {
  /** The value of `name`, where it is one of `known`. */
  readonly one: <T extends string>(name: string, known: readonly T[], otherwise: T) => T;
  /** Values with commas between. */
  readonly several: (name: string) => readonly string[];
  /** Pairs with commas between, as `subject.get:silent,body.get:late`; one with an unknown half is left out. */
  readonly pairs: <Key extends string, Value extends string>(
    name: string,
    keys: readonly Key[],
    values: readonly Value[],
  ) => Readonly<Partial<Record<Key, Value>>>;
  readonly has: (name: string, value: string) => boolean;
  /** '' where it is missing. */
  readonly text: (name: string) => string;
}

/** @param search what stands behind the address, with its question mark */
export function addressParameters(search: string): AddressParameters {
  const parameters = new URLSearchParams(search);
  const several = (name: string): readonly string[] => (parameters.get(name) ?? '').split(',');
  return {
    one: (name, known, otherwise) => known.find((value) => value === parameters.get(name)) ?? otherwise,
    several,
    pairs: <Key extends string, Value extends string>(
      name: string,
      keys: readonly Key[],
      values: readonly Value[],
    ) =>
      Object.fromEntries(
        several(name).flatMap((entry): readonly (readonly [Key, Value])[] => {
          const [first, second] = entry.split(':');
          const key = keys.find((known) => known === first);
          const value = values.find((known) => known === second);
          return key && value ? [[key, value]] : [];
        }),
      ) as Partial<Record<Key, Value>>,
    text: (name) => parameters.get(name) ?? '',
    has: (name, value) => parameters.get(name) === value,
  };
}
