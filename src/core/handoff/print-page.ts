import type { Language } from '../language/language';
import type { Document } from './document';
import { documentHtml, escapedHtml } from './document-html';

/** One A4 page, legible at arm's length. Apart from the page: the content security policy lets no page bring its own. */
export const PRINT_STYLE = `
@page { size: A4; margin: 18mm 20mm; }
body { margin: 0; font: 12pt/1.45 "Segoe UI", Arial, sans-serif; color: #000; background: #fff; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 6mm; }
h2 { font-size: 14pt; line-height: 1.3; margin: 7mm 0 2mm; break-after: avoid; }
p, ul { margin: 0 0 3mm; }
ul { padding-left: 6mm; }
li { margin-bottom: 1.5mm; }
table { border-collapse: collapse; width: 100%; margin: 0 0 3mm; }
td { padding: 1.5mm 4mm 1.5mm 0; vertical-align: top; border-bottom: 0.3mm solid #999; }
td:first-child { width: 40%; }
.box { font-size: 13pt; }
.blank { border-bottom: 0.3mm solid #000; padding-top: 7mm; margin-bottom: 2mm; }
`;

/** A paper for the client or the case file, as a whole HTML page; it is printed in `PRINT_STYLE`, and loads nothing. */
export function printPage(document: Document, language: Language): string {
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapedHtml(document.title)}</title>` +
    `</head><body>${documentHtml(document, 1)}</body></html>`
  );
}
