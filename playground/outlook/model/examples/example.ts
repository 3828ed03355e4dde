import { emptyMail, type ComposedMail } from '../mail';
import { SIGNED_IN_USER } from '../tenant';

export const EXAMPLE_IDS = [
  'alarm',
  'colleague',
  'ready',
  'namesake',
  'numbers',
  'attachment',
  'cloudFile',
  'carbonCopy',
  'french',
  'english',
  'unresolved',
  'lookalike',
  'copies',
  'generalMailbox',
  'twoClients',
  'distributionList',
  'consent',
  'invitation',
  'blank',
] as const;
export type ExampleId = (typeof EXAMPLE_IDS)[number];

/** What sets an example apart from an empty mail. */
export type ExampleParts = Partial<ComposedMail>;

/** A draft that the signed-in user saved before. */
export function exampleMail(parts: ExampleParts): ComposedMail {
  return { ...emptyMail(SIGNED_IN_USER), savedId: 'playground-draft', ...parts };
}

/** A body of paragraphs, given as HTML. */
export function paragraphs(...lines: readonly string[]): string {
  return lines.map((line) => `<p>${line}</p>`).join('');
}
