import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { recordOf, textOf } from '../../tools/organisation/loose';
import { problem, type ManifestProblem } from './problem';

export interface XmlNode {
  /** With its prefix. */
  readonly name: string;
  /** Names of the elements around it and its own, as `OfficeApp/Hosts/Host`. */
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** '' of an element that holds elements. */
  readonly text: string;
}

/** Reads a document, or says why it isn't one. */
export function readXml(xml: string): { readonly root: XmlNode } | { readonly problem: ManifestProblem } {
  try {
    SyntaxValidator.validate(xml);
  } catch (error) {
    const { line, col } = recordOf(error);
    const message = error instanceof Error ? error.message : String(error);
    return { problem: problem(`${String(line)}:${String(col)}`, message, 'Mend this before all else.') };
  }
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    preserveOrder: true,
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const [root] = nodesOf(parser.parse(xml) as readonly ParsedNode[], '');
  return root === undefined
    ? { problem: problem('1:1', 'The document is empty.', 'Write an OfficeApp.') }
    : { root };
}

/** As the parser orders a document: the name of an element beside its attributes, or `#text`. */
type ParsedNode = Readonly<Record<string, unknown>>;

function nodesOf(nodes: readonly ParsedNode[], around: string): readonly XmlNode[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => !/^[:#?]/.test(key));
    if (name === undefined) {
      return [];
    }
    const content = node[name] as readonly ParsedNode[];
    const path = `${around}${name}`;
    return [
      {
        name,
        path,
        attributes: (node[':@'] ?? {}) as Readonly<Record<string, string>>,
        children: nodesOf(content, `${path}/`),
        text: content.map((part) => textOf(part['#text'])).join(''),
      },
    ];
  });
}

/** A node and all inside it, in the order of the document. */
export function withAll(node: XmlNode): readonly XmlNode[] {
  return [node, ...node.children.flatMap(withAll)];
}

/** The nodes with a name, anywhere inside. */
export function allNamed(node: XmlNode, name: string): readonly XmlNode[] {
  return withAll(node).filter((one) => one.name === name);
}
