import type { Day } from '../../consent/consent';
import type { Language } from '../../language/language';
import { tabCatalogue } from '../../language/tab/catalogue';
import { documentHtml } from '../document-html';
import type { Document } from '../document';
import { paragraph } from '../handoff-document';

/**
 * A gentle question after a handoff that nobody answered (H5). It says when it was sent, and nothing about the client: so it is an
 * ordinary mail, with no header and no protection.
 *
 * @param sentOn the day of the handoff
 */
export function reminder(
  sentOn: Day,
  to: readonly { readonly name: string; readonly address: string }[],
  language: Language,
) {
  const { subject, title, text, ask, closing } = tabCatalogue(language).reminder;
  const document: Document = { title, blocks: [text(sentOn), ask, closing].map(paragraph) };
  return { subject, html: documentHtml(document, 2), to, headers: [] };
}
