/** How to place a call where this host is: by its own call, else by a link that the caseworker follows. */
export type CallWay =
  | { readonly kind: 'host' }
  /** For an ordinary anchor: hosts without calls open it in the browser or in Teams. */
  | { readonly kind: 'link'; readonly href: string }
  /** A guest account of the own tenant (`#EXT#`) can't be called, by host nor link: use the name in the partner's own tenant. */
  | { readonly kind: 'guest' };

export interface TeamsTheme {
  readonly kind: 'light' | 'dark' | 'highContrast';
}

/** The host that the tab runs in: Teams, Outlook, Microsoft 365, or a plain browser. */
export interface TeamsHost {
  /** Whether a Microsoft 365 host answered; outside of one, links are all there is. */
  readonly isHosted: boolean;
  /** As the host says, such as `nl-be`. */
  readonly locale: string;
  readonly theme: TeamsTheme;
  onTheme(listener: (theme: TeamsTheme) => void): () => void;
  /** Mail address of who is signed in; `null` where the host doesn't say. */
  readonly userAddress: string | null;
  /** @param user user principal name in Teams */
  callWay(user: string, media: 'audio' | 'video'): CallWay;
  /**
   * Asks the host to call. A call that was started is not one that was answered: only the caseworker knows.
   *
   * @returns whether the host took it up; never rejects
   */
  startCall(user: string, media: 'audio' | 'video'): Promise<boolean>;
  chatLink(user: string): string;
  /** Opens a link of Teams or of Outlook in the host. @returns whether it did; never rejects */
  openLink(href: string): Promise<boolean>;
}
