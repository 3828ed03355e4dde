import { followUpCatalogue } from '../../language/follow-up/catalogue';
import type { Language } from '../../language/language';
import type { Document } from '../document';
import { paragraph } from '../handoff-document';
import type { Answer } from './answer';

/**
 * The reply to a handoff (H5), for somebody with or without Schakel: what becomes of it, and its state on a line of its own
 * (`stateIn`), as a reply that Outlook opens from a received mail can carry no header. It says nothing about the client.
 */
export function replyDocument(answer: Answer, language: Language): Document {
  const { reply } = followUpCatalogue(language);
  return {
    title: reply.title[answer.state],
    blocks: [reply.text[answer.state], particulars(answer, language), reply.status(reply.word[answer.state])]
      .filter((text) => text !== '')
      .map(paragraph),
  };
}

/** Why it can't be, or who suits better; empty where there is nothing to say. */
function particulars(answer: Answer, language: Language): string {
  const { reply } = followUpCatalogue(language);
  switch (answer.state) {
    case 'declined':
      return reply.reasons[answer.reason];
    case 'redirected': {
      const to = organisationOf(answer.to);
      return to === '' ? '' : reply.suitsBetter(to);
    }
    default:
      return '';
  }
}

/** On one line, so that nothing typed can look like a line of ours. */
export function organisationOf(typed: string): string {
  return typed.replace(/\s+/g, ' ').trim();
}
