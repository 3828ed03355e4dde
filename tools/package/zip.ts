import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/** The moment that stands with each file. A zip keeps local time, so that it is the same wherever it is made. */
const MODIFIED = new Date(2020, 0, 1);

/**
 * Packs files, so that the same files give the same bytes: sorted, with one date, and stored as they are, as compressors differ
 * from one version of Node to the next.
 */
export async function zipped(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    level: 0,
    lastModDate: MODIFIED,
    extendedTimestamp: false,
    dataDescriptor: false,
    zip64: false,
    useWebWorkers: false,
  });
  for (const [name, content] of [...files].sort(byName)) {
    await writer.add(name, new Uint8ArrayReader(content));
  }
  return writer.close();
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
