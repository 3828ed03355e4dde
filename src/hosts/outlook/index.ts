export { LONGEST_CONTENT } from './attachments';
export type { ComposeMail, HostTheme } from './compose-mail';
export { OfficeCallError } from './office-call';
export { openComposeMail } from './open-compose-mail';
