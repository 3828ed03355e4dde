import { CopyableNote } from '../../copyable-note';
import { useFlow } from '../parts/flow-context';

interface NoteTextProps {
  readonly note: string;
  /** The screen is about the note, and about no other act. */
  readonly isMain?: boolean;
}

/** The note of a step in the flow, for the case file. */
export function NoteText({ note, isMain = true }: NoteTextProps) {
  const { words } = useFlow();
  return (
    <CopyableNote
      title={words.done.noteTitle}
      level="h3"
      note={note}
      words={words.note}
      weight={isMain ? 'main' : 'normal'}
    />
  );
}
