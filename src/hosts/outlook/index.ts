export { LONGEST_CONTENT } from './attachments';
export type { ComposeMail } from './compose-mail';
export type { HostTheme, ThemeSource } from './host-theme';
export { keepTabNatural } from './natural-tab';
export { OfficeCallError } from './office-call';
export { openComposeMail } from './open-compose-mail';
export { openReceivedMail, type IncomingMail } from './received-mail';
