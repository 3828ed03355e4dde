import { flowCatalogue } from '../../language/flow/catalogue';
import type { Language } from '../../language/language';
import type { Organisation } from '../../partners/directory';
import { clientCard } from '../client-card';
import { consentFormDocument } from '../consent-form';
import type { Document } from '../document';
import type { HandoffFrame } from '../handoff';
import { chosenGroups } from './consent-of-form';
import type { HandoffForm } from './handoff-form';

/** What a client signs (C3), and what a client takes along (H6). */
export type Paper = 'form' | 'card';

export function paperOf(
  paper: Paper,
  form: HandoffForm,
  frame: HandoffFrame,
  organisation: Organisation,
  language: Language,
): Document {
  return paper === 'form'
    ? consentFormDocument(frame, chosenGroups(form), form.wholeFile, language)
    : cardOf(frame, organisation, language);
}

function cardOf(frame: HandoffFrame, { channels }: Organisation, language: Language): Document {
  const { card } = flowCatalogue(language);
  const { partner, call, fallback } = frame;
  const isCalled = call !== null && call.outcome !== 'notTried';
  return clientCard(
    frame,
    channels.map(({ name, phone }) => ({ name, phone: phone ?? '' })),
    [...(isCalled ? [card.called(partner.name)] : []), card.mailed(partner.name)],
    [card.willCall(partner.name), ...(fallback ? [card.fallback(fallback.name)] : [])],
    language,
  );
}
