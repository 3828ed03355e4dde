/** What the header in front of a file in a zip archive says of its encryption. */
export interface FileHeader {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 99 for AES. */
  readonly method: number;
  readonly crc32: number;
  /** WinZip's extra field 0x9901; `null` where there is none. */
  readonly aes: { readonly version: number; readonly vendor: string; readonly strength: number } | null;
}

const LOCAL_FILE_HEADER = 0x04034b50;
const CENTRAL_FILE_HEADER = 0x02014b50;
const AES_EXTRA_FIELD = 0x9901;

/** The headers in front of the files of an archive, read by the book (APPNOTE 4.3.7, WinZip AES). */
export function fileHeaders(archive: Buffer): readonly FileHeader[] {
  const headers: FileHeader[] = [];
  let at = 0;
  while (archive.readUInt32LE(at) === LOCAL_FILE_HEADER) {
    const nameLength = archive.readUInt16LE(at + 26);
    const extraLength = archive.readUInt16LE(at + 28);
    const extraStart = at + 30 + nameLength;
    headers.push({
      name: archive.toString('utf8', at + 30, extraStart),
      isEncrypted: (archive.readUInt16LE(at + 6) & 1) === 1,
      method: archive.readUInt16LE(at + 8),
      crc32: archive.readUInt32LE(at + 14),
      aes: aesField(archive.subarray(extraStart, extraStart + extraLength)),
    });
    at = extraStart + extraLength + archive.readUInt32LE(at + 18);
  }
  if (archive.readUInt32LE(at) !== CENTRAL_FILE_HEADER) {
    throw new Error('The files of this archive are not followed by its directory.');
  }
  return headers;
}

function aesField(extra: Buffer): FileHeader['aes'] {
  for (let at = 0; at < extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === AES_EXTRA_FIELD) {
      return {
        version: extra.readUInt16LE(at + 4),
        vendor: extra.toString('latin1', at + 6, at + 8),
        strength: extra.readUInt8(at + 8),
      };
    }
  }
  return null;
}
