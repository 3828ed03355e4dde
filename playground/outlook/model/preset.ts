import { addressParameters } from '../../common/address-parameters';
import { DISPLAY_LANGUAGES } from '../../common/languages';
import { FAULT_KINDS } from './faults';
import { EXAMPLE_IDS, type ExampleId } from './examples';
import { OPERATIONS } from './operations';
import {
  defaultSettings,
  OFFICE_THEMES,
  QUIRKS,
  REQUIREMENT_SETS,
  SEND_MODES,
  type Settings,
} from './settings';

/** How the playground starts. */
export interface Preset {
  /** `received`: the mail that came in. */
  readonly example: ExampleId | 'received';
  readonly isPaneOpen: boolean;
  /** Id of a mail in the tenant's mailbox; `null` without one. */
  readonly item: string | null;
  /** What a new mail is about at first. */
  readonly subject: string;
  readonly settings: Settings;
}

/**
 * Reads the start of the playground from its address, for tests and for links:
 * `?example=alarm&set=1.14&mode=block&lang=fr-BE&theme=black&labels=on&pane=open&quirk=asksAfterWait&fault=subject.get:silent`.
 * `quirk` and `fault` take several, with commas between. What is unknown is left at its default.
 */
export function parsePreset(search: string): Preset {
  const { one, several, pairs, has, text } = addressParameters(search);
  return {
    example: one('example', [...EXAMPLE_IDS, 'received'], 'alarm'),
    isPaneOpen: has('pane', 'open'),
    item: text('item') || null,
    subject: text('subject'),
    settings: {
      requirementSet: one('set', REQUIREMENT_SETS, defaultSettings.requirementSet),
      sendMode: one('mode', SEND_MODES, defaultSettings.sendMode),
      displayLanguage: one('lang', DISPLAY_LANGUAGES, defaultSettings.displayLanguage),
      officeTheme: one('theme', OFFICE_THEMES, defaultSettings.officeTheme),
      hasLabels: has('labels', 'on'),
      quirks: QUIRKS.filter((quirk) => several('quirk').includes(quirk)),
      faults: pairs('fault', OPERATIONS, FAULT_KINDS),
    },
  };
}
