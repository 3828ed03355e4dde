import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Tree } from 'web-tree-sitter';
import {
  callsIn,
  functionsIn,
  keysBeside,
  knownCmdlets,
  powershellParser,
  syntaxErrors,
} from '../../support/powershell';

const FOLDER = 'deploy/tenant';
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.ps1'));
const SCRIPTS = FILES.filter((file) => file !== 'common.ps1');

const textOf = (file: string) => readFileSync(path.join(FOLDER, file), 'utf8');
const cmdlets = knownCmdlets();

let parse: (text: string) => Tree;

beforeAll(async () => {
  parse = await powershellParser();
});

describe.each(FILES)('deploy/tenant/%s', (file) => {
  it('is PowerShell', () => {
    expect(syntaxErrors(parse(textOf(file)))).toEqual([]);
  });

  it('is plain ASCII, which Windows PowerShell reads without a byte-order mark', () => {
    expect(textOf(file)).toMatch(/^[\n\x20-\x7e]*$/);
  });

  it('calls only cmdlets that exist, with parameters that they have', () => {
    const own = new Set([...functionsIn(parse(textOf(file))), ...functionsIn(parse(textOf('common.ps1')))]);
    const unknown = callsIn(parse(textOf(file)))
      .filter(({ name }) => /^\w+-\w+$/.test(name) && !own.has(name))
      .flatMap(({ name, parameters }) =>
        cmdlets.has(name)
          ? parameters.filter((one) => cmdlets.get(name)?.has(one) !== true).map((one) => `${name} -${one}`)
          : [name],
      );
    expect(unknown).toEqual([]);
  });
});

describe.each(SCRIPTS)('deploy/tenant/%s', (file) => {
  it('says what it changes, how to check it, how to undo it, and which role it needs', () => {
    const help = /<#([\s\S]*?)#>/.exec(textOf(file))?.[1] ?? '';
    expect(help).toEqual(expect.stringContaining('.SYNOPSIS'));
    expect(help).toEqual(expect.stringContaining('What it changes:'));
    expect(help).toEqual(expect.stringContaining('How to check:'));
    expect(help).toEqual(expect.stringContaining('How to undo:'));
    expect(help).toEqual(expect.stringContaining('Role:'));
  });

  it('can check, undo, and show what it would do', () => {
    expect(textOf(file)).toMatch(/SupportsShouldProcess/);
    expect(textOf(file)).toMatch(/\[switch\] \$Check,/);
    expect(textOf(file)).toMatch(/\[switch\] \$Remove,/);
  });

  it('changes something only after asking whether it may', () => {
    const text = textOf(file);
    const firstChange =
      /^\s*(?:New|Set|Remove)-(?!SchakelResult|StrictMode)\w+ |Graph (?:POST|PATCH|DELETE)/m.exec(text);
    expect(firstChange).not.toBeNull();
    expect(text.slice(0, firstChange?.index)).toContain('$PSCmdlet.ShouldProcess(');
  });

  it('holds no value of one tenant', () => {
    expect(textOf(file).replaceAll(/^<#[\s\S]*?#>/gm, '')).not.toMatch(
      /x-schakel|caw-|@[\w-]+\.\w|[0-9a-f]{8}-(?!0000-0000-c000)/i,
    );
  });
});

describe('mail-flow-rules.ps1', () => {
  it.each(['New-TransportRule', 'Set-TransportRule'])('gives its rules only parameters of %s', (cmdlet) => {
    const keys = keysBeside(parse(textOf('mail-flow-rules.ps1')), 'FromScope');
    expect(keys).toContain('ApplyRightsProtectionTemplate');
    expect(keys.filter((key) => cmdlets.get(cmdlet)?.has(key) !== true)).toEqual([]);
  });
});

describe('the parser', () => {
  it.each(['if ($true) { Get-Label', '$a = @{ b = 1', 'param([string $a)', "'open"])('refuses %s', (text) => {
    expect(syntaxErrors(parse(text))).not.toEqual([]);
  });
});
