import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { fileNames, type ZipEntry, zipPieces } from './index.js';

const mtime = new Date('2026-11-23T16:00:00Z');

async function* given(...entries: ZipEntry[]) {
  yield* entries;
}

async function zipped(...entries: ZipEntry[]): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipPieces(given(...entries), mtime)) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('an archive written piece by piece', () => {
  it('holds what was put in, packed or as it is, whole or in pieces, empty too', async () => {
    const large = Buffer.alloc(300_000, 'abcdefghij');
    const bytes = await zipped(
      { path: 'uno.txt', content: Buffer.from('hola') },
      { path: 'carpeta/Año ñ.pdf', content: large, isPacked: true },
      {
        path: 'pieces.bin',
        content: (async function* () {
          yield large.subarray(0, 7);
          yield large.subarray(7, 200_000);
        })(),
      },
      { path: 'empty.txt', content: new Uint8Array() },
    );
    const found = unzipSync(bytes);
    expect(Object.keys(found)).toEqual(['uno.txt', 'carpeta/Año ñ.pdf', 'pieces.bin', 'empty.txt']);
    expect(Buffer.from(found['carpeta/Año ñ.pdf']!).equals(large)).toBe(true);
    expect(found['pieces.bin']!).toHaveLength(200_000);
    expect(found['empty.txt']!).toHaveLength(0);
  });

  it('says of names that they are in UTF-8, and comes from where unzip believes it', async () => {
    const bytes = await zipped({ path: 'Difusión.pdf', content: Buffer.from('x') });
    const directory = bytes.indexOf(Buffer.from('PK\u0001\u0002'));
    // APPNOTE 4.4.2 (3: Unix), 4.4.4 (bit 11), 4.4.15 (rights of a plain file in the upper half)
    expect(bytes[directory + 5]).toBe(3);
    expect(bytes.readUInt16LE(directory + 8) & 0x0800).toBe(0x0800);
    expect(bytes.readUInt32LE(directory + 38) >>> 16).toBe(0o100644);
  });

  it('asks for an entry only when the one before it was read', async () => {
    let asked = 0;
    const entries = (async function* () {
      for (; asked < 5; asked += 1) yield { path: `${asked}`, content: Buffer.alloc(1000, 'x') };
    })();
    const pieces = zipPieces(entries, mtime);
    await pieces.next();
    await pieces.return(undefined);
    expect(asked).toBe(0);
  });
});

describe('names that any system can unpack', () => {
  it.each([
    ['../../etc/passwd', 'etc/passwd'],
    ['/a//b.txt', 'a/b.txt'],
    ['C:\\temp\\x.pdf', 'C__temp_x.pdf'],
    ['con.txt', '_con.txt'],
    ['fin. ', 'fin'],
    ['con\u202efdp.exe', 'confdp.exe'],
    ['...', 'archivo'],
    ['a\nb.txt', 'ab.txt'],
  ])('turn %j into %j', (wanted, path) => expect(fileNames()(wanted)).toBe(path));

  it('give the second of a name a number, also where only capitals or the way to compose a letter differ', () => {
    const name = fileNames();
    expect(['Acta.pdf', 'acta.pdf', 'acta.PDF', 'a\u0301.txt', 'á.txt'].map(name)).toEqual([
      'Acta.pdf',
      'acta (2).pdf',
      'acta (3).PDF',
      'á.txt',
      'á (2).txt',
    ]);
  });

  it('are never one twice, never lead out, and never too long, whatever is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 120 }), { maxLength: 20 }), (wanted) => {
        const paths = wanted.map(fileNames());
        expect(new Set(paths.map((path) => path.toLocaleLowerCase('en'))).size).toBe(paths.length);
        for (const path of paths) {
          for (const part of path.split('/')) {
            expect(['', '.', '..']).not.toContain(part);
            expect(part.length).toBeLessThan(100);
          }
        }
      }),
    );
  });
});
