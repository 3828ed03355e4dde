/**
 * `npm run tenant -- --config <file>`: writes what the scripts of `deploy/tenant` set in Microsoft 365 into `settings.json`
 * beside them.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkDeployment } from '../deployment/check-deployment';
import { tenantSettings } from './settings';

const USAGE = 'npm run tenant -- --config deploy/example.json\n';
const SETTINGS = 'deploy/tenant/settings.json';

const { values } = parseArgs({ options: { config: { type: 'string' } } });
if (values.config === undefined) {
  process.stderr.write(USAGE);
  process.exit(2);
}
const deployment = checkDeployment(values.config);
if ('report' in deployment) {
  process.stderr.write(deployment.report);
  process.exit(1);
}
const settings = tenantSettings(deployment.config, deployment.organisation.policy);
writeFileSync(SETTINGS, `${JSON.stringify(settings, null, 2)}\n`);
process.stdout.write(
  `Written: ${SETTINGS}, for tenant ${settings.tenant}.\n` +
    'Next: the scripts beside it, in PowerShell (docs/deploy.md).\n',
);
