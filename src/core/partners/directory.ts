/** What kind of partner it is (H7): the core partners of the Geïntegreerd Breed Onthaal, and others. */
export const ORGANISATION_KINDS = ['caw', 'ocmw', 'dmw', 'other'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Areas of life in which somebody may need help or have rights (handbook, chapter 2). */
export const LIFE_DOMAINS = [
  'income',
  'debt',
  'housing',
  'energy',
  'work',
  'health',
  'care',
  'family',
  'education',
  'leisure',
  'administration',
  'residence',
  'mobility',
  'safety',
] as const;
export type LifeDomain = (typeof LIFE_DOMAINS)[number];

/** Who reads a mailbox (M6): one caseworker, a team, or whoever is on duty. */
export const MAILBOX_ROLES = ['personal', 'team', 'general'] as const;
export type MailboxRole = (typeof MAILBOX_ROLES)[number];

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Hours in which somebody answers, local time, as `09:00`. */
export interface OpeningHours {
  readonly day: Weekday;
  readonly from: string;
  readonly to: string;
}

/** A way to reach the organisation that may be used and shown while the client is present (H1). */
export interface RegularChannel {
  readonly name: string;
  /** As dialled internationally: `+3293000000`. */
  readonly phone: string | null;
  /** User principal name to call in Teams. */
  readonly teams: string | null;
  /** Empty where nobody said. */
  readonly hours: readonly OpeningHours[];
}

/** A caseworker or team who can be mailed about a client. For partners among each other: never shown to a client (H1). */
export interface Contact {
  readonly name: string;
  /** Professional mail address. */
  readonly address: string;
  readonly mailbox: MailboxRole;
  readonly phone: string | null;
  readonly teams: string | null;
}

/** A partner (A3, H7), in the terms of Open Referral HSDS where they fit. */
export interface Organisation {
  /** Short and stable, such as `ocmw-voorbeeld`; travels in a header, so it says nothing about anybody. */
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Municipalities that it serves. */
  readonly areas: readonly string[];
  readonly lifeDomains: readonly LifeDomain[];
  /** Rights that it can grant itself, such as `leefloon`; the CAW grants none. */
  readonly grants: readonly string[];
  /** Whether its caseworkers share professional secrecy (C11). */
  readonly sharedSecrecy: boolean;
  /** Mail domains, each with its subdomains. */
  readonly domains: readonly string[];
  readonly channels: readonly RegularChannel[];
  readonly contacts: readonly Contact[];
  /** When somebody last checked this entry, as `2026-09-01`, and in which role. */
  readonly verified: { readonly on: string; readonly by: string } | null;
}

export interface PartnerDirectory {
  readonly organisations: readonly Organisation[];
}

export const emptyDirectory: PartnerDirectory = { organisations: [] };
