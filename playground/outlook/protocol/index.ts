export type { CommandResult } from './commands';
export { connect, createOutlookHost, type Connection, type OutlookHost } from './connection';
