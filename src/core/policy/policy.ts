import type { Language } from '../language/language';

/** The rules of `requirements.md` that are judged today. */
export const RULE_IDS = ['M1', 'M2', 'M5'] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** What a broken rule does: stop the mail, ask the caseworker, or nothing. */
export type RuleLevel = 'block' | 'ask' | 'off';

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

/** What the organisation decides about outgoing mail (A2). */
export interface Policy {
  readonly rules: Readonly<Record<RuleId, RuleLevel>>;
  /** What happens to a mail that could not be read, and so could not be judged. */
  readonly onCheckFailure: 'block' | 'ask';
  /**
   * Providers of private mailboxes (M2): a domain, which covers its subdomains too, or `name.*` for a provider
   * that has the same name in many countries.
   */
  readonly privateProviders: readonly string[];
  readonly protection: {
    /** The tenant's mail-flow rule applies *Do Not Forward* to mail with this header. */
    readonly header: MailHeader;
    /** Used instead of the header where Outlook supports labels; `null` where the organisation has none. */
    readonly label: SensitivityLabel | null;
  };
  /** `null` follows the language of Outlook. */
  readonly language: Language | null;
}
