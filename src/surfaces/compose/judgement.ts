/** What the pane needs once there is something to judge; fetched then, in one piece. */
export { judge } from '../../core/mail/judge';
export { ArchivePart } from './archive/archive-part';
export { FindingList } from './findings/finding-list';
export { PassedChecks } from './passed/passed-checks';
