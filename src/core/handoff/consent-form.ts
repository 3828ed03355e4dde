import { DATA_GROUPS, type DataGroup } from '../mail/handoff-mark';
import { handoffCatalogue } from '../language/handoff/catalogue';
import type { Language } from '../language/language';
import type { Document } from './document';
import type { HandoffFrame } from './handoff';
import { paragraph } from './handoff-document';

/**
 * The form on which a client agrees in writing (C3), in words that a client reads. Nothing is ticked that the client didn't
 * choose, and the client's name is left to be written by hand.
 *
 * @param groups what the client chose so far
 */
export function consentFormDocument(
  frame: HandoffFrame,
  groups: readonly DataGroup[],
  wholeFile: boolean,
  language: Language,
): Document {
  const words = handoffCatalogue(language);
  const { form } = words;
  return {
    title: form.title,
    blocks: [
      paragraph(form.opening(frame.from.organisation, frame.partner.name)),
      { kind: 'heading', text: form.groups },
      ...DATA_GROUPS.map((group) => ({
        kind: 'box' as const,
        label: words.groups[group],
        isTicked: groups.includes(group),
      })),
      ...(wholeFile ? [{ kind: 'box' as const, label: form.wholeFile, isTicked: true }] : []),
      { kind: 'heading', text: form.purpose },
      paragraph(form.purposes[frame.purpose]),
      { kind: 'list', items: form.rights },
      { kind: 'blank', label: form.name },
      { kind: 'blank', label: form.giver },
      { kind: 'blank', label: form.date },
      { kind: 'blank', label: form.signature },
      { kind: 'facts', facts: [{ label: form.caseworker, value: frame.from.name }] },
    ],
  };
}
