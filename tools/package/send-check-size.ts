import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { EVENT_SCRIPT } from '../deployment/served-files';

/** Bytes, compressed. At Send, Outlook counts downloading and starting the send check as part of the wait. */
const LARGEST = 100_000;

/**
 * Whether the send check became too large for Outlook by the directory that is in it.
 *
 * @param site folder with the built files
 * @param directory the file that it came from
 * @returns what to do about it; '' where it is small enough
 */
export function sendCheckTrouble(site: string, directory: string): string {
  const size = gzipSync(readFileSync(path.join(site, EVENT_SCRIPT))).length;
  return size <= LARGEST
    ? ''
    : `${directory}: With these partners the send check takes ${Math.ceil(size / 1_000)} kB; Outlook waits for at most 100 kB. ` +
        'Keep here those that mail goes to most, and all of them in the SharePoint list.\n';
}
