/** Where `npm run package` writes when it isn't told otherwise, and what stands in that folder. */
export const RELEASE_FOLDER = 'release';

/** For the web host: everything in it, as it is. */
export const SITE = 'dist';

/** For the Microsoft 365 admin center: the manifest for Outlook with the Teams app, or the unified app in place of both. */
export const PACKAGES = {
  outlook: 'packages/schakel-outlook.xml',
  teams: 'packages/schakel-teams.zip',
  unified: 'packages/schakel-unified.zip',
} as const;
