import { LANGUAGES, type Language } from '../../src/core/language/language';
import { ICONS } from '../app';
import { problem, type ManifestProblem } from './problem';
import { saidProblems, type InLanguages, type Said } from './said';
import { addressProblems, iconProblems, type Served } from './served';
import { allNamed, readXml, type XmlNode } from './xml-document';
import { structureProblems } from './xml-structure';

/** Elements with an id of their own, of which no two may have the same. */
const IDENTIFIED = ['Group', 'Control', 'bt:Image', 'bt:Url', 'bt:String'];

/**
 * Checks an add-in-only manifest with no network: the order of its elements, what it refers to, and what it says.
 *
 * @returns what it says, or all that is wrong
 */
export function checkOutlookXml(
  xml: string,
  served: Served,
): { readonly said: Said } | { readonly problems: readonly ManifestProblem[] } {
  const document = readXml(xml);
  if ('problem' in document) {
    return { problems: [document.problem] };
  }
  const { root } = document;
  // What else is wrong with a manifest of another shape would only be an echo.
  const wrongShape = structureProblems(root);
  if (wrongShape.length > 0) {
    return { problems: wrongShape };
  }
  const references = [...repeatedIds(root), ...resourceProblems(root)];
  const said = saidBy(root);
  const problems = [
    ...references,
    ...permissionProblems(root),
    ...listingProblems(root, served),
    ...(references.length > 0 ? [] : saidProblems(said, served)),
  ];
  return problems.length > 0 ? { problems } : { said };
}

function repeatedIds(root: XmlNode): readonly ManifestProblem[] {
  const nodes = IDENTIFIED.flatMap((name) => allNamed(root, name)).filter(({ attributes }) => attributes.id);
  const ids = nodes.map(({ attributes }) => attributes.id);
  return nodes
    .filter(({ attributes }, index) => ids.indexOf(attributes.id) < index)
    .map(({ path, attributes }) =>
      problem(path, `The id "${attributes.id ?? ''}" is taken.`, 'Give each element an id of its own.'),
    );
}

function resourceProblems(root: XmlNode): readonly ManifestProblem[] {
  const defined = allNamed(root, 'Resources')
    .flatMap((resources) => ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) => allNamed(resources, name)))
    .map(({ attributes }) => attributes.id ?? '');
  const users = ['Runtime', 'Override', 'FunctionFile', 'Label', 'Title', 'Description', 'SourceLocation'];
  const used = [...users, 'bt:Image'].flatMap((name) => allNamed(root, name));
  const references = used.filter(({ attributes }) => attributes.resid !== undefined);
  return [
    ...references
      .filter(({ attributes }) => !defined.includes(attributes.resid ?? ''))
      .map(({ path, attributes }) =>
        problem(path, `No resource is called "${attributes.resid ?? ''}".`, 'Define it under Resources.'),
      ),
    ...defined
      .filter((id) => !references.some(({ attributes }) => attributes.resid === id))
      .map((id) => problem('Resources', `Nothing uses "${id}".`, 'Take it away.')),
  ];
}

function permissionProblems(root: XmlNode): readonly ManifestProblem[] {
  return allNamed(root, 'Permissions')
    .filter(({ text }) => text !== 'ReadWriteItem')
    .map(({ path, text }) =>
      problem(path, `It asks for "${text}".`, 'Schakel needs ReadWriteItem, and no more.'),
    );
}

/** What stands outside of `VersionOverrides`: icons, domains and the forms of old clients. */
function listingProblems(root: XmlNode, served: Served): readonly ManifestProblem[] {
  const icon = (name: string, size: number) =>
    allNamed(root, name).flatMap(({ path, attributes }) =>
      iconProblems(path, attributes.DefaultValue ?? '', size, served),
    );
  return [
    ...icon('IconUrl', ICONS.list),
    ...icon('HighResolutionIconUrl', ICONS.largeList),
    ...allNamed(root, 'SourceLocation').flatMap(({ path, attributes }) =>
      attributes.DefaultValue === undefined ? [] : addressProblems(path, attributes.DefaultValue, served),
    ),
    ...allNamed(root, 'AppDomain')
      .filter(({ text }) => text !== served.host)
      .map(({ path, text }) => problem(path, `"${text}" is not the host.`, `Write ${served.host}.`)),
  ];
}

function saidBy(root: XmlNode): Said {
  const only = (name: string, node = root) => allNamed(node, name)[0];
  const resources = new Map(
    allNamed(root, 'Resources').flatMap((node) =>
      node.children.flatMap(({ children }) => children.map((child) => [child.attributes.id, child] as const)),
    ),
  );
  const resourceOf = (node?: XmlNode) => resources.get(node?.attributes.resid);
  const addressOf = (node?: XmlNode) => resourceOf(node)?.attributes.DefaultValue ?? '';
  return {
    addIn: only('Id')?.text ?? '',
    version: only('Version')?.text.replace(/\.0$/, '') ?? '',
    name: inLanguages(only('DisplayName')),
    description: inLanguages(only('Description')),
    eventPage: addressOf(only('Runtime')),
    eventScript: addressOf(only('Runtime')?.children[0]),
    events: allNamed(root, 'LaunchEvent').map(({ attributes }) => ({
      event: attributes.Type ?? '',
      handler: attributes.FunctionName ?? '',
      sendMode: attributes.SendMode?.replace(/^./, (first) => first.toLowerCase()) ?? null,
    })),
    buttons: allNamed(root, 'ExtensionPoint').flatMap((point) =>
      allNamed(point, 'Control').map((control) => ({
        surface: point.attributes['xsi:type'] ?? '',
        command: control.attributes.id ?? '',
        label: addressOf(only('Label', control)),
        page: addressOf(only('SourceLocation', control)),
        tip: inLanguages(resourceOf(only('Description', control))),
        icons: allNamed(control, 'bt:Image').map((image) => ({
          size: Number(image.attributes.size),
          address: addressOf(image),
        })),
      })),
    ),
  };
}

function inLanguages(node?: XmlNode): InLanguages {
  const texts = (node?.children ?? []).map(({ attributes }): [string, string] => [
    attributes.Locale?.slice(0, 2) ?? '',
    attributes.Value ?? '',
  ]);
  const said = new Map([...texts, ['nl', node?.attributes.DefaultValue ?? ''] as const]);
  const entries = LANGUAGES.map((language): [Language, string] => [language, said.get(language) ?? '']);
  return Object.fromEntries(entries) as Record<Language, string>;
}
