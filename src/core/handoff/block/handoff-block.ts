import { HANDOFF_CLASS } from '../../mail/handoff-mark';
import type { Document } from '../document';
import { documentHtml } from '../document-html';

/** A handoff as the part of a mail by which it is recognised later. */
export function blockHtml(document: Document): string {
  return `<div class="${HANDOFF_CLASS}">${documentHtml(document, 2)}</div>`;
}

/** The start and end of a part of a text, as UTF-16 indices. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

const OPENING = new RegExp(`<div\\b[^<>]*\\s(?:class|id)=["']?${HANDOFF_CLASS}(?![\\w-])[^<>]*>`, 'i');

/**
 * Where this mail's own handoff block stands in an HTML body, whatever Outlook put into it since; `null` where there is none.
 * A block in quoted history has another class, as Outlook renames it.
 */
export function blockIn(html: string): Part | null {
  const opening = OPENING.exec(html);
  if (!opening) {
    return null;
  }
  const tags = /<(\/?)div\b[^<>]*>/gi;
  tags.lastIndex = opening.index;
  let depth = 0;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) {
      return { start: opening.index, end: tags.lastIndex };
    }
  }
  return null;
}

/** The body with another block in the place of the one it has; what stands around it stays letter by letter. */
export function withBlock(html: string, { start, end }: Part, block: string): string {
  return html.slice(0, start) + block + html.slice(end);
}
