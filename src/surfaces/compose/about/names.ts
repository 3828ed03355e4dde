/** Names as typed in a field: one a line. */
export function namesIn(typed: string): readonly string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line, index, all) => line !== '' && all.indexOf(line) === index);
}

/** Names as a field shows them. */
export function asLines(names: readonly string[]): string {
  return names.join('\n');
}
