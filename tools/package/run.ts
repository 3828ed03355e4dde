/**
 * `npm run package -- --config deploy/example.json`: makes what an administrator puts on the web host and uploads to Microsoft 365.
 * With `--output` it writes elsewhere than to `release/`.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packageDeployment } from './package-deployment';
import { PACKAGES, RELEASE_FOLDER, SITE } from './places';

const USAGE = `npm run package -- --config deploy/example.json [--output ${RELEASE_FOLDER}]\n`;

const { values } = parseArgs({
  options: { config: { type: 'string' }, output: { type: 'string', default: RELEASE_FOLDER } },
});
const { config, output } = values;
if (config === undefined) {
  process.stderr.write(USAGE);
  process.exit(2);
}
const report = await packageDeployment(config, output);
if (report === '') {
  process.stdout.write(
    `${path.join(output, SITE, '/')}: put all of it on the web host, the folder .well-known too.\n` +
      `${path.join(output, PACKAGES.outlook)} and ${path.join(output, PACKAGES.teams)}: upload both to Microsoft 365,\n` +
      `or ${path.join(output, PACKAGES.unified)} in their place (docs/deploy.md).\n`,
  );
} else {
  process.stderr.write(`${report}Nothing was written.\n`);
  process.exitCode = 1;
}
