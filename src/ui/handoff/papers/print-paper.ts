import { paperOf, type Paper } from '../../../core/handoff/form/paper-of-form';
import type { HandoffForm } from '../../../core/handoff/form/handoff-form';
import type { HandoffFrame } from '../../../core/handoff/handoff';
import { PRINT_STYLE, printPage } from '../../../core/handoff/print-page';
import type { Language } from '../../../core/language/language';
import type { Organisation } from '../../../core/partners/directory';

/** Opens the print window on a paper for the client, from a frame that goes again when it was printed. */
export function printPaper(
  paper: Paper,
  form: HandoffForm,
  frame: HandoffFrame,
  organisation: Organisation,
  language: Language,
): Promise<void> {
  const page = document.createElement('iframe');
  page.setAttribute('aria-hidden', 'true');
  page.style.position = 'fixed';
  page.style.width = '0';
  page.style.height = '0';
  page.style.border = 'none';
  page.srcdoc = printPage(paperOf(paper, form, frame, organisation, language), language);
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
