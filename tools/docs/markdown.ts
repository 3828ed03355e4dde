/** Parts with an empty line between them, under a note on where they come from. */
export function page(parts: readonly string[], source: string): string {
  const note = `<!-- Written by \`npm run docs\` from ${source}: change it there. -->`;
  return `${[note, ...parts].join('\n\n')}\n`;
}

/** A table; a cell may hold anything but a line break. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
