import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import {
  ON_APPOINTMENT_SEND,
  ON_MESSAGE_SEND,
  ON_WRITING,
  OPEN_COMPOSE_PANE,
  OPEN_MEETING_PANE,
  OPEN_READ_PANE,
  WRITING_EVENTS,
} from '../../src/surfaces/names';

const ROOT = path.resolve(__dirname, '../..');
const xml = readFileSync(path.join(ROOT, 'manifest/schakel.dev.xml'), 'utf8');

interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** All elements of a document, outermost first; names without their namespace prefix. */
function elementsOf(nodes: readonly Record<string, unknown>[]): readonly XmlNode[] {
  return nodes.flatMap((node) => {
    const tag = Object.keys(node).find((key) => key !== ':@' && !key.startsWith('#') && !key.startsWith('?'));
    if (tag === undefined) {
      return [];
    }
    const attributes = (node[':@'] ?? {}) as Record<string, string>;
    const children = elementsOf(node[tag] as Record<string, unknown>[]);
    return [{ name: tag.replace(/^.*:/, ''), attributes, children }];
  });
}

const flatten = (nodes: readonly XmlNode[]): readonly XmlNode[] =>
  nodes.flatMap((node) => [node, ...flatten(node.children)]);
const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', preserveOrder: true }).parse(
  xml,
) as Record<string, unknown>[];
const elements = flatten(elementsOf(parsed));
const all = (name: string) => elements.filter((element) => element.name === name);

it('is well-formed', () => {
  expect(SyntaxValidator.validate(xml)).toBe(true);
});

it('names the functions and the commands that the code has', () => {
  expect(all('LaunchEvent').map(({ attributes }) => attributes)).toEqual([
    { Type: 'OnMessageSend', FunctionName: ON_MESSAGE_SEND, SendMode: 'SoftBlock' },
    { Type: 'OnAppointmentSend', FunctionName: ON_APPOINTMENT_SEND, SendMode: 'SoftBlock' },
    ...WRITING_EVENTS.map((Type) => ({ Type, FunctionName: ON_WRITING })),
  ]);
  expect(all('Control').map(({ attributes }) => attributes.id)).toEqual([
    OPEN_COMPOSE_PANE,
    OPEN_MEETING_PANE,
    OPEN_READ_PANE,
  ]);
});

it('has a pane on mails that came in, and on mails and invitations that are being written', () => {
  expect(all('ExtensionPoint').map(({ attributes }) => attributes['xsi:type'])).toEqual([
    'MessageComposeCommandSurface',
    'AppointmentOrganizerCommandSurface',
    'MessageReadCommandSurface',
    'LaunchEvent',
  ]);
  expect(
    all('Rule').flatMap(({ attributes: { ItemType, FormType } }) => (ItemType ? [[ItemType, FormType]] : [])),
  ).toEqual([
    ['Message', 'Read'],
    ['Message', 'Edit'],
    ['Appointment', 'Edit'],
  ]);
});

it('gives every control and group an id of its own', () => {
  const ids = ['Control', 'Group'].flatMap(all).map(({ attributes }) => attributes.id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('asks for no more than reading and writing the item', () => {
  expect(xml).toContain('<Permissions>ReadWriteItem</Permissions>');
});

it('refers only to files that the build makes', () => {
  const urls = [...xml.matchAll(/https:\/\/localhost:3000\/([^"<]+)/g)].map(([, file]) => file ?? '');
  expect(urls.length).toBeGreaterThan(8);
  expect(urls.filter((file) => !existsSync(path.join(ROOT, 'dist', file)))).toEqual([]);
});

it('refers only to resources that it defines, each once', () => {
  const used = elements.map(({ attributes }) => attributes.resid).filter((id) => id !== undefined);
  const defined = ['Image', 'Url', 'String']
    .flatMap(all)
    .map(({ attributes }) => attributes.id)
    .filter((id) => id !== undefined);
  expect(used.filter((id) => !defined.includes(id))).toEqual([]);
  expect(defined.filter((id) => !used.includes(id))).toEqual([]);
  expect(new Set(defined).size).toBe(defined.length);
});

it('has its elements in the order that Outlook demands', () => {
  const namesIn = (name: string) => all(name).map(({ children }) => children.map((child) => child.name))[0];
  expect(namesIn('OfficeApp')).toEqual([
    ...[
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
    ],
    ...[
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'FormSettings',
      'Permissions',
      'Rule',
      'VersionOverrides',
    ],
  ]);
  expect(namesIn('DesktopFormFactor')).toEqual([
    'FunctionFile',
    'ExtensionPoint',
    'ExtensionPoint',
    'ExtensionPoint',
    'ExtensionPoint',
  ]);
  expect(namesIn('Resources')).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
});
