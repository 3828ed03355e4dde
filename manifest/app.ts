import type { Language } from '../src/core/language/language';
import { manifestCatalogues, type ManifestCatalogue } from '../src/core/language/manifest/catalogue';
import {
  ON_APPOINTMENT_SEND,
  ON_MESSAGE_SEND,
  ON_WRITING,
  OPEN_COMPOSE_PANE,
  OPEN_MEETING_PANE,
  OPEN_READ_PANE,
  WRITING_EVENTS,
} from '../src/surfaces/names';
import { PAGES } from '../tools/deployment/served-files';
import type { EventName } from './events';

export const NAME = 'Schakel';

/** The colour of the icon. */
export const ACCENT = '#0f6b66';

/** The oldest Outlook that can show the panes (internet headers), and the oldest that has the send event (platform facts A1). */
export const PANES_NEED = '1.8';
export const EVENTS_NEED = '1.12';

/** A button on Outlook's ribbon, and the pane that it opens. */
export interface Pane {
  /** What the mailbox shows when the button is there: a mail or a meeting being written, or a mail that came in. */
  readonly where: 'mailCompose' | 'meetingCompose' | 'mailRead';
  /** In a manifest every group and every control has an id of its own. */
  readonly group: string;
  readonly command: string;
  readonly page: string;
  readonly tip: keyof Pick<ManifestCatalogue, 'openComposePane' | 'openMeetingPane' | 'openReadPane'>;
}

export const PANES: readonly Pane[] = [
  {
    where: 'mailCompose',
    group: 'schakelComposeGroup',
    command: OPEN_COMPOSE_PANE,
    page: PAGES.compose,
    tip: 'openComposePane',
  },
  {
    where: 'meetingCompose',
    group: 'schakelMeetingGroup',
    command: OPEN_MEETING_PANE,
    page: PAGES.compose,
    tip: 'openMeetingPane',
  },
  {
    where: 'mailRead',
    group: 'schakelReadGroup',
    command: OPEN_READ_PANE,
    page: PAGES.read,
    tip: 'openReadPane',
  },
];

/** An event for which Outlook runs a function of the event page. */
export interface EventHandler {
  readonly event: EventName;
  readonly handler: string;
  /** Whether Outlook waits for its answer before it sends. */
  readonly holds: boolean;
}

export const EVENTS: readonly EventHandler[] = [
  { event: 'OnMessageSend', handler: ON_MESSAGE_SEND, holds: true },
  { event: 'OnAppointmentSend', handler: ON_APPOINTMENT_SEND, holds: true },
  ...WRITING_EVENTS.map((event): EventHandler => ({ event, handler: ON_WRITING, holds: false })),
];

/** The personal tab in Teams. */
export const TAB = { id: 'partners', page: PAGES.tab };

/** Sizes of icons in pixels: those that the host serves, for the ribbon and for lists of add-ins, and those inside a package. */
export const ICONS = { ribbon: [16, 32, 80], list: 64, largeList: 128, color: 192, outline: 32 } as const;

/** Path of an icon that the host serves. */
export function iconFile(size: number): string {
  return `assets/icon-${size}.png`;
}

/** Paths of the icons inside a package. */
export const PACKAGE_ICONS = { color: 'color.png', outline: 'outline.png' } as const;

/** A build for one organisation's tenant, or the one that a developer serves: its name says so. */
export type Kind = 'release' | 'development';

export function nameOf(kind: Kind, language: Language): string {
  return kind === 'release' ? NAME : `${NAME} (${manifestCatalogues[language].development})`;
}
