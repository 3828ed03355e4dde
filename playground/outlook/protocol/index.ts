export type { CommandResult } from './commands';
export { connect, type Connection, type OutlookHost } from './connection';
export { openingEvents, writingEvents, type EventDetails, type RaisedEvent } from './writing-events';
