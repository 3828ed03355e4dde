import vm from 'node:vm';
import { transformSync } from '@babel/core';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';

function rewritten(code: string): string {
  const result = transformSync(code, {
    configFile: false,
    babelrc: false,
    plugins: [require.resolve('../../../tools/babel/no-conditional-operator.cjs')],
  });
  return result?.code ?? '';
}

function conditionalOperators(code: string): number {
  let count = 0;
  simple(parse(code, { ecmaVersion: 2020 }), { ConditionalExpression: () => void (count += 1) });
  return count;
}

it.each([
  ['both ways', '[0, 1].map((x) => (x ? "a" : "b"))', ['b', 'a']],
  ['with falsy results', '[0, 1].map((x) => (x ? 0 : ""))', ['', 0]],
  ['nested', '[0, 1, 2].map((x) => (x === 0 ? "a" : x === 1 ? "b" : "c"))', ['a', 'b', 'c']],
  ['in recursion', '(function f(n) { return n > 0 ? f(n - 1) + (n % 2 ? 1 : 0) : 0; })(5)', 3],
  ['in a generator', '[...(function* () { yield true ? yield 1 : 2; })()]', [1, undefined]],
  ['of which one side is surely truthy', '[0, 1].map((x) => (x ? "a" : x) || (x ? x : "b"))', ['b', 'a']],
  ['behind other things to return', '((x) => { return x++, x > 1 ? [x] : 0; })(1)', [2]],
  [
    'as a statement',
    '(() => { let n = 0; for (const x of [0, 1, 2]) x ? (n += x) : (n += 10); return n; })()',
    13,
  ],
  ['in a branch without braces', '((x) => { if (x) return x > 1 ? x : -x; return 0; })(1)', -1],
  ['only the chosen side runs', '(() => { let n = 0; true ? n++ : (n = 9); return n; })()', 1],
])('a conditional operator is written without it: %s', (_, code, expected) => {
  const output = rewritten(`result = ${code};`);
  expect(conditionalOperators(output)).toBe(0);
  const context = vm.createContext({});
  vm.runInContext(output, context);
  expect(JSON.stringify(context.result)).toBe(JSON.stringify(expected));
});
