/**
 * `npm run doctor -- --config <file>`: looks at a deployed host, compares it with what `npm run package` wrote, and says what is not in order.
 * With `--release` that stands elsewhere than in `release/`. Exit code 1 where something is bad.
 */
import { parseArgs } from 'node:util';
import { checkDeployment } from '../deployment/check-deployment';
import { RELEASE_FOLDER } from '../package/places';
import { ask } from './ask';
import { examine } from './examine';
import { readPackaged } from './packaged';
import { report } from './report';

const USAGE = `npm run doctor -- --config deploy/example.json [--release ${RELEASE_FOLDER}]\n`;

const { values } = parseArgs({
  options: { config: { type: 'string' }, release: { type: 'string', default: RELEASE_FOLDER } },
});
if (values.config === undefined) {
  process.stderr.write(USAGE);
  process.exit(2);
}
const deployment = checkDeployment(values.config);
if ('report' in deployment) {
  process.stderr.write(deployment.report);
  process.exit(1);
}
const packaged = await readPackaged(deployment.config, values.release);
if ('report' in packaged) {
  process.stderr.write(packaged.report);
  process.exit(1);
}
const findings = await examine(packaged, (url) => ask(url));
process.stdout.write(report(findings));
process.exitCode = findings.some(({ state }) => state === 'bad') ? 1 : 0;
