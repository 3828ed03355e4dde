import type { Block, Document } from './document';

/** A document as plain text: for the case file, and for mails without layout. Lines end in `\n`. */
export function documentText({ title, blocks }: Document): string {
  return [title, ...blocks.map(blockText)].filter((part) => part !== '').join('\n\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text.toUpperCase();
    case 'paragraph':
      return block.text;
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value.split('\n').join('\n  ')}`).join('\n');
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'blank':
      return `${block.label}: ______________________`;
    case 'box':
      return `[${block.isTicked ? 'x' : ' '}] ${block.label}`;
  }
}
