import type { Document } from '../../../core/handoff/document';
import { PRINT_STYLE, printPage } from '../../../core/handoff/print-page';
import type { Language } from '../../../core/language/language';

/** Opens the print window on a paper for the client, from a frame that goes again when it was printed. */
export function printDocument(paper: Document, language: Language): Promise<void> {
  const page = document.createElement('iframe');
  page.setAttribute('aria-hidden', 'true');
  page.style.position = 'fixed';
  page.style.width = '0';
  page.style.height = '0';
  page.style.border = 'none';
  page.srcdoc = printPage(paper, language);
  return new Promise((resolve, reject) => {
    page.addEventListener('load', () => {
      const printing = page.contentDocument?.defaultView;
      if (!printing) {
        page.remove();
        reject(new Error('print'));
        return;
      }
      const style = new printing.CSSStyleSheet();
      style.replaceSync(PRINT_STYLE);
      printing.document.adoptedStyleSheets = [style];
      printing.addEventListener('afterprint', () => page.remove());
      printing.print();
      resolve();
    });
    document.body.append(page);
  });
}
