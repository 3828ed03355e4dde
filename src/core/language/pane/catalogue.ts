import type { DetectionKind } from '../../detection/detection';
import type { RecipientField } from '../../mail/draft';
import type { Fix, Severity } from '../../mail/finding';
import type { QuestionId } from '../../mail/question';
import type { RuleId } from '../../policy/policy';

/** A sentence with a number in it; the screen picks the form, as plural rules are the browser's to know. */
export interface Counted {
  readonly one: (count: number) => string;
  readonly other: (count: number) => string;
}

/** What a change to the mail failed on. */
export type FailedPart =
  | 'read'
  | 'subject'
  | 'location'
  | 'body'
  | 'recipients'
  | 'attachments'
  | 'protection'
  | 'statement'
  | 'other';

/** Parts of a mail in which personal data of the client can be found. */
export type FoundIn = 'subject' | 'body' | 'attachment';

/** What the compose pane says, apart from the findings themselves. */
export interface PaneCatalogue {
  /** At most 12 characters each; `title` is the name of the list. */
  readonly tabs: { readonly title: string; readonly check: string; readonly handoff: string };
  readonly verdict: {
    readonly reading: string;
    /** Nothing to judge yet. */
    readonly blank: string;
    readonly blankDetail: string;
    readonly ready: string;
    /** Beneath `ready`, of a client mail that is protected. */
    readonly isProtected: string;
    readonly notYet: string;
    /** Beneath `notYet`. */
    readonly toMend: Counted;
    /** Behind `toMend`, where questions are left as well. */
    readonly andQuestions: Counted;
    readonly questions: Counted;
    /** Beneath `questions`. */
    readonly lookAgain: string;
    readonly unreadable: string;
    /** What to try when the mail could not be read. */
    readonly advice: string;
    readonly retry: string;
  };
  readonly findings: {
    /** Name of the list. */
    readonly title: string;
    /** What the icon of a finding says. */
    readonly severity: Readonly<Record<Severity, string>>;
    /** Above a line of the mail that is quoted. */
    readonly quoted: Readonly<Record<'subject' | 'location' | 'attachment', string>>;
    /** Why a text was taken for personal data; the reasons are those of `evidenceInWords`. */
    readonly looksLike: (text: string, kind: DetectionKind, reasons: readonly string[]) => string;
    /** Label of the button: what will be so after it. */
    readonly fix: (fix: Fix) => string;
    /** What is so now. */
    readonly done: (fix: Fix) => string;
    /** Label of the button; the texts are named where there is more than one in the subject. */
    readonly dismiss: (texts: readonly string[], isAll: boolean) => string;
    readonly dismissed: (texts: readonly string[]) => string;
    /** Label of the button by which a question is answered, and of the field that asks why; `null` where it doesn't. */
    readonly answers: Readonly<
      Record<QuestionId, { readonly button: string; readonly reason: string | null }>
    >;
    /** Labels of the two answers to "Is this mail about a client?". */
    readonly aboutClient: { readonly yes: string; readonly no: string };
    /** Beneath the field, when the button was pressed without a reason. */
    readonly reasonMissing: string;
    /** What is so after an answer. */
    readonly answered: (reason: string) => string;
    readonly undo: string;
    readonly failed: Readonly<Record<FailedPart, string>>;
    /** The mail is no longer the one that the button was about. */
    readonly outdated: string;
  };
  readonly passed: {
    readonly title: Counted;
    readonly clientMail: Readonly<Record<RuleId, string>>;
    readonly ordinaryMail: Readonly<Record<RuleId, string>>;
    /** M1 of an invitation, which is judged by its subject and its location alone. */
    readonly invitation: string;
  };
  readonly about: {
    readonly title: string;
    readonly isClientMail: string;
    /** What saying so does. */
    readonly isClientMailHint: string;
    readonly because: {
      readonly handoffMark: string;
      readonly protected: string;
      readonly personalData: (where: FoundIn, kind: DetectionKind) => string;
      readonly correspondent: string;
      /** Words that tell of somebody who is helped. */
      readonly story: (words: readonly string[]) => string;
    };
    /** In front of the reason, when the caseworker tries to switch it off. */
    readonly staysOn: string;
    readonly clientNames: string;
    readonly clientNamesHint: string;
    /** What protecting does, beside its button. */
    readonly protectHint: string;
    readonly protectedByHeader: string;
    readonly protectedByLabel: (name: string) => string;
    readonly unprotect: string;
  };
  /** An archive with a password (M6), before anybody asks for one. */
  readonly archive: {
    readonly title: string;
    /** For whom it is, in a few words; beneath the title of a mail that it may be the way out for. */
    readonly when: string;
    readonly inMail: (name: string) => string;
    /** Of an archive whose password is no longer known here. */
    readonly lost: string;
  };
  /** Where a part of Schakel is fetched that was not needed before. */
  readonly fetching: {
    readonly underWay: string;
    readonly failed: string;
    readonly advice: string;
  };
  /** Where the pane itself broke. */
  readonly broken: { readonly title: string; readonly detail: string; readonly retry: string };
}

/** Outlook's names of the address fields. */
export type FieldNames = Readonly<Record<RecipientField, string>>;
