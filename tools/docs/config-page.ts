import configSchema from '../deployment/config.schema.json';
import { PACKAGES, RELEASE_FOLDER, SITE } from '../package/places';
import { page, table } from './markdown';
import { keyTable, type Schema } from './schema-page';

/** docs/config.md: the config of a deployment, and what is packaged by it. */
export function configPage(): string {
  const schema: Schema = configSchema;
  const at = (file: string) => `\`${RELEASE_FOLDER}/${file}\``;
  return page(
    [
      '# The config of a deployment',
      'One file says where an organisation serves Schakel, and under which ids its tenant knows it. Copy ' +
        '[deploy/example.json](../deploy/example.json) and the folder `deploy/example` beside it, and fill in your own. The first ' +
        'line lets an editor such as Visual Studio Code complete and check what you type, where it points to the schema.',
      '```sh\nnpm run package -- --config deploy/example.json\n```',
      'checks the config, the [policy](policy.md) and the [partner directory](directory.md) that it names, builds, and checks the ' +
        'manifests against what was built. Whatever is wrong is named with its line, its key and what to do, and then nothing is ' +
        'written. The same files give the same bytes, so that anybody can check what is deployed.',
      table(
        ['what it writes', 'for'],
        [
          [
            at(`${SITE}/`),
            'the web host: all of it, `.well-known` too. `release.json` names the hash of each file.',
          ],
          [at(PACKAGES.outlook), 'Outlook, on Mac too'],
          [at(PACKAGES.teams), 'Teams: the tab. Goes with the one above.'],
          [
            at(PACKAGES.unified),
            'Outlook and Teams in one, in place of the other two. Outlook for Mac doesn’t take it.',
          ],
        ],
      ),
      '## Every key',
      keyTable(schema, schema),
    ],
    'tools/deployment/config.schema.json',
  );
}
