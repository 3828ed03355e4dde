import type { Consent } from '../consent/consent';
import { handoffCatalogue, type HandoffCatalogue } from '../language/handoff/catalogue';
import type { Language } from '../language/language';
import { consentFormOf, consentDayOf } from './consent-of';
import type { AgreedData } from './agreed-data';
import type { Block, Document, Fact } from './document';
import type { HandoffFrame, Identity, Right } from './handoff';

const IDENTITY_FIELDS: readonly (keyof Identity)[] = ['name', 'phone', 'email', 'address', 'nationalNumber'];

/**
 * The handoff as the partner reads it (H2): with whose consent, for what, what was tried first, the agreed data, and what is
 * asked in return (C7, H5, M10). The client may read along.
 */
export function handoffDocument(
  data: AgreedData,
  frame: HandoffFrame,
  consent: Consent,
  language: Language,
): Document {
  const words = handoffCatalogue(language);
  const { mail } = words;
  const form = consentFormOf(consent);
  return {
    title: mail.title,
    blocks: [
      paragraph(mail.opening),
      ...(form === null ? [] : [paragraph(mail.consent(form, consentDayOf(consent)))]),
      paragraph(mail.purpose[frame.purpose]),
      ...(frame.call === null ? [] : [paragraph(mail.call(frame.call))]),
      ...dataBlocks(data, words),
      paragraph(mail.confirm),
      ...(frame.fallback === null ? [] : [paragraph(mail.fallback(frame.fallback))]),
      paragraph(mail.protection),
      paragraph(mail.closing),
    ],
  };
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

function dataBlocks(data: AgreedData, words: HandoffCatalogue): readonly Block[] {
  const blocks: Block[] = [];
  const section = (group: keyof HandoffCatalogue['groups'], content: Block) =>
    blocks.push({ kind: 'heading', text: words.groups[group] }, content);
  if (data.identity) {
    section('identity', { kind: 'facts', facts: identityFacts(data.identity, words) });
  }
  if (data.question !== undefined) {
    section('question', paragraph(data.question.trim()));
  }
  if (data.rights) {
    section('rights', { kind: 'facts', facts: data.rights.map((right) => rightFact(right, words)) });
  }
  if (data.progress) {
    section('progress', {
      kind: 'facts',
      facts: data.progress.map(({ name, progress }) => ({ label: name, value: progress })),
    });
  }
  return blocks;
}

function identityFacts(identity: Identity, words: HandoffCatalogue): readonly Fact[] {
  return IDENTITY_FIELDS.map((field) => ({
    label: words.fields[field],
    value: identity[field].trim(),
  })).filter(({ value }) => value !== '');
}

function rightFact({ domain, name, status }: Right, words: HandoffCatalogue): Fact {
  return { label: words.domains[domain], value: `${name}: ${words.rightStatus[status].toLowerCase()}` };
}
