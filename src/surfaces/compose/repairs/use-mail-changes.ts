import { useCallback, useState } from 'react';
import { undoOf, type Change } from '../../../core/mail/change';
import type { MailDraft } from '../../../core/mail/draft';
import type { FailedPart } from '../../../core/language/pane/catalogue';
import { OfficeCallError, type ComposeMail } from '../../../hosts/outlook';
import type { MailWatch } from '../live/watch-mail';
import type { Performed } from './take-back';

/** Why an act of the caseworker changed nothing. */
export type Trouble = FailedPart | 'outdated';

/** The one way in which the pane changes the mail. */
export interface MailChanges {
  /**
   * Changes the mail, one change at a time.
   *
   * @param act tells the acts of the caseworker apart; one that is under way is not begun again
   * @param plan the writes for the mail as it is now; `null` where it is no longer the mail that the act was about
   * @returns what was written; `null` when nothing was, and then `troubleWith` knows why
   */
  readonly perform: (
    act: string,
    plan: (draft: MailDraft) => readonly Change[] | null,
  ) => Promise<Performed | null>;
  readonly isUnderWay: (act: string) => boolean;
  readonly troubleWith: (act: string) => Trouble | null;
}

export function useMailChanges(mail: ComposeMail, watch: MailWatch): MailChanges {
  const [running] = useState(() => new Set<string>());
  const [underWay, setUnderWay] = useState<readonly string[]>([]);
  const [trouble, setTrouble] = useState<{ readonly act: string; readonly reason: Trouble } | null>(null);

  const perform = useCallback<MailChanges['perform']>(
    async (act, plan) => {
      if (running.has(act)) {
        return null;
      }
      running.add(act);
      setUnderWay([...running]);
      setTrouble(null);
      try {
        const performed = await watch.change(() => carryOut(mail, plan));
        if (performed === null) {
          setTrouble({ act, reason: 'outdated' });
        }
        return performed;
      } catch (error) {
        setTrouble({ act, reason: failedPartOf(error) });
        return null;
      } finally {
        running.delete(act);
        setUnderWay([...running]);
      }
    },
    [mail, watch, running],
  );
  return {
    perform,
    isUnderWay: (act) => underWay.includes(act),
    troubleWith: (act) => (trouble?.act === act ? trouble.reason : null),
  };
}

async function carryOut(
  mail: ComposeMail,
  plan: (draft: MailDraft) => readonly Change[] | null,
): Promise<Performed | null> {
  const draft = await mail.read();
  const changes = plan(draft);
  if (changes === null) {
    return null;
  }
  await mail.apply(changes);
  return { changes, undo: undoOf(changes, draft) };
}

function failedPartOf(error: unknown): FailedPart {
  if (!(error instanceof OfficeCallError)) {
    return 'other';
  }
  if (error.access === 'read') {
    return 'read';
  }
  switch (error.part) {
    case 'subject':
    case 'location':
    case 'body':
    case 'recipients':
    case 'attachments':
    case 'protection':
    case 'statement':
      return error.part;
    default:
      return 'other';
  }
}
