import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PROGRAM = process.env.SCHAKEL_7ZIP ?? '7zz';

/** What 7-Zip made of an archive. */
export interface Opened {
  readonly isOpen: boolean;
  readonly said: string;
  /** Contents by name; those that a wrong password left behind are not among them. */
  readonly files: Readonly<Record<string, Buffer>>;
}

/** Opens an archive with the real 7-Zip, as a recipient would; without a password where none is given. */
export function openWithSevenZip(archive: Uint8Array, password = ''): Opened {
  const folder = mkdtempSync(path.join(tmpdir(), 'schakel-'));
  try {
    const file = path.join(folder, 'archive.zip');
    const out = path.join(folder, 'out');
    writeFileSync(file, archive);
    const { status, stdout, stderr, error } = spawnSync(
      PROGRAM,
      ['x', '-y', `-p${password}`, `-o${out}`, file],
      { encoding: 'utf8' },
    );
    if (error) {
      throw new Error('7-Zip could not be started: `npm test` installs it, or says how to.');
    }
    const isOpen = status === 0;
    const files = isOpen ? readdirSync(out).map((name) => [name, readFileSync(path.join(out, name))]) : [];
    return { isOpen, said: `${stdout}${stderr}`, files: Object.fromEntries(files) as Opened['files'] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
