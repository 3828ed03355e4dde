import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import type { DeploymentConfig } from '../deployment/config';
import { RELEASE_FILE } from '../deployment/served-files';
import { PACKAGES, SITE } from '../package/places';
import type { Manifest } from './checks/addresses';
import type { Packaged } from './examine';
import { parsedRelease } from './release';

/**
 * What `npm run package` made for this config.
 *
 * @param folder the one that it wrote
 * @returns it, or why there is nothing to compare a host with
 */
export async function readPackaged(
  { host, version }: DeploymentConfig,
  folder: string,
): Promise<Packaged | { readonly report: string }> {
  const file = path.join(folder, SITE, RELEASE_FILE);
  const release = existsSync(file) ? parsedRelease(readFileSync(file, 'utf8')) : null;
  if (release === null) {
    return {
      report: `${folder} holds nothing that was packaged. Run npm run package with this config first.\n`,
    };
  }
  if (release.version !== version) {
    return {
      report: `${folder} holds version ${release.version}, and the config says ${version}. Run npm run package again.\n`,
    };
  }
  const manifests = await Promise.all(Object.values(PACKAGES).map((name) => readManifest(folder, name)));
  return { host, release, manifests };
}

async function readManifest(folder: string, name: string): Promise<Manifest> {
  const content = readFileSync(path.join(folder, name));
  return { name, text: name.endsWith('.zip') ? await manifestInZip(content) : content.toString('utf8') };
}

async function manifestInZip(content: Uint8Array): Promise<string> {
  const reader = new ZipReader(new Uint8ArrayReader(content), { useWebWorkers: false });
  const entry = (await reader.getEntries()).find(({ filename }) => filename === 'manifest.json');
  const text = entry?.directory === false ? await entry.getData(new TextWriter()) : '';
  await reader.close();
  return text;
}
