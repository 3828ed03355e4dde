import { agreedData, groupsIn } from '../../../core/handoff/agreed-data';
import { caseNote } from '../../../core/handoff/case-note';
import { documentText } from '../../../core/handoff/document-text';
import { consentOf } from '../../../core/handoff/form/consent-of-form';
import { useFlow } from '../parts/flow-context';
import { NoteText } from './note-text';

interface NotePartProps {
  readonly isSent: boolean;
  /** The screen is about the note, and about no other act. */
  readonly isMain?: boolean;
}

/**
 * The note for the case file (C2, C4, C8, C12, H4). Nothing while it can't be said what the client decided.
 *
 * @param isSent whether the mail with the data is on its way; until then nothing was shared
 */
export function NotePart({ isSent, isMain = true }: NotePartProps) {
  const { form, frame, language } = useFlow();
  const consent = frame && consentOf(form, frame.on);
  if (!consent) {
    return null;
  }
  const shared = isSent ? groupsIn(agreedData(form.data, consent)) : [];
  return (
    <NoteText
      note={documentText(caseNote(consent, frame, shared, form.arrangement, language))}
      isMain={isMain}
    />
  );
}
