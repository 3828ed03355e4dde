import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';

const FOLDER = path.join(__dirname, '../../../src/core');

/** What reads whole texts; subjects and file names, which other code reads too, are short. */
const READERS = /^(?:detection|mail[\\/]client-mail)[\\/]/;

/** The longest time recheck may take for one expression; it gives up as "unknown" behind it. */
const TIMEOUT = 20_000;

interface Literal {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && READERS.test(name))
  .map((name) => ({
    name,
    tree: ts.createSourceFile(
      name,
      readFileSync(path.join(FOLDER, name), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    ),
  }));

function nodesOf(node: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [node];
  node.forEachChild((child) => {
    nodes.push(...nodesOf(child));
  });
  return nodes;
}

const literals: readonly Literal[] = sources.flatMap(({ name, tree }) =>
  nodesOf(tree)
    .filter((node) => ts.isRegularExpressionLiteral(node))
    .map((node) => {
      const end = node.text.lastIndexOf('/');
      return { where: name, source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
    }),
);

describe('no regular expression of the detector can be made slow', () => {
  it.each(literals)('$where: /$source/$flags', ({ source, flags }) => {
    expect(checkSync(source, flags, { timeout: TIMEOUT }).status).toBe('safe');
  });

  it('the check tells a slow one', () => {
    expect(checkSync(String.raw`^(\d+[ .]?)+$`, '').status).toBe('vulnerable');
  });

  it('every one is a literal, so that the check above sees it', () => {
    const built = sources.filter(({ tree }) =>
      nodesOf(tree).some(
        (node) =>
          (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp',
      ),
    );
    expect(built.map(({ name }) => name)).toEqual([]);
  });
});
