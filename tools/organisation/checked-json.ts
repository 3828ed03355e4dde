import { pathInWords, type Checked, type Fault } from './fault';
import { readJson } from './json-file';

/**
 * Reads a JSON text that has to follow a schema, or says everything that is wrong with it.
 *
 * @param faultsOf what is wrong with the data
 */
export function checkedJson(text: string, faultsOf: (value: unknown) => readonly Fault[]): Checked<unknown> {
  const json = readJson(text);
  if ('problems' in json) {
    return json;
  }
  const { value, repeatedKeys, problemOf } = json.value;
  const problems = [...repeatedKeys, ...faultsOf(value).map(problemOf)].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  return problems.length > 0 ? { problems } : { value };
}

/** Where the schema already refuses a value, nothing else about it is worth saying. */
export function withoutEchoes(bySchema: readonly Fault[], others: readonly Fault[]): readonly Fault[] {
  const refused = new Set(bySchema.map(({ path }) => pathInWords(path)));
  return [...bySchema, ...others.filter(({ path }) => !refused.has(pathInWords(path)))];
}
