import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Served } from '../../manifest/check/served';
import { EVENT_SCRIPT, PAGES } from '../../tools/deployment/served-files';

/** A folder with the icons and every file that manifests name; the pages in it are empty. */
export function servedFolder(host: string): Served {
  const folder = mkdtempSync(path.join(tmpdir(), 'schakel-served-'));
  cpSync('assets', path.join(folder, 'assets'), { recursive: true });
  for (const file of [...Object.values(PAGES), EVENT_SCRIPT]) {
    writeFileSync(path.join(folder, file), '');
  }
  return { host, folder };
}
