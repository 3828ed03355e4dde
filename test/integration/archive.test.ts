import fc from 'fast-check';
import { fromBase64, toBase64 } from '../../src/surfaces/compose/archive/base64';
import { pack, type Entry } from '../../src/surfaces/compose/archive/pack';
import { openWithSevenZip } from '../support/seven-zip';
import { fileHeaders } from '../support/zip-headers';

jest.setTimeout(60_000);

const PASSWORD = 'batiko-lomusa-dinafu-4829';
const modified = new Date(2026, 10, 24, 10, 30);

const file = (name: string, content: string): Entry => ({ name, content: new TextEncoder().encode(content) });
const packed = async (...entries: readonly Entry[]) => Buffer.from(await pack(entries, PASSWORD, modified));

const REPORT = 'Ze heeft drie maanden huurachterstand. '.repeat(200);

describe('an archive', () => {
  it('opens in 7-Zip with its password, every byte as it was', async () => {
    const { isOpen, files } = openWithSevenZip(
      await packed(file('bijlage-1.txt', REPORT), file('bijlage-2.txt', ''), file('overdracht.html', 'é€')),
      PASSWORD,
    );
    expect(isOpen).toBe(true);
    expect(Object.entries(files).map(([name, content]) => [name, content.toString('utf8')])).toEqual([
      ['bijlage-1.txt', REPORT],
      ['bijlage-2.txt', ''],
      ['overdracht.html', 'é€'],
    ]);
  });

  it.each([
    ['no password', ''],
    ['a wrong one', 'batiko-lomusa-dinafu-4828'],
    ['the right one in capitals', PASSWORD.toUpperCase()],
  ])('does not open with %s', async (_, password) => {
    const { isOpen, said } = openWithSevenZip(await packed(file('bijlage-1.txt', REPORT)), password);
    expect(isOpen).toBe(false);
    expect(said).toContain('Wrong password');
  });

  it('does not open after a byte was changed on the way', async () => {
    const archive = await packed(file('bijlage-1.txt', REPORT));
    const inContent = 120;
    archive.writeUInt8(archive.readUInt8(inContent) ^ 1, inContent);
    expect(openWithSevenZip(archive, PASSWORD).isOpen).toBe(false);
  });

  it('says in its headers that every file is encrypted with AES-256, as AE-2: without a checksum of its content', async () => {
    const headers = fileHeaders(await packed(file('bijlage-1.txt', REPORT), file('overdracht.html', REPORT)));
    const encrypted = {
      isEncrypted: true,
      method: 99,
      crc32: 0,
      aes: { version: 2, vendor: 'AE', strength: 3 },
    };
    expect(headers).toEqual([
      { name: 'bijlage-1.txt', ...encrypted },
      { name: 'overdracht.html', ...encrypted },
    ]);
  });

  it('compresses', async () => {
    expect((await packed(file('bijlage-1.txt', REPORT))).length).toBeLessThan(REPORT.length / 10);
  });

  it('holds nothing of its contents in the clear', async () => {
    const archive = await packed(file('bijlage-1.txt', 'Peeters'));
    expect(archive.includes('Peeters')).toBe(false);
  });

  it('is another each time, of the same file and password', async () => {
    expect(await packed(file('a', REPORT))).not.toEqual(await packed(file('a', REPORT)));
  });

  it('gives back any content', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 70_000, size: 'max' }), { minLength: 1, maxLength: 3 }),
        async (contents) => {
          const entries = contents.map((content, index) => ({
            name: `bijlage-${index + 1}`,
            content: new Uint8Array(content),
          }));
          const { files } = openWithSevenZip(await packed(...entries), PASSWORD);
          expect(Object.keys(files)).toEqual(entries.map(({ name }) => name));
          for (const { name, content } of entries) {
            expect(files[name]?.equals(content)).toBe(true);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

it('carries any bytes through base64, in which Outlook wants them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000, size: 'max' }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(Buffer.from(fromBase64(toBase64(bytes))).equals(bytes)).toBe(true);
    }),
    { numRuns: 50 },
  );
});
