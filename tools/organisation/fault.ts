export type Path = readonly (string | number)[];

/** Something wrong in data that an administrator wrote. */
export interface Fault {
  readonly path: Path;
  /** Whether the name of the setting is wrong, or what it says. */
  readonly at: 'key' | 'value';
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly cure: string;
}

/** A fault, and where in a text it stands; lines and columns count from 1. */
export interface Problem extends Omit<Fault, 'at' | 'path'> {
  readonly line: number;
  readonly column: number;
  /** As `organisations[2].contacts[0].address`; '' for the file as a whole. */
  readonly path: string;
}

/** What was read, or everything that is wrong with it in the order of its lines. */
export type Checked<Value> = { readonly value: Value } | { readonly problems: readonly Problem[] };

export function fault(path: Path, message: string, cure: string, at: Fault['at'] = 'value'): Fault {
  return { path, at, message, cure };
}

export function pathInWords(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** One line a problem: `policy.json:4:11 rules.M3: what is wrong. What to do.` */
export function reportOf(file: string, problems: readonly Problem[]): string {
  return problems
    .map(({ line, column, path, message, cure }) => {
      const place = path === '' ? '' : `${path}: `;
      return `${file}:${line}:${column} ${place}${message} ${cure}\n`;
    })
    .join('');
}
