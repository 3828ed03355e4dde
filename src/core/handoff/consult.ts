import { handoffCatalogue } from '../language/handoff/catalogue';
import type { Language } from '../language/language';
import type { Document } from './document';
import { paragraph } from './handoff-document';

/** A question to a partner about a situation without saying whose it is (anonymous consult). */
export interface Consult {
  readonly situation: string;
  readonly question: string;
}

export function consultDocument({ situation, question }: Consult, language: Language): Document {
  const { consult, mail } = handoffCatalogue(language);
  return {
    title: consult.title,
    blocks: [
      paragraph(consult.opening),
      { kind: 'heading', text: consult.situation },
      paragraph(situation.trim()),
      { kind: 'heading', text: consult.question },
      paragraph(question.trim()),
      paragraph(consult.anonymous),
      paragraph(mail.closing),
    ],
  };
}
