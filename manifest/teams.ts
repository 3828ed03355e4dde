import type { TeamsManifestV1D22 } from '@microsoft/app-manifest';
import type { Language } from '../src/core/language/language';
import { manifestCatalogues } from '../src/core/language/manifest/catalogue';
import { SCOPES } from '../src/hosts/graph/scopes';
import type { DeploymentConfig } from '../tools/deployment/config';
import { EVENT_SCRIPT, PAGES } from '../tools/deployment/served-files';
import {
  ACCENT,
  EVENTS,
  EVENTS_NEED,
  ICONS,
  iconFile,
  NAME,
  PACKAGE_ICONS,
  PANES,
  PANES_NEED,
  TAB,
  type Pane,
} from './app';
import { EVENT_NAMES } from './events';

export type TeamsManifest = TeamsManifestV1D22.TeamsManifestV1D22;
type Extension = TeamsManifestV1D22.ElementExtension;

/** The texts of a package in one language, each under the path of what it stands for. */
export type Translation = Readonly<Record<string, string>>;

/** The oldest version with nested sign-in (platform facts C); new fields would keep the package out of older clients. */
export const SCHEMA_VERSION = '1.22';
const SCHEMAS = `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}`;

/** Without a region, so that they hold for every region. */
export const TRANSLATED = ['fr', 'en'] as const satisfies readonly Language[];

const CONTEXTS = {
  mailCompose: 'mailCompose',
  meetingCompose: 'meetingDetailsOrganizer',
  mailRead: 'mailRead',
} as const satisfies Readonly<Record<Pane['where'], string>>;

/** The tab in Teams and nothing else; goes with the add-in-only manifest of Outlook. */
export function teamsManifest(config: DeploymentConfig): TeamsManifest {
  const { host, version, ids, organisation } = config;
  const { shortDescription, description, tab } = manifestCatalogues.nl;
  const tabAddress = `${host}/${TAB.page}`;
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA_VERSION,
    version,
    id: ids.teamsApp,
    localizationInfo: {
      defaultLanguageTag: 'nl',
      additionalLanguages: TRANSLATED.map((language) => ({
        languageTag: language,
        file: translationFile(language),
      })),
    },
    developer: {
      name: organisation.name,
      websiteUrl: organisation.website,
      privacyUrl: organisation.privacy,
      termsOfUseUrl: organisation.terms,
    },
    name: { short: NAME, full: NAME },
    description: { short: shortDescription, full: description },
    icons: PACKAGE_ICONS,
    accentColor: ACCENT,
    staticTabs: [
      { entityId: TAB.id, name: tab, contentUrl: tabAddress, websiteUrl: tabAddress, scopes: ['personal'] },
    ],
    validDomains: [new URL(host).host],
    webApplicationInfo: {
      id: ids.entraClient,
      nestedAppAuthInfo: [
        { redirectUri: `brk-multihub://${new URL(host).host}`, scopes: [SCOPES.profile.name] },
      ],
    },
  };
}

/**
 * Outlook's add-in and the tab in one package. It hides the add-in of the add-in-only manifest where both are deployed, which
 * serves Outlook for Mac (platform facts C).
 */
export function unifiedManifest(config: DeploymentConfig): TeamsManifest {
  return {
    ...teamsManifest(config),
    authorization: {
      permissions: {
        resourceSpecific: [
          { name: 'MailboxItem.ReadWrite.User', type: 'Delegated' },
          // Or nothing would check what leaves from a shared mailbox.
          { name: 'Mailbox.SharedFolder', type: 'Delegated' },
        ],
      },
    },
    extensions: [extension(config)],
  };
}

/** @param manifest one of the two above, in Dutch */
export function translation({ extensions }: TeamsManifest, language: Language): Translation {
  const { shortDescription, description, tab, ...tips } = manifestCatalogues[language];
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`,
    'name.short': NAME,
    'name.full': NAME,
    'description.short': shortDescription,
    'description.full': description,
    'staticTabs[0].name': tab,
    ...(extensions === undefined
      ? {}
      : Object.fromEntries(
          PANES.map(({ tip }, index) => [
            `extensions[0].ribbons[${index}].tabs[0].groups[0].controls[0].supertip.description`,
            tips[tip],
          ]),
        )),
  };
}

export function translationFile(language: Language): string {
  return `${language}.json`;
}

function extension({ host, ids, sendMode }: DeploymentConfig): Extension {
  const address = (file: string) => `${host}/${file}`;
  const handlers = Array.from(new Set(EVENTS.map(({ handler }) => handler)));
  return {
    requirements: { scopes: ['mail'], capabilities: [{ name: 'Mailbox', minVersion: PANES_NEED }] },
    runtimes: [
      {
        id: 'events',
        type: 'general',
        lifetime: 'short',
        requirements: { capabilities: [{ name: 'Mailbox', minVersion: EVENTS_NEED }] },
        code: { page: address(PAGES.events), script: address(EVENT_SCRIPT) },
        actions: handlers.map((id) => ({ id, type: 'executeFunction' })),
      },
      ...PANES.map(({ command, page }): TeamsManifestV1D22.ExtensionRuntimesArray => ({
        id: `${command}Runtime`,
        type: 'general',
        lifetime: 'short',
        code: { page: address(page) },
        actions: [{ id: command, type: 'openPage', view: command }],
      })),
    ],
    ribbons: PANES.map((pane) => ribbon(pane, address)),
    autoRunEvents: [
      {
        requirements: {
          scopes: ['mail'],
          capabilities: [{ name: 'Mailbox', minVersion: EVENTS_NEED }],
        },
        events: EVENTS.map(({ event, handler, holds }) => ({
          type: EVENT_NAMES[event],
          actionId: handler,
          ...(holds ? { options: { sendMode } } : {}),
        })),
      },
    ],
    alternates: [{ hide: { customOfficeAddin: { officeAddinId: ids.outlookAddIn } } }],
  };
}

function ribbon(
  { where, group, command, tip }: Pane,
  address: (file: string) => string,
): TeamsManifestV1D22.ExtensionRibbonsArray {
  return {
    contexts: [CONTEXTS[where]],
    tabs: [
      {
        builtInTabId: 'TabDefault',
        groups: [
          {
            id: group,
            label: NAME,
            controls: [
              {
                id: command,
                type: 'button',
                label: NAME,
                icons: ICONS.ribbon.map((size) => ({ size, url: address(iconFile(size)) })),
                supertip: { title: NAME, description: manifestCatalogues.nl[tip] },
                actionId: command,
              },
            ],
          },
        ],
      },
    ],
  };
}
