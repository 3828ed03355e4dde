export { LONGEST_CONTENT } from './attachments';
export type { ComposeMail, HostTheme } from './compose-mail';
export { keepTabNatural } from './natural-tab';
export { OfficeCallError } from './office-call';
export { openComposeMail } from './open-compose-mail';
