import { useEffect, useState } from 'react';
import { TextArea } from '../../../ui/text-area';
import { usePaneWords } from '../pane-language';
import { TroubleNote } from '../parts/trouble-note';
import type { MailChanges } from '../repairs/use-mail-changes';
import { asLines, namesIn } from './names';

const ACT = 'clientNames';

/** Half a name would be looked for in the subject, so saving waits for a pause. */
const PAUSE = 1_000;

interface ClientNamesProps {
  /** As the mail has them. */
  readonly names: readonly string[];
  readonly changes: MailChanges;
}

/** The names of the client, so that they are recognised in the subject. Kept with the mail while it is being written. */
export function ClientNames({ names, changes }: ClientNamesProps) {
  const { words } = usePaneWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [isInField, setIsInField] = useState(false);
  const { perform } = changes;
  const isUnsaved = typed !== null && asLines(namesIn(typed)) !== asLines(names);

  useEffect(() => {
    if (!isUnsaved) {
      return;
    }
    const timer = setTimeout(
      () =>
        void perform(ACT, ({ statement }) => [
          { kind: 'statement', value: { ...statement, clientNames: namesIn(typed) } },
        ]),
      isInField ? PAUSE : 0,
    );
    return () => clearTimeout(timer);
  }, [isUnsaved, typed, isInField, names, perform]);

  return (
    <>
      <TextArea
        label={words.about.clientNames}
        hint={words.about.clientNamesHint}
        value={typed !== null && (isInField || isUnsaved) ? typed : asLines(names)}
        rows={2}
        autoComplete="off"
        spellCheck={false}
        onFocus={() => setIsInField(true)}
        onBlur={() => setIsInField(false)}
        onChange={({ target }) => setTyped(target.value)}
      />
      <TroubleNote trouble={changes.troubleWith(ACT)} />
    </>
  );
}
