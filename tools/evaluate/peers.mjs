import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

/** What is compared, at these versions. They are installed for the run, outside the product's dependencies. */
const PEERS = { 'pii-filter': '1.0.24', '@openredaction/core': '1.1.5', compromise: '14.17.0', 'redact-pii': '3.4.0' };

/**
 * @typedef {object} Peer
 * @property {string} name with its version
 * @property {(text: string) => boolean | Promise<boolean>} finds whether it finds any personal datum in a line
 */

/** @returns {Promise<readonly Peer[]>} empty where the registry can't be reached */
export async function installPeers() {
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
  const require = createRequire(path.join(folder, 'index.js'));
  const peers = [];
  for (const [name, version] of Object.entries(PEERS)) {
    try {
      peers.push({ name: `${name} ${version}`, finds: ADAPTERS[name]?.(require) ?? (() => false) });
    } catch (error) {
      process.stderr.write(`${name} is left out: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return peers;
}

/** How each is asked, as its own documentation does. @type {Record<string, (require: any) => Peer['finds']>} */
const ADAPTERS = {
  'pii-filter': (require) => {
    const library = require('pii-filter');
    const classifier = library.make_pii_classifier(library.languages.nl.make_lm());
    return (text) => classifier.sanitize_str(text, true) !== text;
  },
  '@openredaction/core': (require) => {
    const { OpenRedaction } = require('@openredaction/core');
    const shield = new OpenRedaction();
    return async (text) => (await shield.detect(text)).detections.length > 0;
  },
  compromise: (require) => {
    const nlp = require('compromise');
    return (text) => {
      const doc = nlp(text);
      return doc.people().found || doc.emails().found || doc.phoneNumbers().found;
    };
  },
  'redact-pii': (require) => {
    const { SyncRedactor } = require('redact-pii');
    const redactor = new SyncRedactor();
    return (text) => redactor.redact(text) !== text;
  },
};
