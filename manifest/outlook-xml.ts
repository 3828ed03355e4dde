import type { Language } from '../src/core/language/language';
import { manifestCatalogues, type ManifestCatalogue } from '../src/core/language/manifest/catalogue';
import type { DeploymentConfig, SendMode } from '../tools/deployment/config';
import { EVENT_SCRIPT, PAGES } from '../tools/deployment/served-files';
import { EVENTS, EVENTS_NEED, ICONS, iconFile, nameOf, PANES, PANES_NEED, type Kind, type Pane } from './app';
import { element, xmlDocument, type Element } from './xml';

/** Dutch is the default; Outlook takes it for every language that isn't here. */
const LOCALES = { nl: 'nl-NL', fr: 'fr-FR', en: 'en-US' } as const;

const SURFACES = {
  mailCompose: 'MessageComposeCommandSurface',
  meetingCompose: 'AppointmentOrganizerCommandSurface',
  mailRead: 'MessageReadCommandSurface',
} as const satisfies Readonly<Record<Pane['where'], string>>;

/** What the manifest calls each page. */
const PAGE_IDS: Readonly<Record<string, string>> = {
  [PAGES.compose]: 'ComposePane',
  [PAGES.read]: 'ReadPane',
};

const SEND_MODES = { softBlock: 'SoftBlock', block: 'Block' } as const satisfies Record<SendMode, string>;

/** What the manifest calls each tip. */
const TIP_IDS = {
  openComposePane: 'OpenPane',
  openMeetingPane: 'OpenMeetingPane',
  openReadPane: 'OpenReadPane',
} as const satisfies Readonly<Record<Pane['tip'], string>>;

/**
 * The add-in-only manifest: for all of Outlook, Mac included (platform facts C). Elements stand in the order that Outlook
 * demands, which makes `VersionOverrides` 1.1, with the events, part of 1.0.
 */
export function outlookXml(config: DeploymentConfig, kind: Kind = 'release'): string {
  const { host, version, ids, organisation } = config;
  const address = (file: string) => `${host}/${file}`;
  return xmlDocument(
    element(
      'OfficeApp',
      {
        xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
        'xsi:type': 'MailApp',
      },
      [
        element('Id', {}, ids.outlookAddIn),
        element('Version', {}, `${version}.0`),
        element('ProviderName', {}, organisation.name),
        element('DefaultLocale', {}, LOCALES.nl),
        localized('DisplayName', (language) => nameOf(kind, language)),
        localized('Description', (language) => manifestCatalogues[language].description),
        element('IconUrl', { DefaultValue: address(iconFile(ICONS.list)) }),
        element('HighResolutionIconUrl', { DefaultValue: address(iconFile(ICONS.largeList)) }),
        element('SupportUrl', { DefaultValue: organisation.website }),
        element('AppDomains', {}, [element('AppDomain', {}, host)]),
        element('Hosts', {}, [element('Host', { Name: 'Mailbox' })]),
        element('Requirements', {}, [
          element('Sets', {}, [element('Set', { Name: 'Mailbox', MinVersion: PANES_NEED })]),
        ]),
        element('FormSettings', {}, [
          form('ItemRead', address(PAGES.read), [element('RequestedHeight', {}, '300')]),
          form('ItemEdit', address(PAGES.compose)),
        ]),
        element('Permissions', {}, 'ReadWriteItem'),
        element('Rule', { 'xsi:type': 'RuleCollection', Mode: 'Or' }, [
          itemIs('Message', 'Read'),
          itemIs('Message', 'Edit'),
          itemIs('Appointment', 'Edit'),
        ]),
        versionOverrides('', '1_0', [versionOverrides('/1.1', '1_1', overrides(config, address))]),
      ],
    ),
  );
}

function overrides({ sendMode }: DeploymentConfig, address: (file: string) => string): readonly Element[] {
  return [
    element('Requirements', {}, [
      element('bt:Sets', { DefaultMinVersion: EVENTS_NEED }, [element('bt:Set', { Name: 'Mailbox' })]),
    ]),
    element('Hosts', {}, [
      element('Host', { 'xsi:type': 'MailHost' }, [
        element('Runtimes', {}, [
          element('Runtime', { resid: 'EventPage' }, [
            element('Override', { type: 'javascript', resid: 'EventScript' }),
          ]),
        ]),
        element('DesktopFormFactor', {}, [
          // Or nothing would check what leaves from a shared mailbox.
          element('SupportsSharedFolders', {}, 'true'),
          element('FunctionFile', { resid: 'EventPage' }),
          ...PANES.map(commandSurface),
          launchEvents(sendMode),
        ]),
      ]),
    ]),
    resources(address),
  ];
}

function launchEvents(sendMode: SendMode): Element {
  return element('ExtensionPoint', { 'xsi:type': 'LaunchEvent' }, [
    element(
      'LaunchEvents',
      {},
      EVENTS.map(({ event, handler, holds }) =>
        element('LaunchEvent', {
          Type: event,
          FunctionName: handler,
          ...(holds ? { SendMode: SEND_MODES[sendMode] } : {}),
        }),
      ),
    ),
    element('SourceLocation', { resid: 'EventPage' }),
  ]);
}

function commandSurface({ where, group, command, page, tip }: Pane): Element {
  return element('ExtensionPoint', { 'xsi:type': SURFACES[where] }, [
    element('OfficeTab', { id: 'TabDefault' }, [
      element('Group', { id: group }, [
        element('Label', { resid: 'Name' }),
        element('Control', { 'xsi:type': 'Button', id: command }, [
          element('Label', { resid: 'Name' }),
          element('Supertip', {}, [
            element('Title', { resid: 'Name' }),
            element('Description', { resid: TIP_IDS[tip] }),
          ]),
          element(
            'Icon',
            {},
            ICONS.ribbon.map((size) => element('bt:Image', { size: String(size), resid: `Icon${size}` })),
          ),
          element('Action', { 'xsi:type': 'ShowTaskpane' }, [
            element('SourceLocation', { resid: PAGE_IDS[page] ?? '' }),
          ]),
        ]),
      ]),
    ]),
  ]);
}

function resources(address: (file: string) => string): Element {
  const url = (id: string, file: string) => element('bt:Url', { id, DefaultValue: address(file) });
  return element('Resources', {}, [
    element(
      'bt:Images',
      {},
      ICONS.ribbon.map((size) =>
        element('bt:Image', { id: `Icon${size}`, DefaultValue: address(iconFile(size)) }),
      ),
    ),
    element('bt:Urls', {}, [
      url('EventPage', PAGES.events),
      url('EventScript', EVENT_SCRIPT),
      ...Object.entries(PAGE_IDS).map(([page, id]) => url(id, page)),
    ]),
    element('bt:ShortStrings', {}, [
      element('bt:String', { id: 'Name', DefaultValue: nameOf('release', 'nl') }),
    ]),
    element(
      'bt:LongStrings',
      {},
      PANES.map(({ tip }) =>
        localized('bt:String', (language) => manifestCatalogues[language][tip], { id: TIP_IDS[tip] }),
      ),
    ),
  ]);
}

/** In Dutch, with what it is in each other language inside. */
function localized(
  name: string,
  textIn: (language: Language) => ManifestCatalogue[keyof ManifestCatalogue],
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const override = name.startsWith('bt:') ? 'bt:Override' : 'Override';
  return element(
    name,
    { ...attributes, DefaultValue: textIn('nl') },
    (['fr', 'en'] as const).map((language) =>
      element(override, { Locale: LOCALES[language], Value: textIn(language) }),
    ),
  );
}

function form(type: string, page: string, others: readonly Element[] = []): Element {
  return element('Form', { 'xsi:type': type }, [
    element('DesktopSettings', {}, [element('SourceLocation', { DefaultValue: page }), ...others]),
  ]);
}

function itemIs(ItemType: string, FormType: string): Element {
  return element('Rule', { 'xsi:type': 'ItemIs', ItemType, FormType });
}

function versionOverrides(path: string, version: string, content: readonly Element[]): Element {
  return element(
    'VersionOverrides',
    {
      xmlns: `http://schemas.microsoft.com/office/mailappversionoverrides${path}`,
      'xsi:type': `VersionOverridesV${version}`,
    },
    content,
  );
}
