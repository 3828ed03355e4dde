import { closestTo } from '../../tools/organisation/suggestion';

/** Something wrong with a manifest. */
export interface ManifestProblem {
  /** The place, as `extensions[0].ribbons[1]` or `OfficeApp/Hosts/Host`. */
  readonly where: string;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly cure: string;
}

export function problem(where: string, message: string, cure: string): ManifestProblem {
  return { where, message, cure };
}

/** One line a problem: `manifest.json: extensions[0]: what is wrong. What to do.` */
export function manifestReport(file: string, problems: readonly ManifestProblem[]): string {
  return problems.map(({ where, message, cure }) => `${file}: ${where}: ${message} ${cure}\n`).join('');
}

/** Says of a name that isn't one of those known, which was probably meant. */
export function unknownName(
  where: string,
  name: string,
  what: string,
  known: readonly string[],
): ManifestProblem {
  const meant = closestTo(name, known);
  return problem(
    where,
    `"${name}" is not ${what}.`,
    meant === undefined ? `Use one of: ${known.join(', ')}.` : `Did you mean "${meant}"?`,
  );
}
