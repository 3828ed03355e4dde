import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DeploymentConfig } from '../tools/deployment/config';
import { PACKAGE_ICONS } from './app';
import { MANIFEST_FILE, type PackageFiles } from './check/check-teams-package';
import type { Manifests } from './check/check-manifests';
import { outlookXml } from './outlook-xml';
import {
  teamsManifest,
  TRANSLATED,
  translation,
  translationFile,
  unifiedManifest,
  type TeamsManifest,
} from './teams';

/**
 * Everything that an administrator uploads for a deployment.
 *
 * @param assets folder with the icons
 */
export function manifestsOf(config: DeploymentConfig, assets: string): Manifests {
  return {
    outlook: outlookXml(config),
    teams: packageOf(teamsManifest(config), assets),
    unified: packageOf(unifiedManifest(config), assets),
  };
}

function packageOf(manifest: TeamsManifest, assets: string): PackageFiles {
  const json = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`, 'utf8');
  return new Map<string, Uint8Array>([
    [MANIFEST_FILE, json(manifest)],
    ...TRANSLATED.map((language): [string, Uint8Array] => [
      translationFile(language),
      json(translation(manifest, language)),
    ]),
    ...Object.values(PACKAGE_ICONS).map((file): [string, Uint8Array] => [
      file,
      readFileSync(path.join(assets, file)),
    ]),
  ]);
}
