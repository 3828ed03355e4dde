import { dayInWords } from '../../language/day';
import { flowCatalogue } from '../../language/flow/catalogue';
import type { Language } from '../../language/language';
import { tabCatalogue } from '../../language/tab/catalogue';
import type { Organisation } from '../../partners/directory';
import { clientCard } from '../client-card';
import type { Document } from '../document';
import type { HandoffForm } from '../form/handoff-form';
import type { HandoffFrame } from '../handoff';
import { followerOf } from './call-note';

/**
 * The card that the client takes along after a call (H6): what was done and what comes next. Of the partner only regular channels
 * that can be phoned (H1).
 */
export function callCard(
  form: HandoffForm,
  frame: HandoffFrame,
  { channels }: Organisation,
  language: Language,
): Document {
  const { card, note } = tabCatalogue(language);
  const { card: mailed } = flowCatalogue(language);
  const { result, next, callBackOn, callBackAt } = form.conversation;
  const partner = frame.partner.name;
  const follower = followerOf(form, frame)?.name ?? frame.from.name;
  const phones = channels
    .filter(({ phone }) => phone !== null)
    .map(({ name, phone }) => ({ name, phone: phone ?? '' }));
  const paper = (steps: readonly string[], then: readonly string[]) =>
    clientCard(frame, phones, steps, then, language);
  switch (result) {
    case 'reached':
      return paper([card.spoke(partner)], follower === '' ? [] : [card.follows(follower)]);
    case 'declined':
      return paper([card.declined(partner)], [card.search]);
    case 'notReached':
      return next === 'mail'
        ? paper([card.missed(partner), mailed.mailed(partner)], [mailed.willCall(partner)])
        : paper(
            [card.missed(partner)],
            callBackOn === '' ? [] : [card.callBack(note.callBack(dayInWords(callBackOn), callBackAt))],
          );
    case 'clientRefused':
    case null:
      return paper([], [card.search]);
  }
}
