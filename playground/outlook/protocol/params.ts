import { asRecord } from '../../common/parse';

/** Parameters of a method call that are not what office.js promises to send. */
export class InvalidParameters extends Error {}

/** Reads the parameters of a method call, and throws `InvalidParameters` for what is not there. */
export interface Params {
  text(name: string): string;
  /** `null` where it is missing. */
  optionalText(name: string): string | null;
  number(name: string): number;
  flag(name: string): boolean;
  list(name: string): readonly Params[];
  texts(name: string): readonly string[];
  dictionary(name: string): Readonly<Record<string, unknown>>;
}

export function paramsOf(value: unknown): Params {
  const values = asRecord(value);
  const array = (name: string): readonly unknown[] => {
    const found = values[name];
    if (!Array.isArray(found)) {
      throw new InvalidParameters(name);
    }
    return found;
  };
  const text = (name: string): string => requireText(values[name], name);
  return {
    text,
    optionalText: (name) => (values[name] === undefined || values[name] === null ? null : text(name)),
    number: (name) => {
      const found = values[name];
      if (typeof found !== 'number') {
        throw new InvalidParameters(name);
      }
      return found;
    },
    flag: (name) => values[name] === true,
    list: (name) => array(name).map(paramsOf),
    texts: (name) => array(name).map((entry) => requireText(entry, name)),
    dictionary: (name) => {
      if (typeof values[name] !== 'object' || values[name] === null) {
        throw new InvalidParameters(name);
      }
      return asRecord(values[name]);
    },
  };
}

function requireText(value: unknown, name: string): string {
  if (typeof value !== 'string') {
    throw new InvalidParameters(name);
  }
  return value;
}
