import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkManifests, type Manifests } from '../../manifest/check/check-manifests';
import { manifestsOf } from '../../manifest/packages';
import { checkDeployment, type Deployment } from '../deployment/check-deployment';
import { build } from './build';
import { PACKAGES, SITE } from './places';
import { writeRelease, writeWellKnown } from './release';
import { sendCheckTrouble } from './send-check-size';
import { zipped } from './zip';

const ASSETS = 'assets';

/**
 * Makes of a config what goes to the web host and to Microsoft 365. The folder is replaced at once when all of it is right, and
 * left as it was where anything isn't.
 *
 * @param configFile path of the config
 * @param output folder to write
 * @returns all that is wrong, one line a problem; '' where nothing is
 */
export async function packageDeployment(configFile: string, output: string): Promise<string> {
  const deployment = checkDeployment(configFile);
  if ('report' in deployment) {
    return deployment.report;
  }
  const parent = path.dirname(path.resolve(output));
  mkdirSync(parent, { recursive: true });
  const draft = mkdtempSync(path.join(parent, '.schakel-'));
  try {
    const report = await writeDraft(deployment, draft);
    if (report === '') {
      replace(output, path.join(draft, 'new'), path.join(draft, 'old'));
    }
    return report;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function writeDraft(deployment: Deployment, draft: string): Promise<string> {
  const { config } = deployment;
  const folder = path.join(draft, 'new');
  const site = path.join(folder, SITE);
  const trouble = (await build(deployment, site)) || sendCheckTrouble(site, config.directory);
  if (trouble !== '') {
    return trouble;
  }
  writeWellKnown(site, config);
  writeRelease(site, config);
  const manifests = manifestsOf(config, ASSETS);
  const report = checkManifests(manifests, { host: config.host, folder: site });
  if (report === '') {
    await writePackages(folder, manifests);
  }
  return report;
}

async function writePackages(folder: string, { outlook, teams, unified }: Manifests): Promise<void> {
  const at = (file: string) => path.join(folder, file);
  mkdirSync(path.dirname(at(PACKAGES.outlook)), { recursive: true });
  writeFileSync(at(PACKAGES.outlook), outlook);
  writeFileSync(at(PACKAGES.teams), await zipped(teams));
  writeFileSync(at(PACKAGES.unified), await zipped(unified));
}

function replace(output: string, made: string, aside: string): void {
  if (existsSync(output)) {
    renameSync(output, aside);
  }
  renameSync(made, output);
}
