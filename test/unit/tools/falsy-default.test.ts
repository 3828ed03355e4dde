import { transformSync } from '@babel/core';

function rewritten(code: string): string {
  const result = transformSync(code, {
    configFile: false,
    babelrc: false,
    plugins: [require.resolve('../../../tools/babel/falsy-default.cjs')],
  });
  return result?.code ?? '';
}

it.each([
  ['0', 'list[1] ?? 0', 'list[1] || 0;'],
  ['an empty text', "word ?? ''", "word || '';"],
  ['an empty list', 'found ?? []', 'found || [];'],
  ['false', 'isOpen ?? false', 'isOpen || false;'],
])('a default of %s is one that every falsy value has', (_, code, expected) => {
  expect(rewritten(code)).toBe(expected);
});

it.each([
  ['another number', 'count ?? -1'],
  ['a text', "word ?? 'nl'"],
  ['a list with something in it', 'found ?? [0]'],
  ['true', 'isOpen ?? true'],
  ['what another name stands for', 'count ?? least'],
])('a default of %s stays as it is: a falsy value is another', (_, code) => {
  expect(rewritten(code)).toBe(`${code};`);
});
