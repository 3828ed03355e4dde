import { readFileSync } from 'node:fs';
import path from 'node:path';
import { directory } from '../../deploy/example/organisation';
import { partnerIndex } from '../../src/core/partners/partner-index';
import { parseMails, type WrittenMail } from './parse-mails';

export const HALVES = ['first', 'second'] as const;
export type Half = (typeof HALVES)[number];

export const LANGUAGES = ['nl', 'fr', 'en'] as const;
export const LABELS = ['client', 'ordinary'] as const;

/** A mail of the development set, and what is known of it. */
export interface LabelledMail extends WrittenMail {
  readonly language: (typeof LANGUAGES)[number];
  readonly label: (typeof LABELS)[number];
  /** Its sender writes from an organisation in the example's directory, in which its own stands too. */
  readonly isSenderKnown: boolean;
}

/**
 * One half of the development set of whole mails. Tune on `first`; `second` only tells how well that went (`README.md`).
 *
 * @param folder of the set, from the project's root
 */
export function loadMails(half: Half, folder = 'tools/mails'): readonly LabelledMail[] {
  return LANGUAGES.flatMap((language) =>
    LABELS.flatMap((label) =>
      parseMails(readFileSync(path.join(folder, half, `${language}-${label}.txt`), 'utf8')).map((mail) => ({
        ...mail,
        language,
        label,
        isSenderKnown: partnerIndex(directory).organisationAt(mail.draft.from.address) !== undefined,
      })),
    ),
  );
}
