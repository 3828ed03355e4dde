import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

/** @type {(json: string) => [file: string, code: string][]} */
const parseCases = JSON.parse;

// Lints each `[file, code]` pair of standard input as if it were that file; writes the messages of each as JSON.
const cases = parseCases(await text(process.stdin));
const eslint = new ESLint({ allowInlineConfig: false });
/** @type {{ ruleId: string | null, message: string }[][]} */
const results = [];
for (const [filePath, code] of cases) {
  const [result] = await eslint.lintText(code, { filePath });
  results.push((result?.messages ?? []).map(({ ruleId, message }) => ({ ruleId, message })));
}
process.stdout.write(JSON.stringify(results));
