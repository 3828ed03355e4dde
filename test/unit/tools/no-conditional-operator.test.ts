import vm from 'node:vm';
import { transformSync } from '@babel/core';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import fc from 'fast-check';

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
  [
    'as the value of a variable among others',
    '((x) => { const a = x, n = a ? a : 0, b = n; return b; })(2)',
    2,
  ],
  ['as a default, of what is asked for again', '((t) => [null != (t = null) ? t : 5, t])()', [5, null]],
  ['as a default of what changes', '((t) => { t = null != t ? t : 5; return t; })(null)', 5],
  ['as a case', '((x) => { switch (0) { case x ? x : 0: return 1; } return 2; })(false)', 1],
  ['asked for in another order', '((n) => { const m = n++ ? n : 9; return [m, n]; })(1)', [2, 2]],
  ['with an effect on a falsy side', '((n) => [true ? void n++ : 1, n])(1)', [null, 2]],
  ['only the chosen side runs', '(() => { let n = 0; true ? n++ : (n = 9); return n; })()', 1],
])('a conditional operator is written without it: %s', (_, code, expected) => {
  const output = rewritten(`result = ${code};`);
  expect(conditionalOperators(output)).toBe(0);
  const context = vm.createContext({});
  vm.runInContext(output, context);
  expect(JSON.stringify(context.result)).toBe(JSON.stringify(expected));
});

/** Expressions over `a`, `b` and what `f` gives and does, with the shapes that Babel makes of `?.` and `??`. */
const { expression } = fc.letrec<{ expression: string }>((tie) => {
  const part = tie('expression');
  const name = fc.constantFrom('t', 'u', 'v', 'w');
  return {
    expression: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('a', 'b', 'null', 'void 0', '0', '""', '"x"', '7', 'f()'),
      fc.tuple(part, part, part).map(([test, one, other]) => `(${test} ? ${one} : ${other})`),
      fc.tuple(name, part, part).map(([t, one, other]) => `(null != (${t} = ${one}) ? ${t} : ${other})`),
      fc.tuple(name, part, part).map(([t, one, other]) => `(null == (${t} = ${one}) ? void 0 : ${other})`),
      fc.tuple(part).map(([other]) => `(null != a ? a : ${other})`),
      fc.tuple(part, fc.constantFrom('||', '&&'), part).map((all) => `(${all.join(' ')})`),
      fc.tuple(part).map(([one]) => `(${one} === "x")`),
      fc.tuple(part).map(([one]) => `!${one}`),
      fc.tuple(part).map(([one]) => `(a = ${one})`),
    ),
  };
});

it('whatever is written without the operator gives and does the same', () => {
  const statements = fc.oneof(
    expression.map((one) => `return [${one}, a, n];`),
    expression.map((one) => `const r = ${one}, s = [r, n]; return [r, s, a, n];`),
    expression.map((one) => `if (${one}) return [a, n]; return n;`),
    expression.map((one) => `${one}; return [a, n];`),
  );
  const value = fc.constantFrom('null', 'undefined', '0', '"x"');
  fc.assert(
    fc.property(statements, value, value, (body, one, other) => {
      const code = `((a, b) => {
        let n = 0, t, u, v, w;
        const f = () => (n += 1, n % 2 === 0 && "x");
        ${body}
      })(${one}, ${other})`;
      const output = rewritten(code);
      expect(conditionalOperators(output)).toBe(0);
      expect(vm.runInThisContext(output)).toStrictEqual(vm.runInThisContext(code));
    }),
    { numRuns: 300 },
  );
});
