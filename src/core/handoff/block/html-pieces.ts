/** A piece of a mail that stands on its own: a heading, a paragraph, or a cell of a table. */
export interface HtmlPiece {
  readonly tag: 'h2' | 'h3' | 'p' | 'td' | 'li';
  /** What a reader sees of it, with `\n` for a line break. */
  readonly text: string;
}

const TOKENS = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*>|<[^<>]*>|[^<]+/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * The pieces of a handoff block in their order, whatever attributes and inner elements Outlook gave them. Time is linear in
 * the length of the HTML.
 */
export function htmlPieces(html: string): readonly HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let open: HtmlPiece['tag'] | null = null;
  let text = '';
  for (const [token, slash = '', name] of tokensOf(html)) {
    const tag = name?.toLowerCase();
    if (tag === undefined) {
      text += token.startsWith('<') ? '' : decoded(token.replace(/[\r\n]+/g, ' '));
    } else if (tag === 'br') {
      text += '\n';
    } else if (slash === '' && isPiece(tag) && open === null) {
      open = tag;
      text = '';
    } else if (slash === '/' && tag === open) {
      pieces.push({ tag: open, text: text.trim() });
      open = null;
    }
  }
  return pieces;
}

function tokensOf(html: string): readonly RegExpExecArray[] {
  const tokens: RegExpExecArray[] = [];
  TOKENS.lastIndex = 0;
  for (let token = TOKENS.exec(html); token; token = TOKENS.exec(html)) {
    tokens.push(token);
  }
  return tokens;
}

function isPiece(tag: string): tag is HtmlPiece['tag'] {
  return ['h2', 'h3', 'p', 'td', 'li'].includes(tag);
}

function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
    (entity, decimal, hexadecimal, name) => {
      if (typeof name === 'string') {
        return ENTITIES[name.toLowerCase()] ?? entity;
      }
      const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hexadecimal), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    },
  );
}
