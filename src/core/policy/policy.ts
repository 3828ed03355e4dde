import type { Language } from '../language/language';

/** The rules of `requirements.md` for an outgoing mail (annex 4.3 of the handbook). */
export const RULE_IDS = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9', 'M10'] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** What a broken rule does at most: stop the mail, ask the caseworker, or nothing. */
export const RULE_LEVELS = ['block', 'ask', 'off'] as const;
export type RuleLevel = (typeof RULE_LEVELS)[number];

/** An internet header (Exchange: name and value together at most 998 characters; no personal data in it). */
export interface MailHeader {
  readonly name: string;
  readonly value: string;
}

/** A sensitivity label that applies *Do Not Forward*. */
export interface SensitivityLabel {
  /** GUID in the tenant's catalogue; the sublabel's where the label has any. */
  readonly id: string;
  readonly name: string;
}

/** What the organisation says instead of Schakel's own reason why a finding matters, by the key of its wording. */
export type WordingOverrides = Readonly<Partial<Record<Language, Readonly<Partial<Record<string, string>>>>>>;

/** What the organisation decides about outgoing mail (A2). */
export interface Policy {
  readonly rules: Readonly<Record<RuleId, RuleLevel>>;
  /** What happens to a mail that could not be read, and so could not be judged. */
  readonly onCheckFailure: 'block' | 'ask';
  /** Domains of the organisation itself, each with its subdomains. */
  readonly ownDomains: readonly string[];
  /**
   * Providers of private mailboxes (M2): a domain, which covers its subdomains too, or `name.*` for a provider
   * that has the same name in many countries.
   */
  readonly privateProviders: readonly string[];
  /** Local parts of mailboxes that many people read (M6): `info`, or with a star at the end `onthaal*`. */
  readonly generalMailboxes: readonly string[];
  readonly protection: {
    /** The tenant's mail-flow rule applies *Do Not Forward* to mail with this header. */
    readonly header: MailHeader;
    /** Used instead of the header where Outlook supports labels; `null` where the organisation has none. */
    readonly label: SensitivityLabel | null;
    /** Whether a client mail may leave unprotected when all client content is in an encrypted archive (M6). */
    readonly archive: boolean;
  };
  readonly limits: {
    /** More recipients than this are questioned (M4). */
    readonly recipients: number;
    /** More organisations than this are questioned (M4). */
    readonly organisations: number;
  };
  readonly followUp: {
    /** Working days in which a partner may answer a handoff before it is overdue (H5). */
    readonly answerDays: number;
    /** Months after which an entry of the directory that nobody checked is called old (H7). */
    readonly directoryMonths: number;
  };
  readonly wording: WordingOverrides;
  /** `null` follows the language of Outlook. */
  readonly language: Language | null;
}
