import type { Organisation } from './directory';

/** The names under which a partner's regular channels can be called in Teams; guests can't, so nothing is known of them. */
export function teamsUsersOf({ channels }: Organisation): readonly string[] {
  return channels
    .map(({ teams }) => teams)
    .filter((teams): teams is string => teams !== null && !teams.toUpperCase().includes('#EXT#'));
}
