import type { DisplayLanguage } from '../../common/languages';
import type { Faults } from './faults';

/** Mailbox requirement sets that have Smart Alerts. */
export const REQUIREMENT_SETS = ['1.12', '1.13', '1.14', '1.15', '1.16'] as const;
export type RequirementSet = (typeof REQUIREMENT_SETS)[number];

/** What the manifest says for `OnMessageSend`. */
export const SEND_MODES = ['softBlock', 'block', 'promptUser'] as const;
export type SendMode = (typeof SEND_MODES)[number];

export const OFFICE_THEMES = ['colorful', 'white', 'darkGray', 'black'] as const;
export type OfficeThemeName = (typeof OFFICE_THEMES)[number];

/**
 * What some Outlooks do differently:
 *
 * - `olderAlertButtons`: classic before 2412 and Mac have no button of their own for the add-in; its label takes the
 *   place of *Don't Send*
 * - `asksAfterWait`: classic asks whether to send now when the add-in kept it waiting (office-js#3860, #4968)
 * - `sendAnywayWhenTimedOut`: web and new Outlook offer *Send Anyway* after five minutes, softBlock or not (office-js#6637)
 * - `eventNotRaised`: some sends never start the add-in: mobile, Simple MAPI, and now and then the web (office-js#6769)
 * - `runtimeUnloadable`: the add-in's pages cannot be loaded
 */
export const QUIRKS = [
  'olderAlertButtons',
  'asksAfterWait',
  'sendAnywayWhenTimedOut',
  'eventNotRaised',
  'runtimeUnloadable',
] as const;
export type Quirk = (typeof QUIRKS)[number];

export interface Settings {
  readonly requirementSet: RequirementSet;
  readonly sendMode: SendMode;
  readonly displayLanguage: DisplayLanguage;
  readonly officeTheme: OfficeThemeName;
  /** The tenant has sensitivity labels, one of which applies *Do Not Forward*. */
  readonly hasLabels: boolean;
  readonly quirks: readonly Quirk[];
  /** Calls of Office.js that go wrong. */
  readonly faults: Faults;
}

export const defaultSettings: Settings = {
  requirementSet: '1.15',
  sendMode: 'softBlock',
  displayLanguage: 'nl-BE',
  officeTheme: 'colorful',
  hasLabels: false,
  quirks: [],
  faults: {},
};

/** Whether the chosen Outlook has a requirement set. */
export function hasSet({ requirementSet }: Settings, wanted: RequirementSet): boolean {
  return REQUIREMENT_SETS.indexOf(requirementSet) >= REQUIREMENT_SETS.indexOf(wanted);
}

export function hasQuirk({ quirks }: Settings, quirk: Quirk): boolean {
  return quirks.includes(quirk);
}
