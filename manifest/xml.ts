import Builder from 'fast-xml-builder';

/** An element as `fast-xml-builder` orders it. */
export type Element = Readonly<Record<string, unknown>>;

/** @param content elements inside, or the text */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  content: readonly Element[] | string = [],
): Element {
  return { [name]: typeof content === 'string' ? [{ '#text': content }] : content, ':@': attributes };
}

const builder = new Builder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  suppressEmptyNode: true,
  format: true,
  indentBy: '  ',
});

/** The document with its root, escaped and indented. */
export function xmlDocument(root: Element): string {
  const declaration = element('?xml', { version: '1.0', encoding: 'UTF-8' }, '');
  return `${builder.build([declaration, root])}\n`;
}
