import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Language, Parser, type Node, type Tree } from 'web-tree-sitter';

const GRAMMAR = path.join(
  path.dirname(require.resolve('tree-sitter-powershell/package.json')),
  'tree-sitter-powershell.wasm',
);

/** A cmdlet or function, and the parameters that a script gives it by name. */
export interface Call {
  readonly name: string;
  readonly parameters: readonly string[];
}

/** Parses PowerShell. It runs nothing: no interpreter is needed, and none is used. */
export async function powershellParser(): Promise<(text: string) => Tree> {
  await Parser.init();
  const parser = new Parser().setLanguage(await Language.load(readFileSync(GRAMMAR)));
  return (text) => {
    const tree = parser.parse(text);
    if (!tree) {
      throw new Error('The parser gave up.');
    }
    return tree;
  };
}

/** Places where a text is not PowerShell, as `12:5`. */
export function syntaxErrors({ rootNode }: Tree): readonly string[] {
  return nodesIn(rootNode)
    .filter((node) => node.isError || node.isMissing)
    .map(({ startPosition: { row, column } }) => `${row + 1}:${column + 1}`);
}

export function callsIn({ rootNode }: Tree): readonly Call[] {
  return nodesIn(rootNode)
    .filter(({ type }) => type === 'command')
    .map((command) => ({
      name: command.childForFieldName('command_name')?.text ?? '',
      parameters: childrenOf(command.childForFieldName('command_elements'))
        .filter(({ type }) => type === 'command_parameter')
        .map(({ text }) => text.replace(/^-|:$/g, '')),
    }));
}

export function functionsIn({ rootNode }: Tree): readonly string[] {
  return nodesIn(rootNode)
    .filter(({ type }) => type === 'function_name')
    .map(({ text }) => text);
}

/** Keys of the hash tables with this key in them: what is splatted into a cmdlet. */
export function keysBeside({ rootNode }: Tree, key: string): readonly string[] {
  return nodesIn(rootNode)
    .filter(({ type }) => type === 'hash_literal_body')
    .map((body) => childrenOf(body).flatMap((entry) => keyOf(entry)))
    .filter((keys) => keys.includes(key))
    .flat();
}

const keyOf = (entry: Node): readonly string[] =>
  childrenOf(entry)
    .filter(({ type }) => type === 'key_expression')
    .map(({ text }) => text);

const childrenOf = (node: Node | null): readonly Node[] => node?.namedChildren ?? [];

function nodesIn(node: Node): readonly Node[] {
  return [node, ...node.children.flatMap(nodesIn)];
}

/** Parameters by cmdlet, of `cmdlets.txt`. */
export function knownCmdlets(): ReadonlyMap<string, ReadonlySet<string>> {
  const lines = readFileSync(path.join(__dirname, 'cmdlets.txt'), 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line.includes(':') && !line.startsWith('#'))
      .map((line) => {
        const [name = '', parameters = ''] = line.split(':');
        return [name, new Set(parameters.split(' ').filter((parameter) => parameter !== ''))];
      }),
  );
}
