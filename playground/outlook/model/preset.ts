import { FAULT_KINDS, type FaultKind, type Faults } from './faults';
import { EXAMPLE_IDS, type ExampleId } from './examples';
import { OPERATIONS, type Operation } from './operations';
import {
  defaultSettings,
  DISPLAY_LANGUAGES,
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
  readonly settings: Settings;
}

/**
 * Reads the start of the playground from its address, for tests and for links:
 * `?example=alarm&set=1.14&mode=block&lang=fr-BE&theme=black&labels=on&pane=open&quirk=asksAfterWait&fault=subject.get:silent`.
 * `quirk` and `fault` take several, with commas between. What is unknown is left at its default.
 */
export function parsePreset(search: string): Preset {
  const parameters = new URLSearchParams(search);
  const one = <T extends string>(name: string, known: readonly T[], otherwise: T): T =>
    known.find((value) => value === parameters.get(name)) ?? otherwise;
  const several = (name: string): readonly string[] => (parameters.get(name) ?? '').split(',');
  return {
    example: one('example', [...EXAMPLE_IDS, 'received'], 'alarm'),
    isPaneOpen: parameters.get('pane') === 'open',
    settings: {
      requirementSet: one('set', REQUIREMENT_SETS, defaultSettings.requirementSet),
      sendMode: one('mode', SEND_MODES, defaultSettings.sendMode),
      displayLanguage: one('lang', DISPLAY_LANGUAGES, defaultSettings.displayLanguage),
      officeTheme: one('theme', OFFICE_THEMES, defaultSettings.officeTheme),
      hasLabels: parameters.get('labels') === 'on',
      quirks: QUIRKS.filter((quirk) => several('quirk').includes(quirk)),
      faults: parseFaults(several('fault')),
    },
  };
}

function parseFaults(entries: readonly string[]): Faults {
  return Object.fromEntries(
    entries.flatMap((entry): readonly (readonly [Operation, FaultKind])[] => {
      const [name, way] = entry.split(':');
      const operation = OPERATIONS.find((known) => known === name);
      const kind = FAULT_KINDS.find((known) => known === way);
      return operation && kind ? [[operation, kind]] : [];
    }),
  );
}
