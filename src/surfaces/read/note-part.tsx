import { documentText } from '../../core/handoff/document-text';
import type { Answer } from '../../core/handoff/follow-up/answer';
import type { ReceivedHandoff } from '../../core/handoff/follow-up/received-handoff';
import { receiverNote } from '../../core/handoff/follow-up/receiver-note';
import { CopyableNote } from '../../ui/copyable-note';
import { useToday } from '../../ui/use-today';
import { useReadWords } from './words';

interface NotePartProps {
  readonly handoff: ReceivedHandoff;
  readonly answer: Answer | null;
}

/** The note for the case file of whoever received the handoff, and one press that copies it (H4). */
export function NotePart({ handoff, answer }: NotePartProps) {
  const { language, words } = useReadWords();
  const { noteTitle, copy, copied, copyFailed } = words.pane;
  const today = useToday();
  return (
    <CopyableNote
      title={noteTitle}
      level="h2"
      note={documentText(receiverNote(handoff, answer, today, language))}
      words={{ copy, copied, failed: copyFailed }}
      weight="normal"
    />
  );
}
