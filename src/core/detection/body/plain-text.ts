/** Elements whose content is no text of the mail. */
const SILENT = ['style', 'script', 'head', 'title'];
/** Elements that begin and end a line. */
const LINES =
  ' p div br tr li ul ol table h1 h2 h3 h4 h5 h6 blockquote hr pre section article header footer address dl dt dd '.split(
    ' ',
  );

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  deg: '°',
  euro: '€',
};

const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
};

const LONGEST_ENTITY = 10;

/** The text of an HTML body as a reader sees it, a line for each block. Linear in its length; never fails. */
export function plainTextOf(html: string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open === -1 ? html.length : open;
    if (end > at) {
      pieces.push(unescaped(html.slice(at, end)));
    }
    if (open === -1) {
      break;
    }
    at = behindTag(html, open, pieces);
  }
  return pieces
    .join('')
    .replace(/[ \t\r\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n');
}

/** Index behind the tag that begins at `open`, and behind its content where that is no text. */
function behindTag(html: string, open: number, pieces: string[]): number {
  if (html.startsWith('<!--', open)) {
    const close = html.indexOf('-->', open + 4);
    return close === -1 ? html.length : close + 3;
  }
  const close = html.indexOf('>', open);
  if (close === -1) {
    return html.length;
  }
  const name = nameOf(html, open + 1);
  if (LINES.includes(name)) {
    pieces.push('\n');
  } else if (name === 'td' || name === 'th') {
    pieces.push(' ');
  }
  if (SILENT.includes(name) && html.charAt(open + 1) !== '/') {
    const end = closingTag(html, name, close);
    return end === -1 ? html.length : end;
  }
  return close + 1;
}

const LONGEST_TAG = 12;

function nameOf(html: string, from: number): string {
  const match = /^\/?([a-z][a-z0-9]*)/i.exec(html.slice(from, from + LONGEST_TAG));
  return match?.[1]?.toLowerCase() ?? '';
}

function unescaped(text: string): string {
  const spaced = text.replace(/[\r\n\t]/g, ' ');
  if (!spaced.includes('&')) {
    return spaced;
  }
  return spaced
    .split('&')
    .map((part, index) => (index === 0 ? part : withEntity(part)))
    .join('');
}

function withEntity(part: string): string {
  const close = part.slice(0, LONGEST_ENTITY).indexOf(';');
  const character = close > 0 ? characterOf(part.slice(0, close)) : undefined;
  return character === undefined ? `&${part}` : character + part.slice(close + 1);
}

function characterOf(entity: string): string | undefined {
  if (entity.startsWith('#')) {
    const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : parseInt(entity.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  }
  const accent = ACCENTS[entity.slice(1)];
  return accent === undefined ? ENTITIES[entity] : (entity.charAt(0) + accent).normalize('NFC');
}

/** Index of the closing tag in either case, found without copying the rest of the text. */
function closingTag(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at !== -1; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) {
      return at;
    }
  }
  return -1;
}
