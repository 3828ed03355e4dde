/** What an organisation settles once about its tenant, for sign-in and Graph (`docs/permissions.md`). */
export interface GraphSettings {
  /** Application (client) id of the app registration in Entra. */
  readonly clientId: string;
  /** Directory (tenant) id; only its accounts sign in. */
  readonly tenantId: string;
  /** The SharePoint list that holds the partner directory (A3); `null` where the shipped file is all there is. */
  readonly directoryList: DirectoryList | null;
}

export interface DirectoryList {
  /** As Graph names a site: `voorbeeld.sharepoint.com:/sites/schakel`. */
  readonly site: string;
  /** Name of the list. */
  readonly list: string;
}
