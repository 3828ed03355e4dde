import { dayInWords } from '../language/day';
import { handoffCatalogue } from '../language/handoff/catalogue';
import type { Language } from '../language/language';
import type { Block, Document } from './document';
import type { HandoffFrame } from './handoff';
import { paragraph } from './handoff-document';

/**
 * The card that the client takes along (vouwkaartje, H6): who helps, what was done, what comes next. The partner stands in it
 * with its regular channels only; direct contacts are never shown to a client (H1).
 *
 * @param channels names and phone numbers of the partner's regular channels
 * @param steps what was done, in plain words; `next` what will be
 */
export function clientCard(
  frame: HandoffFrame,
  channels: readonly { readonly name: string; readonly phone: string }[],
  steps: readonly string[],
  next: readonly string[],
  language: Language,
): Document {
  const { card } = handoffCatalogue(language);
  const section = (heading: string, items: readonly string[]): readonly Block[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', text: heading },
          { kind: 'list', items },
        ];
  return {
    title: card.title,
    blocks: [
      paragraph(dayInWords(frame.on)),
      { kind: 'heading', text: card.people },
      {
        kind: 'facts',
        facts: [
          { label: frame.from.organisation, value: withPhone(frame.from.name, frame.from.phone) },
          ...channels.map(({ name, phone }) => ({
            label: frame.partner.name,
            value: withPhone(name, phone),
          })),
        ],
      },
      ...section(card.steps, steps),
      ...section(card.next, next),
      paragraph(card.withdrawal),
    ],
  };
}

function withPhone(name: string, phone: string): string {
  return phone === '' ? name : `${name}\n${phone}`;
}
