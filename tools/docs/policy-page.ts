import policySchema from '../../src/core/policy/policy.schema.json';
import { page } from './markdown';
import { keyTable, type Schema } from './schema-page';

/** docs/policy.md: what an organisation can decide, and how. */
export function policyPage(): string {
  const schema: Schema = policySchema;
  const examples = Object.entries(schema.properties ?? {})
    .filter(([key]) => key !== '$schema')
    .map(([key, { examples = [] }]) => [key, examples[0]]);
  return page(
    [
      '# The organisation’s policy',
      'One file, `policy.json`, says what an organisation decides about outgoing mail. Everything in it is optional: what is left ' +
        'out follows the handbook to the letter. [deploy/example/policy.json](../deploy/example/policy.json) is a start; its first ' +
        'line lets an editor such as Visual Studio Code complete and check what you type.',
      'Check it, and the partner directory beside it, with',
      '```sh\nnpm run organisation -- deploy/example\n```',
      'which names the line, the key, what is wrong and what to do. `npm run build` checks the same, and stops where something is ' +
        'wrong. A key that Schakel does not know is wrong too, so that a misspelling never goes unnoticed.',
      '## Every key',
      keyTable(schema, schema),
      '## Changing a list',
      'Schakel keeps its lists of private providers and general mailboxes up to date. So an organisation says what differs: `add`, ' +
        '`remove`, or `only` to replace the whole list. A plain list is refused, because it would not be clear which of these is meant.',
      '## What does not go together',
      [
        '- `rules.M6` is `off` while `protection.archive` is `true`: nothing would check what stands beside the archive.',
        '- `only` beside `add` or `remove`, and an empty `only`: set the rule to `off` instead.',
        '- An own domain that belongs to a provider of private mailboxes.',
        '- A header with a name that Exchange or Schakel keeps to itself, or longer than 998 characters with its value.',
      ].join('\n'),
      '## Example',
      `\`\`\`json\n${JSON.stringify(Object.fromEntries(examples), null, 2)}\n\`\`\``,
    ],
    'src/core/policy/policy.schema.json',
  );
}
