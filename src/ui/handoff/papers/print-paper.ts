import { paperOf, type Paper } from '../../../core/handoff/form/paper-of-form';
import type { HandoffForm } from '../../../core/handoff/form/handoff-form';
import type { HandoffFrame } from '../../../core/handoff/handoff';
import type { Language } from '../../../core/language/language';
import type { Organisation } from '../../../core/partners/directory';
import { printDocument } from './print-document';

/** Prints a paper for the client, as the form has it. */
export function printPaper(
  paper: Paper,
  form: HandoffForm,
  frame: HandoffFrame,
  organisation: Organisation,
  language: Language,
): Promise<void> {
  return printDocument(paperOf(paper, form, frame, organisation, language), language);
}
