import type { Detection } from '../detection/detection';

/** Finds the personal data in a line of text: what would stop the mail or ask. */
export type Detect = (text: string) => readonly Detection[];

/**
 * Makes the neutral texts that fixes put in the place of others. A screen that mends needs them (`neutralProposals`); the send
 * check only says what is wrong, and is smaller without.
 */
export interface Proposals {
  /** Subjects that say nothing about the client (M1), best first. */
  subjects(subject: string, found: readonly Detection[], detect: Detect): readonly string[];
  /** A file name without the personal data in it (M8), unlike those taken; undefined where there is none. */
  fileName(
    name: string,
    found: readonly Detection[],
    detect: Detect,
    taken: ReadonlySet<string>,
  ): string | undefined;
}

export const noProposals: Proposals = { subjects: () => [], fileName: () => undefined };
