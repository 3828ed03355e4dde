import type { Operation } from '../operation';
import { planMeeting, schedule } from './calendar';
import { createDraft } from './create-draft';
import { directory } from './directory';
import { me } from './me';
import { conversation, sentItems } from './messages';
import { presence } from './presence';
import { users } from './users';

export const OPERATIONS: readonly Operation[] = [
  me,
  directory,
  users,
  presence,
  createDraft,
  sentItems,
  conversation,
  planMeeting,
  schedule,
];
