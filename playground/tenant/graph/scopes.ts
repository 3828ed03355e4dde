/** What tokens for Graph are made out to. */
export const GRAPH_RESOURCE = 'https://graph.microsoft.com';

/** Permissions of Graph that the stand-in tenant knows: those that the tab asks for (`docs/permissions.md`). */
export const GRAPH_SCOPES = [
  'User.Read',
  'User.ReadBasic.All',
  'Sites.Read.All',
  'Presence.Read.All',
  'Mail.ReadWrite',
  'Calendars.ReadWrite',
  'Calendars.Read.Shared',
] as const;
export type GraphScope = (typeof GRAPH_SCOPES)[number];
