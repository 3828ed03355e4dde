import type { Language } from '../language';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';

/** What is being done while an archive is made. */
export type PackingStep = 'reading' | 'packing' | 'placing';

/**
 * Why no archive came of it:
 *
 * - `outdated`: a chosen attachment is no longer on the mail
 * - `unreadable`: Outlook doesn't hand over the mail or an attachment
 * - `tooLarge`: Outlook takes no attachment of this size
 * - `unplaceable`: the mail didn't take the archive, or didn't let go of what went into it
 */
export type PackingFailure = 'outdated' | 'unreadable' | 'tooLarge' | 'unplaceable' | 'other';

/** What the pane says while an archive with a password is made (M6), and once it is there. */
export interface ArchiveCatalogue {
  readonly form: {
    /** When to choose it. */
    readonly explanation: string;
    readonly contents: string;
    readonly message: string;
    readonly messageHint: string;
    /** Of a text with pictures in it, which Outlook doesn't let go of. */
    readonly pictures: string;
    /** What can't go in, as Outlook doesn't hand over its content. */
    readonly cannot: (name: string, kind: 'item' | 'cloud') => string;
    readonly nothingChosen: string;
    readonly make: string;
  };
  readonly steps: Readonly<Record<PackingStep, string>>;
  /** The mail is as it was. */
  readonly failed: Readonly<Record<PackingFailure, string>>;
  /** The mail could not be put back as it was; the archive is still on it. */
  readonly notUndone: string;
  readonly card: {
    readonly title: string;
    /** @param hasFiles files went into the archive and off the mail */
    readonly placed: (name: string, hasFiles: boolean) => string;
    readonly password: string;
    readonly copy: string;
    readonly copied: string;
    /** Where the browser doesn't let a page copy: the password is selected. */
    readonly copyByHand: string;
    readonly otherWay: string;
    readonly onceOnly: string;
    readonly helpTitle: string;
    readonly help: readonly string[];
    readonly passedOn: string;
  };
  /** Takes the place of a text that went into the archive. */
  readonly neutralText: {
    readonly lines: readonly string[];
    /** In front of the sender's name. */
    readonly regards: string;
  };
}

const CATALOGUES: Readonly<Record<Language, ArchiveCatalogue>> = { nl, fr, en };

export function archiveCatalogue(language: Language): ArchiveCatalogue {
  return CATALOGUES[language];
}
