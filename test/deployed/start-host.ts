import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { selfSigned } from '../support/certificates';
import { commandsIn } from '../support/markdown-commands';
import { freePort, startNginx } from '../support/nginx';

/** What somebody who follows docs/deploy.md saw of one command. */
export interface Followed {
  readonly command: string;
  readonly status: number | null;
  readonly said: string;
}

export interface DeployedHost {
  readonly url: string;
  readonly followed: readonly Followed[];
  readonly close: () => Promise<void>;
}

/** What a clone doesn't have. */
const NOT_CLONED =
  /^(?:node_modules|dist|release|coverage|\.cache|\.git)$|^deploy\/(?:ours|tenant\/settings\.json)/;

/** Was done when the tests began; doing it again would take minutes. */
const DONE = 'npm ci';

/**
 * Follows docs/deploy.md in a copy of the project as a clone has it, command by command, and has nginx serve what was packaged. Between
 * its commands stands what an administrator does by hand: filling in the config, and putting the files on the host.
 */
export async function startDeployedHost(): Promise<DeployedHost> {
  const clone = mkdtempSync(path.join(tmpdir(), 'schakel-clone-'));
  cpSync('.', clone, { recursive: true, filter: (file) => !NOT_CLONED.test(file) });
  linkPackages(path.join(clone, 'node_modules'));
  const port = await freePort();
  const certificate = await selfSigned();
  const authority = path.join(clone, 'authority.pem');
  writeFileSync(authority, certificate.cert);
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: authority, JEST_WORKER_ID: undefined };
  const followed: Followed[] = [];
  const follow = (command: string) => {
    const { status, stdout, stderr } = spawnSync(command, { cwd: clone, env, shell: true, encoding: 'utf8' });
    followed.push({ command, status, said: stdout + stderr });
  };

  const commands = commandsIn(readFileSync('docs/deploy.md', 'utf8'), 'sh').filter((one) => one !== DONE);
  const doctor = commands.findIndex((command) => command.startsWith('npm run doctor'));
  for (const command of commands.slice(0, doctor)) {
    follow(command);
    if (command.startsWith('cp -r')) {
      fillIn(path.join(clone, 'deploy/ours.json'), `https://localhost:${port}`);
    }
  }
  const nginx = await startNginx({ folder: path.join(clone, 'release/dist'), certificate, port });
  commands.slice(doctor).forEach(follow);
  return {
    url: nginx.url,
    followed,
    close: async () => {
      await nginx.close();
      rmSync(clone, { recursive: true });
    },
  };
}

/** Package by package: npm, should it install again, takes away what a link to the whole folder leads to. */
function linkPackages(folder: string): void {
  mkdirSync(folder);
  for (const entry of readdirSync('node_modules', { withFileTypes: true })) {
    const [from, to] = [path.resolve('node_modules', entry.name), path.join(folder, entry.name)];
    if (entry.isDirectory()) {
      symlinkSync(from, to, 'junction');
    } else {
      cpSync(from, to);
    }
  }
}

function fillIn(config: string, host: string): void {
  const text = readFileSync(config, 'utf8')
    .replace(/"host": "[^"]*"/, `"host": "${host}"`)
    .replaceAll('"example/', '"ours/');
  writeFileSync(config, text);
}
