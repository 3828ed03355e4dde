/** A caseworker or team at a core partner who can be mailed about a client (A3, H7). */
export interface PartnerContact {
  readonly name: string;
  /** Professional mail address. */
  readonly address: string;
  readonly organisation: string;
}

export interface PartnerDirectory {
  readonly contacts: readonly PartnerContact[];
}
