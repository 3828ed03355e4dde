export type {
  Asking,
  DirectoryReading,
  DraftToCreate,
  Graph,
  GraphResult,
  GraphTrouble,
  MeetingToPlan,
  Presence,
  SentHandoff,
} from './graph';
export { openGraph } from './open-graph';
