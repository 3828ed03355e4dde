/** A piece of text within a line. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold' | 'italic'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly text: string; readonly address: string };

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Inline[])[] };

/** Lines end with an empty line, and items of a list with a carriage return. */
const LINE_END = /\r\n?|\n{2,}/;
const LIST_ITEM = /^\s*(?:[-*+]|(?<number>\d+)\.)\s+(?<text>.*)$/s;

const ESCAPED = String.raw`\\(?<escaped>[^\sA-Za-z0-9])`;
const BOLD = String.raw`\*\*(?<bold>(?:\\.|(?!\*\*)[^\\])+)\*\*`;
const ITALIC = String.raw`\*(?<star>(?:\\.|[^*\\])+)\*|(?<![\p{L}\p{N}])_(?<underscore>(?:\\.|[^_\\])+)_(?![\p{L}\p{N}])`;
const LINK = String.raw`\[(?<link>(?:\\.|[^\]\\])+)\]\((?<address>https:\/\/[^\s)]+)\)`;
const MARKUP = new RegExp([ESCAPED, BOLD, ITALIC, LINK].join('|'), 'gsu');

/**
 * Reads the Markdown that Smart Alerts know: bold, italic, lists, links to `https` addresses, and `\` before a sign that is
 * to be shown as it is. All else is text.
 */
export function parseMarkdown(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of markdown.split(LINE_END).filter((text) => text.trim() !== '')) {
    const item = LIST_ITEM.exec(line)?.groups;
    const last = blocks.at(-1);
    if (!item) {
      blocks.push({ kind: 'paragraph', children: parseInline(line.trim()) });
      continue;
    }
    const isOrdered = item.number !== undefined;
    const children = parseInline((item.text ?? '').trim());
    if (last?.kind === 'list' && last.isOrdered === isOrdered) {
      blocks[blocks.length - 1] = { ...last, items: [...last.items, children] };
    } else {
      blocks.push({ kind: 'list', isOrdered, items: [children] });
    }
  }
  return blocks;
}

function parseInline(text: string): readonly Inline[] {
  const inlines: Inline[] = [];
  let position = 0;
  for (const match of text.matchAll(MARKUP)) {
    inlines.push({ kind: 'text', text: text.slice(position, match.index) }, markup(match.groups ?? {}));
    position = match.index + match[0].length;
  }
  return [...inlines, { kind: 'text' as const, text: text.slice(position) }].filter(
    (inline) => inline.kind !== 'text' || inline.text !== '',
  );
}

function markup(groups: Readonly<Record<string, string | undefined>>): Inline {
  const { escaped, bold, link, address } = groups;
  const italic = groups.star ?? groups.underscore;
  if (bold !== undefined) {
    return { kind: 'bold', children: parseInline(bold) };
  }
  if (italic !== undefined) {
    return { kind: 'italic', children: parseInline(italic) };
  }
  return link !== undefined && address !== undefined
    ? { kind: 'link', text: link, address }
    : { kind: 'text', text: escaped ?? '' };
}
