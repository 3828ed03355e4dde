/**
 * The value of a header among the headers of a mail as they travelled (RFC 5322): the first with that name, in any case, its
 * folded lines joined; `null` where there is none.
 */
export function headerIn(headers: string, name: string): string | null {
  const start = `${name.toLowerCase()}:`;
  const line = headers
    .replace(/\r\n?|\n/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
    .find((one) => one.slice(0, start.length).toLowerCase() === start);
  return line === undefined ? null : line.slice(start.length).trim();
}
