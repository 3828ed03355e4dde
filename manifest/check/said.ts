import { LANGUAGES, type Language } from '../../src/core/language/language';
import { EVENTS, ICONS, PANES } from '../app';
import { EVENT_NAMES } from '../events';
import { problem, unknownName, type ManifestProblem } from './problem';
import { addressProblems, iconProblems, type Served } from './served';

/** What a manifest says of the add-in in Outlook, whichever its format is; in the terms of the add-in-only one. */
export interface Said {
  /** Id of the add-in-only manifest: of this one, or of the one that a unified manifest hides. */
  readonly addIn: string;
  /** Three numbers. */
  readonly version: string;
  readonly name: InLanguages;
  readonly description: InLanguages;
  readonly eventPage: string;
  readonly eventScript: string;
  readonly events: readonly SaidEvent[];
  readonly buttons: readonly SaidButton[];
}

/** '' where it isn't said. */
export type InLanguages = Readonly<Record<Language, string>>;

export interface SaidEvent {
  readonly event: string;
  readonly handler: string;
  readonly sendMode: string | null;
}

export interface SaidButton {
  readonly surface: string;
  readonly command: string;
  readonly label: string;
  readonly page: string;
  readonly tip: InLanguages;
  readonly icons: readonly { readonly size: number; readonly address: string }[];
}

/** What is wrong with what a manifest says: names that the code lacks, files that the host lacks, languages that are missing. */
export function saidProblems(said: Said, served: Served): readonly ManifestProblem[] {
  return [
    ...languageProblems('name', said.name),
    ...languageProblems('description', said.description),
    ...addressProblems('event page', said.eventPage, served),
    ...addressProblems('event script', said.eventScript, served),
    ...said.events.flatMap(eventProblems),
    ...missing(
      'events',
      EVENTS.map(({ event }) => event),
      said.events.map(({ event }) => event),
    ),
    ...said.buttons.flatMap((button) => buttonProblems(button, served)),
    ...missing(
      'buttons',
      PANES.map(({ command }) => command),
      said.buttons.map(({ command }) => command),
    ),
  ];
}

function eventProblems({ event, handler, sendMode }: SaidEvent): readonly ManifestProblem[] {
  const where = `event ${event}`;
  if (!Object.keys(EVENT_NAMES).includes(event)) {
    const [names, unifiedNames] = [Object.keys(EVENT_NAMES), Object.values<string>(EVENT_NAMES)];
    const isUnified = !event.startsWith('On') && !unifiedNames.includes(event);
    return [unknownName(where, event, 'an event of Outlook', isUnified ? unifiedNames : names)];
  }
  const handlers = Array.from(new Set(EVENTS.map((one) => one.handler)));
  const isHeld = EVENTS.some((one) => one.event === event && one.holds);
  return [
    ...(handlers.includes(handler)
      ? []
      : [unknownName(where, handler, 'a function of the event page', handlers)]),
    ...(isHeld && sendMode === null
      ? [
          problem(
            where,
            'It has no send mode.',
            'Without one, Outlook asks instead of holding the mail back.',
          ),
        ]
      : []),
  ];
}

function buttonProblems(button: SaidButton, served: Served): readonly ManifestProblem[] {
  const { command, page, tip, icons } = button;
  const where = `button ${command}`;
  const commands = PANES.map((pane) => pane.command);
  return [
    ...(commands.includes(command)
      ? []
      : [unknownName(where, command, 'a command that the code names', commands)]),
    ...addressProblems(where, page, served),
    ...languageProblems(`${where}, tip`, tip),
    ...ICONS.ribbon
      .filter((size) => !icons.some((icon) => icon.size === size))
      .map((size) =>
        problem(where, `The icon of ${size} pixels is missing.`, 'Outlook asks for 16, 32 and 80.'),
      ),
    ...icons.flatMap(({ size, address }) => iconProblems(`${where}, icon ${size}`, address, size, served)),
  ];
}

function languageProblems(where: string, texts: InLanguages): readonly ManifestProblem[] {
  return LANGUAGES.filter((language) => texts[language] === '').map((language) =>
    problem(where, `It is not said in "${language}".`, 'Say it in Dutch, French and English.'),
  );
}

function missing(
  where: string,
  wanted: readonly string[],
  said: readonly string[],
): readonly ManifestProblem[] {
  return [
    ...wanted
      .filter((one) => !said.includes(one))
      .map((one) => problem(where, `"${one}" is missing.`, 'The code counts on it.')),
    ...said
      .filter((one, index) => said.indexOf(one) < index)
      .map((one) => problem(where, `"${one}" stands here twice.`, 'Keep one of the two.')),
  ];
}

/** Where two manifests of one deployment don't say the same. @param names what to call each */
export function differences(
  one: Said,
  other: Said,
  names: readonly [string, string],
): readonly ManifestProblem[] {
  const inWords = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value));
  const parts = (said: Said): ReadonlyMap<string, unknown> =>
    new Map([
      ...(['addIn', 'version', 'name', 'description', 'eventPage', 'eventScript'] as const).map(
        (key): [string, unknown] => [key, said[key]],
      ),
      ...said.events.map((event): [string, unknown] => [`event ${event.event}`, event]),
      ...said.buttons.map((button): [string, unknown] => [`button ${button.command}`, button]),
    ]);
  const [first, second] = [parts(one), parts(other)];
  return Array.from(new Set([...first.keys(), ...second.keys()]))
    .filter((part) => inWords(first.get(part)) !== inWords(second.get(part)))
    .map((part) =>
      problem(
        part,
        `${names[0]} says ${inWords(first.get(part))}, ${names[1]} ${inWords(second.get(part))}.`,
        'All variants have to say the same.',
      ),
    );
}
