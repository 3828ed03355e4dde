import { detectPersonalData } from '../detection';
import type { Detection } from '../detection/detection';
import { handoffCatalogue } from '../language/handoff/catalogue';
import type { Language } from '../language/language';
import type { Change } from '../mail/change';
import { consultDocument, type Consult } from './consult';
import { documentHtml } from './document-html';
import { documentText } from './document-text';

/** The personal data in a consult: there may be none, as nobody is asked for consent. */
export function personalDataIn({ situation, question }: Consult): readonly Detection[] {
  return [situation, question].reduce<readonly Detection[]>(
    (found, text) =>
      found.concat(detectPersonalData(text, { textKind: 'body' }).filter(({ tier }) => tier !== 'hint')),
    [],
  );
}

/** The writes that put a consult on top of a mail. */
export function consultChanges(consult: Consult, language: Language): readonly Change[] {
  const document = consultDocument(consult, language);
  return [
    { kind: 'subject', value: handoffCatalogue(language).subject.consult },
    {
      kind: 'textOnTop',
      value: { html: documentHtml(document, 2), text: `${documentText(document)}\n\n` },
    },
  ];
}
