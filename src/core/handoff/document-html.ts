import type { Block, Document } from './document';

/** A text as HTML shows it, whatever was typed: nothing of it is taken for markup, and its line breaks stay. */
export function escapedHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
    .replace(/\r\n?|\n/g, '<br>');
}

/**
 * A document as HTML that every mail client shows and prints: headings, paragraphs, a table and lists, with nothing but a
 * few styles of their own.
 *
 * @param level of the title: 2 in a mail, 1 on a page of its own
 */
export function documentHtml({ title, blocks }: Document, level: 1 | 2): string {
  return `<h${level}>${escapedHtml(title)}</h${level}>${blocks.map((block) => blockHtml(block, level + 1)).join('')}`;
}

function blockHtml(block: Block, level: number): string {
  switch (block.kind) {
    case 'heading':
      return `<h${level}>${escapedHtml(block.text)}</h${level}>`;
    case 'paragraph':
      return `<p>${escapedHtml(block.text)}</p>`;
    case 'facts':
      return `<table role="presentation" cellpadding="4">${block.facts
        .map(
          ({ label, value }) =>
            `<tr><td valign="top"><b>${escapedHtml(label)}</b></td><td>${escapedHtml(value)}</td></tr>`,
        )
        .join('')}</table>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapedHtml(item)}</li>`).join('')}</ul>`;
    case 'blank':
      return `<p class="blank">${escapedHtml(block.label)}</p>`;
    case 'box':
      return `<p class="box">${block.isTicked ? '☒' : '☐'} ${escapedHtml(block.label)}</p>`;
  }
}
