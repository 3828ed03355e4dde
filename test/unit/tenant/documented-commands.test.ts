import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Tree } from 'web-tree-sitter';
import { commandsIn } from '../../support/markdown-commands';
import { callsIn, knownCmdlets, powershellParser, syntaxErrors } from '../../support/powershell';

const COMMANDS = commandsIn(readFileSync('docs/deploy.md', 'utf8'), 'powershell');

let parse: (text: string) => Tree;

beforeAll(async () => {
  parse = await powershellParser();
});

/** Parameters that a script declares, by name. */
function parametersOf(script: string): readonly string[] {
  const declared = /\nparam\(([\s\S]*?)\n\)\n/.exec(readFileSync(script, 'utf8'))?.[1] ?? '';
  return ['WhatIf', ...[...declared.matchAll(/\$(\w+)(?: =|,|\n|$)/g)].map(([, name = '']) => name)];
}

describe('docs/deploy.md', () => {
  it.each(COMMANDS)('has a command that PowerShell and the script take: %s', (command) => {
    // The grammar knows a script's path only behind the call operator, with which it means the same.
    const tree = parse(command.replace(/^\.\//, '& ./'));
    expect(syntaxErrors(tree)).toEqual([]);
    const [call] = callsIn(tree);
    const script = path.join('deploy/tenant', call?.name ?? '');
    const known = existsSync(script)
      ? parametersOf(script)
      : [...(knownCmdlets().get(call?.name ?? '') ?? [])];
    expect(known).toEqual(expect.arrayContaining([...(call?.parameters ?? [])]));
    expect(known).not.toEqual([]);
  });

  it('shows every script that stands on its own', () => {
    const named = new Set(COMMANDS.map((command) => command.split(' ')[0]));
    expect([...named]).toEqual(
      expect.arrayContaining([
        './app-registration.ps1',
        './directory-list.ps1',
        './mail-flow-rules.ps1',
        './outlook-on-the-web.ps1',
      ]),
    );
  });
});
