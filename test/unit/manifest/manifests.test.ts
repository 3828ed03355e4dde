import { rmSync } from 'node:fs';
import example from '../../../deploy/example.json';
import { checkManifests, type Manifests } from '../../../manifest/check/check-manifests';
import { manifestsOf } from '../../../manifest/packages';
import { completedConfig, type ConfigFile } from '../../../tools/deployment/config';
import { servedFolder } from '../../support/served';

const config = completedConfig(example as ConfigFile);
const good = manifestsOf(config, 'assets');
const served = servedFolder(config.host);

afterAll(() => rmSync(served.folder, { recursive: true }));

/** One thing replaced in a text; fails where there is nothing to replace. */
function replaced(text: string, what: string | RegExp, by: string): string {
  expect(text).toMatch(what);
  return text.replace(what, by);
}

function withXml(what: string | RegExp, by: string): Manifests {
  return { ...good, outlook: replaced(good.outlook, what, by) };
}

function textOf(kind: 'teams' | 'unified', file: string): string {
  return Buffer.from(good[kind].get(file) ?? []).toString('utf8');
}

function withFile(kind: 'teams' | 'unified', file: string, what: string | RegExp, by: string): Manifests {
  const text = replaced(textOf(kind, file), what, by);
  return { ...good, [kind]: new Map([...good[kind], [file, Buffer.from(text)]]) };
}

const withUnified = (what: string | RegExp, by: string) => withFile('unified', 'manifest.json', what, by);

function withIcon(file: string, icon: string): Manifests {
  const other = good.teams.get(icon);
  const files = new Map(good.teams);
  files.delete(file);
  return { ...good, teams: other ? files.set(file, other) : files };
}

describe('the manifests of a deployment', () => {
  it('are in order, and say the same', () => {
    expect(checkManifests(good, served)).toBe('');
  });

  it('ask for no more than reading and writing the item, in shared mailboxes too', () => {
    expect(good.outlook).toContain('<Permissions>ReadWriteItem</Permissions>');
    expect(textOf('unified', 'manifest.json').match(/"name": "(\w+\.[\w.]+)"/g)).toEqual([
      '"name": "MailboxItem.ReadWrite.User"',
      '"name": "Mailbox.SharedFolder"',
    ]);
  });

  it('hold a mail back by the mode of the config', () => {
    const block = manifestsOf({ ...config, sendMode: 'block' }, 'assets');
    expect(checkManifests(block, served)).toBe('');
    expect(block.outlook.match(/SendMode="Block"/g)).toHaveLength(2);
  });

  it('are all refused when their host is not the one that serves the files', () => {
    const moved = manifestsOf({ ...config, host: 'https://elders.voorbeeld.be' }, 'assets');
    expect(checkManifests(moved, served)).toContain(
      'event page: "https://elders.voorbeeld.be/commands.html" is not on https://schakel.caw-voorbeeld.be. ' +
        'Every file has to be on the one host.',
    );
  });
});

describe('a manifest for Outlook', () => {
  it.each([
    [
      'a misspelled event',
      withXml('"OnMessageSend"', '"OnMesageSend"'),
      'outlook: event OnMesageSend: "OnMesageSend" is not an event of Outlook. Did you mean "OnMessageSend"?',
    ],
    [
      'an event by its name in the other format',
      withXml('"OnAppointmentSend"', '"appointmentSending"'),
      'outlook: event appointmentSending: "appointmentSending" is not an event of Outlook. Use one of: OnMessageSend, OnAppointmentSend,',
    ],
    [
      'a function that the code lacks',
      withXml('FunctionName="onMessageSend"', 'FunctionName="onMessageSent"'),
      'outlook: event OnMessageSend: "onMessageSent" is not a function of the event page. Did you mean "onMessageSend"?',
    ],
    [
      'no send mode',
      withXml(' SendMode="SoftBlock"', ''),
      'outlook: event OnMessageSend: It has no send mode. Without one, Outlook asks instead of holding the mail back.',
    ],
    [
      'elements in another order',
      withXml(/( *<Version>.*\n)( *<ProviderName>.*\n)/, '$2$1'),
      'outlook: OfficeApp: "Version" stands after "ProviderName". Put it before "ProviderName".',
    ],
    [
      'an element that Outlook doesn’t know',
      withXml(/DesktopFormFactor>/g, 'DesktopFormFacto>'),
      'outlook: OfficeApp/VersionOverrides/VersionOverrides/Hosts/Host: "DesktopFormFacto" is not an element that belongs here. Did you mean "DesktopFormFactor"?',
    ],
    [
      'an element too few',
      withXml(/ *<SupportsSharedFolders>.*\n/, ''),
      'outlook: OfficeApp/VersionOverrides/VersionOverrides/Hosts/Host/DesktopFormFactor: The element "SupportsSharedFolders" is missing. Add it.',
    ],
    [
      'two runtimes',
      withXml(/( *<Runtime [\s\S]*<\/Runtime>\n)/, '$1$1'),
      'outlook: OfficeApp/VersionOverrides/VersionOverrides/Hosts/Host/Runtimes: The element "Runtime" stands here 2 times. Keep one of them.',
    ],
    [
      'a misspelled attribute',
      withXml('MinVersion=', 'MinVersie='),
      'outlook: OfficeApp/Requirements/Sets/Set: "MinVersie" is not an attribute of this element. Did you mean "MinVersion"?\n' +
        'outlook: OfficeApp/Requirements/Sets/Set: The attribute "MinVersion" is missing. Add it.',
    ],
    [
      'a tag that isn’t closed',
      withXml('</AppDomains>', ''),
      /^outlook: \d+:\d+: Expected closing tag 'AppDomains'.* Mend this before all else\.\n$/,
    ],
    [
      'an unknown command',
      withXml('id="schakelOpenComposePane"', 'id="schakelOpenComposePain"'),
      'outlook: button schakelOpenComposePain: "schakelOpenComposePain" is not a command that the code names. Did you mean "schakelOpenComposePane"?',
    ],
    [
      'one command twice',
      withXml('id="schakelOpenMeetingPane"', 'id="schakelOpenComposePane"'),
      'outlook: OfficeApp/VersionOverrides/VersionOverrides/Hosts/Host/DesktopFormFactor/ExtensionPoint/OfficeTab/Group/Control: The id "schakelOpenComposePane" is taken. Give each element an id of its own.',
    ],
    [
      'an address without TLS',
      withXml('id="EventScript" DefaultValue="https', 'id="EventScript" DefaultValue="http'),
      'outlook: event script: "http://schakel.caw-voorbeeld.be/on-send.js" is not https. Microsoft 365 loads nothing without TLS.',
    ],
    [
      'an address that nothing is built for',
      withXml('/read.html"/>\n', '/lees.html"/>\n'),
      /"https:\/\/schakel\.caw-voorbeeld\.be\/lees\.html" is not among the built files\. Name a file that the build makes\./,
    ],
    [
      'a resource that isn’t defined',
      withXml('bt:String id="OpenReadPane"', 'bt:String id="OpenLeesPane"'),
      /: No resource is called "OpenReadPane"\. Define it under Resources\.\noutlook: Resources: Nothing uses "OpenLeesPane"\. Take it away\./,
    ],
    [
      'an icon of another size',
      withXml(
        'id="Icon80" DefaultValue="https://schakel.caw-voorbeeld.be/assets/icon-80.png"',
        'id="Icon80" DefaultValue="https://schakel.caw-voorbeeld.be/assets/icon-64.png"',
      ),
      'outlook: button schakelOpenComposePane, icon 80: The icon is a png of 64 by 64 pixels. It has to be a png of 80 by 80.',
    ],
    [
      'a missing icon',
      withXml(/ *<bt:Image size="32".*\n/, ''),
      'outlook: button schakelOpenComposePane: The icon of 32 pixels is missing. Outlook asks for 16, 32 and 80.',
    ],
    [
      'a tip without French',
      withXml(/ *<bt:Override Locale="fr-FR".*\n/, ''),
      'outlook: button schakelOpenComposePane, tip: It is not said in "fr". Say it in Dutch, French and English.',
    ],
    [
      'more permission than it needs',
      withXml('ReadWriteItem', 'ReadWriteMailbox'),
      'outlook: OfficeApp/Permissions: It asks for "ReadWriteMailbox". Schakel needs ReadWriteItem, and no more.',
    ],
  ])('is refused with %s', (_, manifests, complaint) => {
    expect(checkManifests(manifests, served)).toMatch(complaint);
  });
});

describe('a package for Teams', () => {
  it.each([
    [
      'a misspelled event',
      withUnified('"messageSending"', '"messageSendin"'),
      'unified: event messageSendin: "messageSendin" is not an event of Outlook. Did you mean "messageSending"?',
    ],
    [
      'a misspelled send mode',
      withUnified('"softBlock"', '"softBlok"'),
      'unified: extensions[0].autoRunEvents[0].events[0].options.sendMode: "softBlok" is not allowed here. Did you mean "softBlock"?',
    ],
    [
      'a key that Microsoft’s schema doesn’t know',
      withUnified('"staticTabs"', '"staticTab"'),
      'unified: manifest: "staticTab" is not known here. Did you mean "staticTabs"?',
    ],
    [
      'a key too few',
      withUnified(/ *"accentColor".*\n/, ''),
      'unified: manifest: "accentColor" is missing. Add it.',
    ],
    [
      'an id that is no GUID',
      withUnified('"id": "c2a7d9e4-', '"id": "schakel-'),
      /unified: id: "schakel-.*" must match pattern .* Microsoft’s schema asks so\./,
    ],
    [
      'an action that no runtime has',
      withUnified('"actionId": "onMessageSend"', '"actionId": "onMessageSent"'),
      'unified: extensions[0]: No runtime has the action "onMessageSent". Add it to a runtime.',
    ],
    [
      'an unknown command',
      withUnified(/"schakelOpenReadPane"/g, '"schakelReadPane"'),
      'unified: button schakelReadPane: "schakelReadPane" is not a command that the code names.',
    ],
    [
      'more permission than it needs',
      withUnified('MailboxItem.ReadWrite.User', 'Mailbox.ReadWrite.User'),
      'unified: authorization: It asks for "Mailbox.ReadWrite.User". Schakel needs no more than it has.',
    ],
    [
      'an address without TLS',
      withFile('teams', 'manifest.json', /"contentUrl": "https/, '"contentUrl": "http'),
      'teams: staticTabs[0].contentUrl: "http://schakel.caw-voorbeeld.be/tab.html" is not https. Microsoft 365 loads nothing without TLS.',
    ],
    [
      'a domain too many',
      withFile('teams', 'manifest.json', '"validDomains": [', '"validDomains": ["*.voorbeeld.be", '),
      'teams: validDomains: "*.voorbeeld.be" is not the host. Take it away.',
    ],
    [
      'sign-in that returns elsewhere',
      withFile('teams', 'manifest.json', 'brk-multihub://schakel', 'brk-multihub://elders'),
      'teams: webApplicationInfo: "brk-multihub://elders.caw-voorbeeld.be" is not where sign-in returns. Write brk-multihub://schakel.caw-voorbeeld.be.',
    ],
    [
      'an icon of another size',
      withIcon('color.png', 'outline.png'),
      'teams: icons.color: The icon is a png of 32 by 32 pixels. It has to be a png of 192 by 192.',
    ],
    [
      'a missing icon',
      withIcon('outline.png', 'none'),
      'teams: icons.outline: "outline.png" is not in the package. Add the file.',
    ],
    [
      'an icon that is no image',
      withIcon('color.png', 'fr.json'),
      'teams: icons.color: The icon is no image. It has to be a png of 192 by 192.',
    ],
    [
      'a misspelled text in French',
      withFile('unified', 'fr.json', '"description.short"', '"description.shorts"'),
      /unified: fr\.json, manifest: "description\.shorts" is not known here\. Did you mean "description\.short"\?/,
    ],
    [
      'a text that isn’t said in English',
      withFile('unified', 'en.json', /.*ribbons\[0\].*\n/, ''),
      'unified: button schakelOpenComposePane, tip: It is not said in "en". Say it in Dutch, French and English.',
    ],
  ])('is refused with %s', (_, manifests, complaint) => {
    expect(checkManifests(manifests, served)).toMatch(complaint);
  });
});

describe('manifests of one deployment are refused when they differ', () => {
  it.each([
    [
      'in send mode',
      withXml('SendMode="SoftBlock"', 'SendMode="Block"'),
      'manifests: event OnMessageSend: the one for Outlook says {"event":"OnMessageSend","handler":"onMessageSend","sendMode":"block"}, the unified one {"event":"OnMessageSend","handler":"onMessageSend","sendMode":"softBlock"}. All variants have to say the same.',
    ],
    [
      'in version',
      withXml('>1.0.0.0<', '>1.0.1.0<'),
      'manifests: version: the one for Outlook says "1.0.1", the unified one "1.0.0". All variants have to say the same.',
    ],
    [
      'in the add-in that the unified one hides',
      withUnified('"officeAddinId": "8f0f6a43', '"officeAddinId": "9f0f6a43'),
      /manifests: addIn: the one for Outlook says "8f0f6a43-.*", the unified one "9f0f6a43-/,
    ],
    [
      'in the tab',
      withFile('teams', 'manifest.json', '"entityId": "partners"', '"entityId": "bellen"'),
      'manifests: staticTabs: The Teams package and the unified one differ. All variants have to say the same.',
    ],
  ])('%s', (_, manifests, complaint) => {
    expect(checkManifests(manifests, served)).toMatch(complaint);
  });
});
