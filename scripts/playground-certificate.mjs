import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { X509Certificate } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { generate } from 'selfsigned';
import { root } from './install.mjs';

/** @typedef {{ cert: string, key: string }} Certificate */

const DAY = 24 * 60 * 60 * 1_000;
const VALID_FOR = 90 * DAY;
const RENEW_BEFORE = 10 * DAY;

/** Where `office-addin-dev-certs` keeps its certificate, which the machine trusts. */
const TRUSTED = path.join(os.homedir(), '.office-addin-dev-certs');
const OWN = path.join(root, '.cache', 'certs');

/**
 * The certificate for `https://localhost`: the trusted one of `office-addin-dev-certs` where that tool was used on this
 * machine, else one of our own, about which a browser warns once.
 *
 * @returns {Promise<Certificate>}
 */
export async function localhostCertificate() {
  return read(TRUSTED) ?? read(OWN) ?? (await create());
}

/**
 * @param {string} folder
 * @returns {Certificate | undefined} none where it is missing or about to expire
 */
function read(folder) {
  const files = [path.join(folder, 'localhost.crt'), path.join(folder, 'localhost.key')];
  if (!files.every((file) => existsSync(file))) {
    return undefined;
  }
  const [cert = '', key = ''] = files.map((file) => readFileSync(file, 'utf8'));
  const expires = Date.parse(new X509Certificate(cert).validTo);
  return expires - Date.now() > RENEW_BEFORE ? { cert, key } : undefined;
}

/** @returns {Promise<Certificate>} */
async function create() {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - DAY),
    notAfterDate: new Date(Date.now() + VALID_FOR),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  mkdirSync(OWN, { recursive: true });
  writeFileSync(path.join(OWN, 'localhost.crt'), cert);
  writeFileSync(path.join(OWN, 'localhost.key'), key, { mode: 0o600 });
  return { cert, key };
}
