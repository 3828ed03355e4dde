import type { Language } from '../../language/language';
import type { Organisation } from '../../partners/directory';
import { agreedData } from '../agreed-data';
import type { HandoffFrame } from '../handoff';
import type { HandoffMail } from '../handoff-changes';
import { handoffDocument } from '../handoff-document';
import { handoffRecord } from '../handoff-record';
import { handoffSubject } from '../handoff-subject';
import { consentOf } from './consent-of-form';
import type { HandoffForm } from './handoff-form';

/** The mail that a form asks for; `null` while something is missing, or where nothing may be shared. */
export function mailOf(
  form: HandoffForm,
  frame: HandoffFrame | null,
  organisation: Organisation | null,
  language: Language,
): HandoffMail | null {
  const contact = organisation?.contacts.find(({ address }) => address === form.contact);
  const consent = frame && consentOf(form, frame.on);
  if (!frame || !contact || !consent) {
    return null;
  }
  const data = agreedData(form.data, consent);
  const record = handoffRecord(data, frame, consent);
  const name = data.identity?.name.trim() ?? '';
  return (
    record && {
      document: handoffDocument(data, frame, consent, language),
      subject: handoffSubject(frame.reference, language),
      contact,
      record,
      clientNames: name === '' ? [] : [name],
    }
  );
}
