import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dark, light } from '../../../src/ui/theme/themes';

const FLUENT = path.dirname(path.dirname(require.resolve('@fluentui/react-components/package.json')));

/** Tokens that Fluent's parts draw themselves with, but for pictures of people. */
function tokensOfParts(): ReadonlySet<string> {
  const styles = readdirSync(FLUENT, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\blib[\\/].*\.styles\.js$/.test(file) && !file.includes('react-avatar'),
  );
  return new Set(
    styles
      .flatMap((file) =>
        Array.from(readFileSync(path.join(FLUENT, file), 'utf8').matchAll(/var\(--(color[A-Z]\w+)\)/g)),
      )
      .map(([, token]) => token ?? ''),
  );
}

it.each([
  ['light', light],
  ['dark', dark],
])('the %s theme has every colour that a part of Fluent asks for', (_, theme) => {
  const tokens = Array.from(tokensOfParts());
  expect(tokens.length).toBeGreaterThan(100);
  expect(tokens.filter((token) => !(token in theme))).toEqual([]);
});
