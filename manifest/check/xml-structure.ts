import { problem, unknownName, type ManifestProblem } from './problem';
import { withAll, type XmlNode } from './xml-document';

/** What an element holds, in the order that Outlook demands (docs/develop/manifest-element-ordering.md of Microsoft). */
interface Model {
  /** Its attributes; one with a `?` may be left out. */
  readonly attributes?: readonly string[];
  /** Its elements; one with a `?` may be left out, one with a `+` repeated. */
  readonly children?: readonly string[];
}

const resource: Model = { attributes: ['resid'] };
const localized: Model = { attributes: ['DefaultValue'], children: ['Override?+'] };
const address: Model = { attributes: ['DefaultValue'] };

/** The elements that Schakel's manifest is made of, each by the end of its path: those of another kind are refused. */
const MODELS: Readonly<Record<string, Model>> = {
  OfficeApp: {
    attributes: ['xmlns', 'xmlns:xsi', 'xmlns:bt', 'xsi:type'],
    children: [
      ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description'],
      ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements'],
      ...['FormSettings', 'Permissions', 'Rule', 'VersionOverrides'],
    ],
  },
  Id: {},
  Version: {},
  ProviderName: {},
  DefaultLocale: {},
  DisplayName: localized,
  'OfficeApp/Description': localized,
  Override: { attributes: ['Locale', 'Value'] },
  IconUrl: address,
  HighResolutionIconUrl: address,
  SupportUrl: address,
  AppDomains: { children: ['AppDomain+'] },
  AppDomain: {},
  'OfficeApp/Hosts': { children: ['Host'] },
  'OfficeApp/Hosts/Host': { attributes: ['Name'] },
  'OfficeApp/Requirements': { children: ['Sets'] },
  Sets: { children: ['Set+'] },
  Set: { attributes: ['Name', 'MinVersion'] },
  FormSettings: { children: ['Form+'] },
  Form: { attributes: ['xsi:type'], children: ['DesktopSettings'] },
  DesktopSettings: { children: ['SourceLocation', 'RequestedHeight?'] },
  'DesktopSettings/SourceLocation': address,
  RequestedHeight: {},
  Permissions: {},
  'OfficeApp/Rule': { attributes: ['xsi:type', 'Mode'], children: ['Rule+'] },
  'Rule/Rule': { attributes: ['xsi:type', 'ItemType', 'FormType'] },
  'OfficeApp/VersionOverrides': { attributes: ['xmlns', 'xsi:type'], children: ['VersionOverrides'] },
  'VersionOverrides/VersionOverrides': {
    attributes: ['xmlns', 'xsi:type'],
    children: ['Requirements', 'Hosts', 'Resources'],
  },
  'VersionOverrides/Requirements': { children: ['bt:Sets'] },
  'bt:Sets': { attributes: ['DefaultMinVersion'], children: ['bt:Set+'] },
  'bt:Set': { attributes: ['Name'] },
  'VersionOverrides/Hosts': { children: ['Host'] },
  'VersionOverrides/Hosts/Host': { attributes: ['xsi:type'], children: ['Runtimes', 'DesktopFormFactor'] },
  // Outlook takes one runtime.
  Runtimes: { children: ['Runtime'] },
  Runtime: { attributes: ['resid'], children: ['Override'] },
  'Runtime/Override': { attributes: ['type', 'resid'] },
  DesktopFormFactor: { children: ['SupportsSharedFolders', 'FunctionFile', 'ExtensionPoint+'] },
  SupportsSharedFolders: {},
  FunctionFile: resource,
  ExtensionPoint: {
    attributes: ['xsi:type'],
    children: ['OfficeTab?', 'LaunchEvents?', 'SourceLocation?'],
  },
  OfficeTab: { attributes: ['id'], children: ['Group+'] },
  Group: { attributes: ['id'], children: ['Label', 'Control+'] },
  Label: resource,
  Control: { attributes: ['xsi:type', 'id'], children: ['Label', 'Supertip', 'Icon', 'Action'] },
  Supertip: { children: ['Title', 'Description'] },
  Title: resource,
  'Supertip/Description': resource,
  Icon: { children: ['bt:Image+'] },
  'Icon/bt:Image': { attributes: ['size', 'resid'] },
  Action: { attributes: ['xsi:type'], children: ['SourceLocation'] },
  'Action/SourceLocation': resource,
  'ExtensionPoint/SourceLocation': resource,
  LaunchEvents: { children: ['LaunchEvent+'] },
  LaunchEvent: { attributes: ['Type', 'FunctionName', 'SendMode?'] },
  Resources: { children: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'] },
  'bt:Images': { children: ['bt:Image+'] },
  'bt:Image': { attributes: ['id', 'DefaultValue'] },
  'bt:Urls': { children: ['bt:Url+'] },
  'bt:Url': { attributes: ['id', 'DefaultValue'] },
  'bt:ShortStrings': { children: ['bt:String+'] },
  'bt:LongStrings': { children: ['bt:String+'] },
  'bt:String': { attributes: ['id', 'DefaultValue'], children: ['bt:Override?+'] },
  'bt:Override': { attributes: ['Locale', 'Value'] },
};

/** What is wrong with the elements and attributes of a manifest: unknown, missing, repeated, or in another order than Outlook's. */
export function structureProblems(root: XmlNode): readonly ManifestProblem[] {
  return withAll(root).flatMap((node) => {
    const { attributes = [], children = [] } = modelOf(node) ?? {};
    return modelOf(node) === undefined
      ? []
      : [...attributeProblems(node, attributes), ...childProblems(node, children)];
  });
}

/** The model with the longest path that fits; none of an element that its parent already refuses. */
function modelOf({ path }: XmlNode): Model | undefined {
  const steps = path.split('/');
  return steps.map((_, index) => MODELS[steps.slice(index).join('/')]).find((model) => model !== undefined);
}

function attributeProblems(
  { path, attributes }: XmlNode,
  model: readonly string[],
): readonly ManifestProblem[] {
  const known = model.map(nameIn);
  const given = Object.keys(attributes);
  return [
    ...given
      .filter((name) => !known.includes(name))
      .map((name) => unknownName(path, name, 'an attribute of this element', known)),
    ...model
      .filter((name) => !name.endsWith('?') && !given.includes(name))
      .map((name) => problem(path, `The attribute "${name}" is missing.`, 'Add it.')),
  ];
}

function childProblems({ path, children }: XmlNode, model: readonly string[]): readonly ManifestProblem[] {
  const known = model.map(nameIn);
  const given = children.map(({ name }) => name);
  const inOrder = given.filter((name) => known.includes(name));
  return [
    ...given
      .filter((name) => !known.includes(name))
      .map((name) => unknownName(path, name, 'an element that belongs here', known)),
    ...model.flatMap((entry) => {
      const name = nameIn(entry);
      const count = given.filter((one) => one === name).length;
      return [
        ...(count === 0 && !entry.includes('?')
          ? [problem(path, `The element "${name}" is missing.`, 'Add it.')]
          : []),
        ...(count > 1 && !entry.endsWith('+')
          ? [problem(path, `The element "${name}" stands here ${count} times.`, 'Keep one of them.')]
          : []),
      ];
    }),
    ...inOrder.flatMap((name, index) => {
      const before = inOrder[index - 1];
      return before !== undefined && known.indexOf(before) > known.indexOf(name)
        ? [problem(path, `"${name}" stands after "${before}".`, `Put it before "${before}".`)]
        : [];
    }),
  ];
}

function nameIn(entry: string): string {
  return entry.replace(/[?+]+$/, '');
}
