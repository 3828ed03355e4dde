import vm from 'node:vm';
import { transformSync } from '@babel/core';

function rewritten(code: string): string {
  const result = transformSync(code, {
    configFile: false,
    babelrc: false,
    plugins: [require.resolve('../../../tools/babel/packed-data-last.cjs')],
  });
  return result?.code ?? '';
}

const DATA = 'x'.repeat(5_000);
const LONGER = 'y'.repeat(6_000);

it.each([
  ['in a function', `read = () => "${DATA}".length; done = true;`, 'done'],
  ['of the bundle', `const data = "${DATA}"; read = () => data.length; done = true;`, 'done'],
])('packed data %s go behind the code, and are read as before', (_, body, last) => {
  const output = rewritten(`(() => { ${body} })();`);
  expect(output.indexOf(DATA)).toBeGreaterThan(output.indexOf(last));
  const context = vm.createContext({ read: undefined, done: undefined });
  vm.runInContext(output, context);
  expect(vm.runInContext('read()', context)).toBe(DATA.length);
});

it('what is alike in length stands together, the longest last', () => {
  const output = rewritten(`(() => { one = () => "${LONGER}"; other = () => "${DATA}"; })();`);
  expect(output.indexOf(LONGER)).toBeGreaterThan(output.indexOf(DATA));
});

it.each([
  ['what is read while the file runs', `(() => { length = "${DATA}".length; done = true; })();`, DATA],
  ['a shorter text', '(() => { read = () => "short"; done = true; })();', 'short'],
])('%s stays where it is', (_, code, data) => {
  const output = rewritten(code);
  expect(output.indexOf(data)).toBeLessThan(output.indexOf('done'));
});
