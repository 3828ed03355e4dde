import type { ComposedMail } from '../model/mail';
import type { RoamingSettings } from '../model/roaming-settings';
import { hasSet, type Settings } from '../model/settings';
import { SIGNED_IN_USER } from '../model/tenant';
import { asHostAddress } from './dispatch/recipients';
import { officeTheme } from './office-theme';

/** Who talks to whom. */
export interface ConversationIds {
  readonly conversationId: string;
  readonly controlId: string;
  readonly correlationId: string;
}

/** Numbers of Outlook's protocol. */
const OUTLOOK_ON_THE_WEB = 64;
const READ_WRITE = 1;
const MESSAGE_READ = 1;
const MESSAGE_COMPOSE = 4;
const APPOINTMENT_COMPOSE = 5;
const READ_WRITE_ITEM = 3;

const HOST_VERSION = '16.0.20000.20000';

/**
 * The name that a frame must have before office.js starts in it: it tells the library that it runs in Outlook on the web,
 * and whom to talk to.
 */
export function frameName(ids: ConversationIds, origin: string, { displayLanguage }: Settings): string {
  return JSON.stringify({
    baseFrameName: `_xdm_playground_${ids.controlId}`,
    hostInfo: ['Outlook', 'Web', '16.01', displayLanguage, ids.correlationId, '', 'disableLogging', '0'].join(
      '|',
    ),
    xdmInfo: [ids.conversationId, ids.controlId, origin].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
}

/** What office.js asks first: where it runs. */
export function appContext(
  ids: ConversationIds,
  origin: string,
  settings: Settings,
  roamingSettings: RoamingSettings,
) {
  return {
    _id: ids.controlId,
    _appName: OUTLOOK_ON_THE_WEB,
    _appVersion: '16.01',
    _appMinorVersion: 1,
    _appUILocale: settings.displayLanguage,
    _dataLocale: settings.displayLanguage,
    _docUrl: origin,
    _clientMode: READ_WRITE,
    _settings: roamingSettings,
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: ids.correlationId,
    _appInstanceId: ids.controlId,
    _requirementMatrix: JSON.stringify({ Mailbox: settings.requirementSet, DialogApi: '1.2' }),
    _hostFullVersion: HOST_VERSION,
    _addinName: 'Schakel',
    _appDomains: [origin],
    _featureGates: {},
    ...(hasSet(settings, '1.14') ? { _officeTheme: officeTheme(settings.officeTheme) } : {}),
  };
}

/** What office.js asks next: what is open, and what the add-in may do with it. */
export function initialData(mail: ComposedMail, isRead: boolean) {
  return {
    ...(isRead
      ? receivedItem(mail)
      : { itemType: mail.meeting === null ? MESSAGE_COMPOSE : APPOINTMENT_COMPOSE }),
    permissionLevel: READ_WRITE_ITEM,
    hostVersion: HOST_VERSION,
    owaView: 'ThreeColumns',
    userDisplayName: SIGNED_IN_USER.displayName,
    userEmailAddress: SIGNED_IN_USER.address,
    userTimeZone: 'Romance Standard Time',
    userProfileType: 'enterprise',
    timeZoneOffsets: [],
    conversationId: 'playground-conversation',
    isRestIdSupported: true,
    openWindowOpen: false,
    isFromSharedFolder: false,
  };
}

/** A mail that is being read can't change, so office.js gets its parts at once. */
function receivedItem({ subject, from, to, cc, savedId }: ComposedMail) {
  return {
    itemType: MESSAGE_READ,
    id: savedId,
    subject,
    normalizedSubject: subject,
    from: asHostAddress(from),
    sender: asHostAddress(from),
    to: to.map(asHostAddress),
    cc: cc.map(asHostAddress),
    attachments: [],
  };
}
