import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

/** What is compared, at these versions. They are installed for the run, outside the product's dependencies. */
const PEERS = {
  'pii-filter': '1.0.24',
  '@openredaction/core': '1.1.5',
  compromise: '14.17.0',
  'redact-pii': '3.4.0',
};

/**
 * @typedef {object} Peer
 * @property {string} name with its version
 * @property {(text: string) => boolean | Promise<boolean>} finds whether it finds any personal datum in a line
 */

/** @returns {readonly Peer[]} empty where the registry can't be reached */
export function installPeers() {
  const folder = path.join(os.tmpdir(), 'schakel-peers');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: PEERS }));
  if (Object.keys(PEERS).some((name) => !existsSync(path.join(folder, 'node_modules', name)))) {
    spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'], {
      cwd: folder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
  const load = createRequire(path.join(folder, 'index.js'));
  const peers = [];
  for (const [name, version] of Object.entries(PEERS)) {
    try {
      peers.push({ name: `${name} ${version}`, finds: ADAPTERS[name]?.(load) ?? (() => false) });
    } catch (error) {
      process.stderr.write(
        `${name} is left out: ${error instanceof Error ? error.message : String(error)}\n`,
      );
    }
  }
  return peers;
}

/**
 * @typedef {{ languages: { nl: { make_lm: () => unknown } }, make_pii_classifier: (model: unknown) => { sanitize_str: (text: string, mark: boolean) => string } }} PiiFilter
 * @typedef {{ OpenRedaction: new () => { detect: (text: string) => Promise<{ detections: readonly unknown[] }> } }} OpenRedaction
 * @typedef {{ found: boolean }} View
 * @typedef {(text: string) => { people: () => View, emails: () => View, phoneNumbers: () => View }} Compromise
 * @typedef {{ SyncRedactor: new () => { redact: (text: string) => string } }} RedactPii
 */

/** How each is asked, as its own documentation does. @type {Record<string, (load: (name: string) => unknown) => Peer['finds']>} */
const ADAPTERS = {
  'pii-filter': (load) => {
    const library = /** @type {PiiFilter} */ (load('pii-filter'));
    const classifier = library.make_pii_classifier(library.languages.nl.make_lm());
    return (text) => classifier.sanitize_str(text, true) !== text;
  },
  '@openredaction/core': (load) => {
    const shield = new /** @type {OpenRedaction} */ (load('@openredaction/core')).OpenRedaction();
    return async (text) => (await shield.detect(text)).detections.length > 0;
  },
  compromise: (load) => {
    const nlp = /** @type {Compromise} */ (load('compromise'));
    return (text) =>
      [nlp(text).people(), nlp(text).emails(), nlp(text).phoneNumbers()].some(({ found }) => found);
  },
  'redact-pii': (load) => {
    const redactor = new /** @type {RedactPii} */ (load('redact-pii')).SyncRedactor();
    return (text) => redactor.redact(text) !== text;
  },
};
