import { ZipWriter } from '@zip.js/zip.js/lib/zip-core-writer.js';

/** A file for in an archive. Its name can be read without the password. */
export interface Entry {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** AES with a key of 256 bits. */
const AES_256 = 3;

/**
 * Packs files into one zip archive, encrypted with AES-256 as WinZip and 7-Zip do it (AE-2). Runs without workers, which a
 * strict content security policy forbids; a browser without a compressor of its own packs without compressing.
 *
 * @param modified the moment that stands with each file
 */
export async function pack(
  entries: readonly Entry[],
  password: string,
  modified: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>>();
  const packed = new Response(readable).arrayBuffer();
  const writer = new ZipWriter(writable, {
    password,
    encryptionStrength: AES_256,
    zipCrypto: false,
    useWebWorkers: false,
    // Plain sizes in front of each file: some programs can't do without.
    dataDescriptor: false,
    zip64: false,
    extendedTimestamp: false,
    lastModDate: modified,
  });
  for (const { name, content } of entries) {
    await writer.add(name, new Blob([content]).stream());
  }
  await writer.close();
  return new Uint8Array(await packed);
}
