import type { Consent } from '../consent/consent';
import { dayInWords } from '../language/day';
import { handoffCatalogue, type HandoffCatalogue } from '../language/handoff/catalogue';
import { joined } from '../language/joined';
import type { Language } from '../language/language';
import type { DataGroup } from '../mail/handoff-mark';
import type { Block, Document, Fact } from './document';
import type { HandoffFrame } from './handoff';
import { paragraph } from './handoff-document';

const AND: Readonly<Record<Language, string>> = { nl: 'en', fr: 'et', en: 'and' };

/**
 * What the caseworker pastes into the case file after a step (C2, C4, C8, C12, H4): who agreed to what, whom was called, what
 * was shared, who follows up. It names no client: it goes into that client's own file.
 *
 * @param shared the groups that the partner got; empty where nothing was sent
 * @param agreement what was agreed with the partner, in the caseworker's words; may be empty
 * @param more what else is known of the step; facts without a value are left out
 */
export function caseNote(
  consent: Consent,
  frame: HandoffFrame,
  shared: readonly DataGroup[],
  agreement: string,
  language: Language,
  more: readonly Fact[] = [],
): Document {
  const words = handoffCatalogue(language);
  const { note } = words;
  const { labels } = note;
  const list = (texts: readonly string[]) => joined(texts, AND[language]);
  const facts = (all: readonly (Fact | null)[]): Block => ({
    kind: 'facts',
    facts: all.filter((fact): fact is Fact => fact !== null && fact.value !== ''),
  });
  const common: readonly (Fact | null)[] = [
    { label: labels.on, value: dayInWords(frame.on) },
    { label: labels.partner, value: frame.partner.name },
    frame.call && { label: labels.call, value: note.call(frame.call) },
    ...more,
  ];
  const outcome: readonly (Fact | null)[] = [
    {
      label: labels.shared,
      value: shared.length === 0 ? note.nothingShared : groupsInWords(shared, words, list),
    },
    { label: labels.agreed, value: agreement.trim() },
    { label: labels.followUp, value: frame.fallback?.name ?? frame.from.name },
  ];
  const title = note.title[consent.status];
  switch (consent.status) {
    case 'given': {
      const { form, on, givers, groups, purpose, told } = consent.agreement;
      return {
        title,
        blocks: [
          facts([
            ...common,
            { label: labels.consent, value: `${note.form[form]}, ${dayInWords(on)}` },
            { label: labels.givers, value: list(givers.map((giver) => words.givers[giver])) },
            { label: labels.groups, value: groupsInWords(groups, words, list) },
            { label: labels.purpose, value: words.purposes[purpose] },
            { label: labels.told, value: list(told.map((point) => words.points[point])) },
            ...outcome,
          ]),
        ],
      };
    }
    case 'refused':
      return {
        title,
        blocks: [
          paragraph(note.refused),
          facts([...common, { label: labels.shared, value: note.nothingShared }]),
          paragraph(note.refusedLater),
        ],
      };
    case 'withdrawn':
      return {
        title,
        blocks: [
          paragraph(note.withdrawn(consent.on, consent.how)),
          facts(common),
          paragraph(note.withdrawnNext),
        ],
      };
    case 'necessity':
      return {
        title,
        blocks: [
          facts([
            ...common,
            {
              label: labels.endangered,
              value: list(consent.endangered.map((one) => words.endangered[one])),
            },
            ...outcome,
          ]),
          ...(consent.steps.length === 0
            ? []
            : [
                { kind: 'heading' as const, text: labels.steps },
                { kind: 'list' as const, items: consent.steps.map((step) => words.steps[step]) },
              ]),
        ],
      };
  }
}

function groupsInWords(
  groups: readonly DataGroup[],
  words: HandoffCatalogue,
  list: (texts: readonly string[]) => string,
): string {
  return list(groups.map((group) => words.groups[group].toLowerCase()));
}
