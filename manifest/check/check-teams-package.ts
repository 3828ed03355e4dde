import { LANGUAGES, type Language } from '../../src/core/language/language';
import { recordOf, textOf } from '../../tools/organisation/loose';
import { ICONS } from '../app';
import { EVENT_NAMES } from '../events';
import type { TeamsManifest } from '../teams';
import { problem, type ManifestProblem } from './problem';
import { saidProblems, type InLanguages, type Said, type SaidButton } from './said';
import { addressProblems, sizeProblems, type Served } from './served';
import { schemaProblems, translationSchemaProblems } from './teams-schema';

type Extension = NonNullable<TeamsManifest['extensions']>[number];

/** The files of a package, by their name. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

export const MANIFEST_FILE = 'manifest.json';

const PERMISSIONS = ['MailboxItem.ReadWrite.User', 'Mailbox.SharedFolder'];

const SURFACES: Readonly<Record<string, string>> = {
  mailCompose: 'MessageComposeCommandSurface',
  meetingDetailsOrganizer: 'AppointmentOrganizerCommandSurface',
  mailRead: 'MessageReadCommandSurface',
};

/**
 * Checks a package for Teams, with or without the add-in of Outlook, with no network.
 *
 * @returns its manifest and what it says of the add-in (`null` where it has none), or all that is wrong
 */
export function checkTeamsPackage(
  files: PackageFiles,
  served: Served,
):
  | { readonly manifest: TeamsManifest; readonly said: Said | null }
  | { readonly problems: readonly ManifestProblem[] } {
  const value = jsonIn(files, MANIFEST_FILE);
  const wrongShape = schemaProblems(value);
  if (wrongShape.length > 0) {
    return { problems: wrongShape };
  }
  const manifest = value as TeamsManifest;
  const [extension] = manifest.extensions ?? [];
  const said = extension ? saidBy(manifest, extension, files) : null;
  const problems = [
    ...iconProblems(manifest, files),
    ...translationProblems(manifest, files),
    ...tabProblems(manifest, served),
    ...(extension ? extensionProblems(manifest, extension) : []),
    ...(said ? saidProblems(said, served) : []),
  ];
  return problems.length > 0 ? { problems } : { manifest, said };
}

/** The data in a file of the package; `undefined` where that isn't there or isn't JSON. */
function jsonIn(files: PackageFiles, name: string): unknown {
  try {
    return JSON.parse(Buffer.from(files.get(name) ?? []).toString('utf8'));
  } catch {
    return undefined;
  }
}

function iconProblems({ icons }: TeamsManifest, files: PackageFiles): readonly ManifestProblem[] {
  return (['color', 'outline'] as const).flatMap((kind) => {
    const file = files.get(icons[kind]);
    const where = `icons.${kind}`;
    return file === undefined
      ? [problem(where, `"${icons[kind]}" is not in the package.`, 'Add the file.')]
      : sizeProblems(where, file, ICONS[kind]);
  });
}

function translationProblems(manifest: TeamsManifest, files: PackageFiles): readonly ManifestProblem[] {
  const languages = manifest.localizationInfo?.additionalLanguages ?? [];
  return [
    ...LANGUAGES.filter((language) => language !== 'nl')
      .filter((language) => !languages.some(({ languageTag }) => languageTag === language))
      .map((language) =>
        problem('localizationInfo', `"${language}" is missing.`, 'Say it in Dutch, French and English.'),
      ),
    ...languages.flatMap(({ file }) =>
      files.has(file)
        ? translationSchemaProblems(jsonIn(files, file)).map((one) => ({
            ...one,
            where: `${file}, ${one.where}`,
          }))
        : [problem('localizationInfo', `"${file}" is not in the package.`, 'Add the file.')],
    ),
  ];
}

function tabProblems(manifest: TeamsManifest, served: Served): readonly ManifestProblem[] {
  const { host } = new URL(served.host);
  const redirect = `brk-multihub://${host}`;
  return [
    ...(manifest.staticTabs ?? []).flatMap(({ contentUrl = '', websiteUrl = '' }, index) => [
      ...addressProblems(`staticTabs[${index}].contentUrl`, contentUrl, served),
      ...addressProblems(`staticTabs[${index}].websiteUrl`, websiteUrl, served),
    ]),
    ...(manifest.validDomains?.includes(host) === true
      ? []
      : [problem('validDomains', `"${host}" is missing.`, 'Teams opens no page of another domain.')]),
    ...(manifest.validDomains ?? [])
      .filter((domain) => domain !== host)
      .map((domain) => problem('validDomains', `"${domain}" is not the host.`, 'Take it away.')),
    ...(manifest.webApplicationInfo?.nestedAppAuthInfo ?? [])
      .filter(({ redirectUri }) => redirectUri !== redirect)
      .map(({ redirectUri }) =>
        problem('webApplicationInfo', `"${redirectUri}" is not where sign-in returns.`, `Write ${redirect}.`),
      ),
    ...(['websiteUrl', 'privacyUrl', 'termsOfUseUrl'] as const)
      .filter((page) => !manifest.developer[page].startsWith('https://'))
      .map((page) => problem(`developer.${page}`, 'This is not https.', 'Write an address with TLS.')),
  ];
}

function extensionProblems(manifest: TeamsManifest, extension: Extension): readonly ManifestProblem[] {
  const actions = (extension.runtimes ?? []).flatMap((runtime) => runtime.actions ?? []).map(({ id }) => id);
  const asked = (manifest.authorization?.permissions?.resourceSpecific ?? []).map(({ name }) => name);
  const used = [
    ...eventsIn(extension).map(({ actionId }) => actionId),
    ...controlsIn(extension).map(({ control }) => control.actionId ?? ''),
  ];
  return [
    ...used
      .filter((id) => !actions.includes(id))
      .map((id) => problem('extensions[0]', `No runtime has the action "${id}".`, 'Add it to a runtime.')),
    ...actions
      .filter((id, index) => actions.indexOf(id) < index)
      .map((id) => problem('extensions[0]', `Two actions are called "${id}".`, 'Keep one of them.')),
    ...PERMISSIONS.filter((name) => !asked.includes(name)).map((name) =>
      problem('authorization', `"${name}" is missing.`, 'Without it, mails go unchecked.'),
    ),
    ...asked
      .filter((name) => !PERMISSIONS.includes(name))
      .map((name) =>
        problem('authorization', `It asks for "${name}".`, 'Schakel needs no more than it has.'),
      ),
  ];
}

function saidBy(manifest: TeamsManifest, extension: Extension, files: PackageFiles): Said {
  const translations = new Map(
    (manifest.localizationInfo?.additionalLanguages ?? []).map(({ languageTag, file }) => [
      languageTag,
      recordOf(jsonIn(files, file)),
    ]),
  );
  const inLanguages = (key: string, dutch: string): InLanguages => {
    const entries = LANGUAGES.map((language): [Language, string] => [
      language,
      language === 'nl' ? dutch : textOf(translations.get(language)?.[key]),
    ]);
    return Object.fromEntries(entries) as Record<Language, string>;
  };
  const runtimeOf = (action: string | undefined) =>
    (extension.runtimes ?? []).find(({ actions }) => actions?.some(({ id }) => id === action));
  const events = eventsIn(extension);
  const eventCode = runtimeOf(events[0]?.actionId)?.code;
  return {
    addIn: extension.alternates?.[0]?.hide?.customOfficeAddin?.officeAddinId ?? '',
    version: manifest.version,
    name: inLanguages('name.full', manifest.name.full ?? ''),
    description: inLanguages('description.full', manifest.description.full),
    eventPage: eventCode?.page ?? '',
    eventScript: eventCode?.script ?? '',
    events: events.map(({ type, actionId, options }) => ({
      event: xmlEvent(type),
      handler: actionId,
      sendMode: options?.sendMode ?? null,
    })),
    buttons: controlsIn(extension).map(({ control, context, path }): SaidButton => ({
      surface: SURFACES[context] ?? context,
      command: control.id,
      label: control.label,
      page: runtimeOf(control.actionId)?.code.page ?? '',
      tip: inLanguages(`${path}.supertip.description`, control.supertip.description),
      icons: control.icons.map(({ size, url }) => ({ size, address: url })),
    })),
  };
}

function eventsIn({ autoRunEvents = [] }: Extension) {
  return autoRunEvents.flatMap(({ events }) => events);
}

/** The buttons on the ribbon, each with where it is: in Outlook, and in the manifest. */
function controlsIn({ ribbons = [] }: Extension) {
  return ribbons.flatMap(({ contexts = [], tabs }, r) =>
    tabs.flatMap(({ groups = [] }, t) =>
      groups.flatMap(({ controls = [] }, g) =>
        controls.map((control, c) => ({
          control,
          context: contexts.join(', '),
          path: `extensions[0].ribbons[${r}].tabs[${t}].groups[${g}].controls[${c}]`,
        })),
      ),
    ),
  );
}

/** The name that an event has in an add-in-only manifest; its own where Outlook has no such event. */
function xmlEvent(type: string): string {
  return Object.entries(EVENT_NAMES).find(([, unified]) => unified === type)?.[0] ?? type;
}
