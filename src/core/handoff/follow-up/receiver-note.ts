import type { Day } from '../../consent/consent';
import { dayInWords } from '../../language/day';
import { followUpCatalogue } from '../../language/follow-up/catalogue';
import { handoffCatalogue } from '../../language/handoff/catalogue';
import { joined } from '../../language/joined';
import type { Language } from '../../language/language';
import type { Document, Fact } from '../document';
import type { Answer } from './answer';
import type { ReceivedHandoff } from './received-handoff';
import { organisationOf } from './reply-document';

/**
 * What the receiver pastes into the case file (H4): from whom, with whose consent, which data for what, and what was answered.
 * It names no client: it goes into that client's own file.
 *
 * @param answer `null` while none was given
 * @param on the day of the note
 */
export function receiverNote(
  { from, record, purpose }: ReceivedHandoff,
  answer: Answer | null,
  on: Day,
  language: Language,
): Document {
  const words = handoffCatalogue(language);
  const { labels, form, outcomes } = words.note;
  const { note, reply, and } = followUpCatalogue(language);
  const fact = (label: string, value: string | null | undefined): readonly Fact[] =>
    value ? [{ label, value }] : [];
  const facts: readonly Fact[] = [
    ...fact(labels.on, dayInWords(on)),
    ...fact(note.from, from.displayName || from.address),
    ...fact(labels.consent, record && `${form[record.form]}, ${dayInWords(record.on)}`),
    ...fact(
      labels.groups,
      record &&
        joined(
          record.included.map((group) => words.groups[group].toLowerCase()),
          and,
        ),
    ),
    ...fact(labels.purpose, purpose && words.purposes[purpose]),
    ...fact(labels.call, record && outcomes[record.call]),
    ...fact(note.answer, answer ? reply.title[answer.state] : note.noAnswer),
    ...fact(note.reason, answer?.state === 'declined' ? reply.reasons[answer.reason] : null),
    ...fact(note.to, answer?.state === 'redirected' ? organisationOf(answer.to) : null),
  ];
  return { title: note.title, blocks: [{ kind: 'facts', facts }] };
}
