import { directory } from '../../../deploy/example/organisation';
import type { Person } from '../../../src/core/mail/client-mail/persons';
import {
  signalsOf,
  type Candidate,
  type MailSignal,
  type WhoSignal,
} from '../../../src/core/mail/client-mail/signals';
import { topicWordsOf } from '../../../src/core/mail/client-mail/topic';
import type { MailDraft } from '../../../src/core/mail/draft';
import { evidenceIn } from '../../../src/core/mail/judge-with';
import { policy } from '../classify';
import type { Mark, MarkedMail } from '../marked-mails';

/** What the classifier sees of a mail, and what it is to say. */
export interface Example {
  readonly isClient: boolean;
  readonly stems: readonly { readonly stem: string; readonly times: number }[];
  readonly candidates: readonly ExampleCandidate[];
  readonly mail: Readonly<Record<MailSignal, number>>;
}

export interface ExampleCandidate {
  readonly signals: readonly WhoSignal[];
  readonly near: readonly string[];
  /** Whether this is a client; `null` where nobody marked it. */
  readonly isClient: boolean | null;
}

/** @param marks who is a client; `null` for a mail in which names are not marked */
export function exampleOf(draft: MailDraft, isClient: boolean, marks: MarkedMail['marks'] | null): Example {
  const evidence = evidenceIn(draft, policy, directory);
  const words = topicWordsOf(evidence);
  const { candidates, mail } = signalsOf(evidence, words.length);
  return {
    isClient,
    stems: words,
    candidates: candidates.map((candidate) => ({
      signals: candidate.signals,
      near: candidate.near,
      isClient: isClient ? marks && clientAmong(candidate, marks) : false,
    })),
    mail,
  };
}

function clientAmong({ person }: Candidate, marks: MarkedMail['marks']): boolean | null {
  const found = person === null ? [] : marksOf(person, marks);
  return found.length === 0 ? null : found.some(({ who }) => who > 0);
}

/** The marks on somebody's names in the subject and the text. */
export function marksOf({ mentions }: Person, marks: MarkedMail['marks']): readonly Mark[] {
  return mentions.flatMap(({ where, detection }) =>
    where === 'attachment' ? [] : marks[where].filter((mark) => overlap(mark, detection)),
  );
}

function overlap(mark: Mark, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return mark.start < end && mark.end > start;
}
