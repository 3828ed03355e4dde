/** A delegated permission of Microsoft Graph: what the caseworker may, Schakel may on their behalf, and no more. */
export interface Scope {
  readonly name: string;
  /** As Entra numbers it, for the app registration. */
  readonly id: string;
  /** What Schakel does with it, for whoever consents. */
  readonly reason: string;
  /** The calls that need it. */
  readonly calls: readonly string[];
  /** Why a narrower one doesn't do. */
  readonly whyNotLess: string;
}

/**
 * Every permission that Schakel asks, each when it is first needed. `docs/permissions.md` and the app registration are made of
 * this table.
 */
export const SCOPES = {
  profile: {
    name: 'User.Read',
    id: 'e1fe6dd8-ba31-4d61-89e7-88639da4683d',
    reason: 'To know the caseworker’s name and mail address, for the note and the mail.',
    calls: ['GET /me'],
    whyNotLess: 'It is the least that exists: the caseworker’s own profile.',
  },
  directory: {
    name: 'Sites.Selected',
    id: 'f89c84ef-20d0-4b54-87e9-02e856d66d53',
    reason: 'To read the partner directory from the SharePoint list.',
    calls: ['GET /sites/{site}:/lists/{list}/items'],
    whyNotLess:
      'It opens only the site that an administrator granted to Schakel. `Lists.SelectedOperations.Selected` would open only the ' +
      'list, but a grant on a list cuts it off from the permissions of its site. `Sites.Read.All` would open every site.',
  },
  people: {
    name: 'User.ReadBasic.All',
    id: 'b340eb25-3456-403f-be2f-af7a0d370277',
    reason:
      'To find which partners are colleagues in the same tenant, because presence is asked by object id.',
    calls: ['GET /users?$filter=userPrincipalName in (…)&$select=id,userPrincipalName'],
    whyNotLess:
      '`User.Read` sees nobody else. This one gives names and addresses only, never a whole profile.',
  },
  presence: {
    name: 'Presence.Read.All',
    id: '9c7a330d-35b3-4aa1-963d-cb2b9f927841',
    reason: 'To show who can be called now.',
    calls: ['POST /communications/getPresencesByUserId'],
    whyNotLess: '`Presence.Read` sees only the caseworker’s own presence.',
  },
  draft: {
    name: 'Mail.ReadWrite',
    id: '024d486e-b451-40bb-833d-3e66d98c5c73',
    reason: 'To lay a handoff ready as a draft. Schakel never sends: that is why it has no `Mail.Send`.',
    calls: ['POST /me/messages'],
    whyNotLess:
      'No narrower permission creates a draft. Without it, Schakel opens an empty mail to paste into.',
  },
  sent: {
    name: 'Mail.Read',
    id: '570282fd-fa5c-430d-a7fd-fc8dc98a9dca',
    reason:
      'To find the caseworker’s own handoffs among the sent mail, and whether the partner answered. No body is read.',
    calls: ['GET /me/mailFolders/sentitems/messages', 'GET /me/messages?$filter=conversationId eq …'],
    whyNotLess:
      '`Mail.ReadBasic` leaves out extended properties, and Exchange keeps the header of a handoff in one: Graph gives no ' +
      'internet headers of sent mail.',
  },
  meeting: {
    name: 'Calendars.ReadWrite',
    id: '1ec239c2-d7c9-4623-a91a-a9775856bb36',
    reason: 'To plan a meeting with partners in the caseworker’s calendar.',
    calls: ['POST /me/events'],
    whyNotLess: 'No narrower permission plans a meeting. Without it, Schakel opens the form of Teams.',
  },
  freeBusy: {
    name: 'Calendars.ReadBasic',
    id: '662d75ba-a364-42ad-adee-f5f880ea4878',
    reason: 'To see whether the others are free at the time of a meeting.',
    calls: ['POST /me/calendar/getSchedule'],
    whyNotLess: 'It is the least that gives free and busy. Subjects and places of meetings are not asked.',
  },
} as const satisfies Readonly<Record<string, Scope>>;

export type ScopeUse = keyof typeof SCOPES;
