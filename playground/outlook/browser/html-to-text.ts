/** Elements that stand on a line of their own. */
const BLOCKS = new Set(['P', 'DIV', 'LI', 'TR', 'H1', 'H2', 'H3', 'BLOCKQUOTE', 'UL', 'OL', 'TABLE']);

/** The text of a body, as Outlook gives it to an add-in that asks for text. */
export function htmlToText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return textOf(body)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) {
    return (node.textContent ?? '').replace(/\s+/g, ' ');
  }
  const name = node.nodeName;
  if (name === 'BR') {
    return '\n';
  }
  const text = [...node.childNodes].map(textOf).join('');
  return BLOCKS.has(name) ? `\n${text}\n` : text;
}
