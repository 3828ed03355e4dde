export { composeLink } from './links/compose-link';
export { phoneLink } from './links/phone-link';
export { meetingLink } from './links/teams-links';
export { openTeamsHost } from './open-teams-host';
export type { CallWay, TeamsHost, TeamsTheme } from './teams';
