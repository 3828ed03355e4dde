import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

/** Lints each `[file, code]` pair of standard input as if it were that file; writes the messages of each as JSON. */
const cases = /** @type {[string, string][]} */ (JSON.parse(await text(process.stdin)));
const eslint = new ESLint({ allowInlineConfig: false });
const results = [];
for (const [filePath, code] of cases) {
  const [result] = await eslint.lintText(code, { filePath });
  results.push((result?.messages ?? []).map(({ ruleId, message }) => ({ ruleId, message })));
}
process.stdout.write(JSON.stringify(results));
