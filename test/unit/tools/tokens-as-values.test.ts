import { transformSync } from '@babel/core';

function rewritten(code: string): string {
  const result = transformSync(code, {
    configFile: false,
    babelrc: false,
    plugins: [require.resolve('../../../tools/babel/tokens-as-values.cjs')],
  });
  return (result?.code ?? '').split('\n').slice(1).join('\n').trim();
}

const FLUENT = 'import { tokens } from "@fluentui/react-theme";\n';

it('writes a token as the value that it always has', () => {
  expect(rewritten(`${FLUENT}const inset = tokens.spacingHorizontalM;`)).toBe(
    'const inset = "var(--spacingHorizontalM)";',
  );
});

it.each([
  ['one whose name is only known at run time', `${FLUENT}use(tokens[name]);`, 'use(tokens[name]);'],
  ['all of them', `${FLUENT}use(tokens);`, 'use(tokens);'],
  [
    'what else is called so',
    'import { tokens } from "./tokenizer";\nuse(tokens.first);',
    'use(tokens.first);',
  ],
])('leaves %s', (_, code, expected) => {
  expect(rewritten(code)).toBe(expected);
});
