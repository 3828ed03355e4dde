import directorySchema from '../../src/core/partners/directory.schema.json';
import { COLUMN_HELP } from '../../src/core/partners/directory-columns';
import { page, table } from './markdown';
import { keyTable, type Schema } from './schema-page';

/** docs/directory.md: the partner directory, as JSON and as a spreadsheet. */
export function directoryPage(): string {
  const schema: Schema = directorySchema;
  const { items = {} } = schema.properties?.organisations ?? {};
  return page(
    [
      '# The partner directory',
      '`directory.json` lists the partners that a client may be handed over to. Addresses are compared with it, and the pane finds ' +
        'partners in it. [deploy/example/directory.json](../deploy/example/directory.json) is a start; everybody in it is invented. ' +
        '`npm run organisation -- deploy/example` checks it together with the [policy](policy.md).',
      '## Every key of an organisation',
      keyTable(items, schema),
      '## From a spreadsheet',
      '```sh\nnpm run organisation -- deploy/example --import partners.csv   # makes directory.json\n' +
        'npm run organisation -- deploy/example --export partners.csv   # writes it as a spreadsheet\n```',
      'Save the spreadsheet as CSV. Separators may be semicolons, commas or tabs. The first row names the columns, in any ' +
        'order. **One row is one contact or one regular channel.** The first row of an organisation also says what it is; on its other ' +
        'rows those columns may stay empty. Several entries in one cell have commas between them.',
      'A row with a mistake is left out and named, with its number, its column and what to do; all others are read. A mistake in what ' +
        'an organisation is leaves out all of its rows.',
      table(['column', 'what goes in'], Object.entries(COLUMN_HELP)),
    ],
    'src/core/partners/directory.schema.json',
  );
}
