import type { RequirementSet } from '../model/settings';

/** What Outlook accepts at most; lengths in characters. */
export const LIMITS = {
  subject: 255,
  location: 255,
  body: 1_000_000,
  replyBody: 32 * 1_024,
  recipientsPerCall: 100,
  recipientsPerField: 500,
  headerNameAndValue: 998,
  customProperties: 2_500,
  roamingSettings: 32 * 1_024,
  notifications: 5,
  notificationKey: 32,
  notificationMessage: 150,
  attachmentName: 255,
  attachmentContent: 34_865_152,
} as const;

/** Session data of one add-in on one mail. */
export function sessionDataLimit(set: RequirementSet): number {
  return set === '1.16' ? 2_621_440 : 50_000;
}
