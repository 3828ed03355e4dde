import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import project from '../../package.json';
import type { DeploymentConfig } from '../deployment/config';
import { EVENT_SCRIPT, RELEASE_FILE, WELL_KNOWN_FILE } from '../deployment/served-files';

/** What a host serves, for whoever compares it with what was packaged. */
export interface Release {
  /** Of Schakel's code. */
  readonly schakel: string;
  /** Of the packages, as the config has it. */
  readonly version: string;
  /** SHA-256 of each other file in hexadecimal digits, by its path. */
  readonly files: Readonly<Record<string, string>>;
}

/** Adds to the built files what tells classic Outlook that it may load them. */
export function writeWellKnown(folder: string, { host }: DeploymentConfig): void {
  write(path.join(folder, WELL_KNOWN_FILE), { allowed: [`${host}/${EVENT_SCRIPT}`] });
}

/** Adds to all files of a site what they are. */
export function writeRelease(folder: string, { version }: DeploymentConfig): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort()
    .map((file): [string, string] => [file, sha256(readFileSync(path.join(folder, file)))]);
  const release: Release = { schakel: project.version, version, files: Object.fromEntries(files) };
  write(path.join(folder, RELEASE_FILE), release);
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function write(file: string, value: unknown): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
