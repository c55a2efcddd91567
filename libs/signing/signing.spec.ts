import PDFDocument from 'pdfkit';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  certificatesIn,
  openDemoSigner,
  openSigner,
  readSignature,
  readSignatures,
  type Signer,
  wordsIn,
} from './index.js';
import { itWith, rewritten, runPdfTool } from '../../test/support/pdf-tools.js';

const now = new Date('2026-03-12T18:00:00Z');
const owner = { organization: 'Organización de prueba', now };
const details = { reason: 'Prueba de emisión', location: 'Guadalajara, Jalisco', name: 'Emisor', at: now };

let folder: string;
let signer: Signer;
let plain: Uint8Array;
let signed: Uint8Array;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'signing-'));
  signer = await openDemoSigner(folder, owner);
  plain = await page();
  signed = await signer.sign(plain, details);
});
afterAll(() => rm(folder, { recursive: true }));

function page(): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const document = new PDFDocument({ pdfVersion: '1.7', info: { CreationDate: now, Keywords: 'ABCD-1234' } });
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.end();
  });
}

describe('the demo certificate', () => {
  it('is made once and read back after a restart', async () => {
    const again = await openDemoSigner(folder, { ...owner, now: new Date('2027-01-01T00:00:00Z') });
    expect(again.certificate()).toEqual(signer.certificate());
    expect(signer.certificate()).toMatchObject({ selfSigned: true, notAfter: new Date('2036-03-12T18:00:00Z') });
  });

  it('is readable by its owner only', async () => {
    const { mode } = await stat(path.join(folder, 'demo-certificate.pem'));
    expect(mode & 0o077).toBe(0);
  });

  it('is the same for processes that start at once', async () => {
    const shared = path.join(folder, 'shared');
    const signers = await Promise.all([1, 2, 3].map(() => openDemoSigner(shared, owner)));
    expect(new Set(signers.map((one) => one.certificate().sha256)).size).toBe(1);
  });

  it('says what to do when its file is damaged', async () => {
    const broken = path.join(folder, 'broken');
    await openDemoSigner(broken, owner);
    await writeFile(path.join(broken, 'demo-certificate.pem'), 'nothing');
    await expect(openDemoSigner(broken, owner)).rejects.toThrow(/Delete it/);
  });
});

describe('the name in the demo certificate', () => {
  it.each([
    'Casa "Puertas", A.C.',
    '#1 por la inclusión',
    'Pan, Sal + Más; <Uno>\\Dos',
    '"Entre comillas"',
    'Ñandú = sí',
  ])('is %s, whole', async (organization) => {
    const named = await openDemoSigner(await mkdtemp(path.join(folder, 'named-')), { organization, now });
    expect(named.certificate().name).toBe(`${organization} (demo)`);
  });
});

describe('a PKCS #12 file', () => {
  const p12 = async () => new Uint8Array(await readFile(new URL('./fixtures/test-signer.p12', import.meta.url)));

  it('signs', async () => {
    const fromFile = await openSigner({ bytes: await p12(), password: 'prueba' });
    const report = await readSignature(await fromFile.sign(plain, details));
    expect(report).toEqual({
      signed: true,
      certificateSha256: fromFile.certificate().sha256,
      intact: true,
      whole: true,
    });
  });

  it('is refused with a wrong password, with the remedy', async () => {
    await expect(openSigner({ bytes: await p12(), password: 'otra' })).rejects.toThrow(/password is right/);
  });

  it('is refused when it is something else', async () => {
    await expect(openSigner({ bytes: plain, password: 'prueba' })).rejects.toThrow(/PKCS #12/);
  });
});

describe('a signature', () => {
  it('leaves the signed bytes as they were', () => {
    expect(Buffer.from(signed.subarray(0, plain.length)).equals(Buffer.from(plain))).toBe(true);
  });

  // @libpdf/core 0.4.2 would escape them twice: findings/libpdf-escapes-signature-reasons-twice.sh
  it('gives its reason with brackets as they are', async () => {
    const file = await signer.sign(plain, { ...details, reason: 'Distintivo (nivel 2)' });
    expect(Buffer.from(file).toString('latin1')).toContain(String.raw`/Reason (Distintivo \(nivel 2\))`);
  });

  it('states its time in the file alone, as PAdES has it', () => {
    const text = Buffer.from(signed).toString('latin1');
    const [, container] = /\/Contents <([0-9a-f]+)>/i.exec(text)!;
    // the object identifier of signing-time, in DER
    expect(container!.toLowerCase()).not.toContain('06092a864886f70d010905');
    expect(container!.toLowerCase()).toContain('06092a864886f70d010904');
    expect(text).toContain('/M (D:20260312');
  });

  it('is recognized as whole and intact', async () => {
    expect(await readSignature(signed)).toEqual({
      signed: true,
      certificateSha256: signer.certificate().sha256,
      intact: true,
      whole: true,
    });
  });

  it.each([30, 400])('is broken by one changed byte at %d', async (place) => {
    const changed = signed.slice();
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect(await readSignature(changed)).toMatchObject({ signed: true, intact: false });
  });

  it('tells that something was added after signing', async () => {
    const longer = new Uint8Array([...signed, 10, 37, 10]);
    expect(await readSignature(longer)).toMatchObject({ signed: true, intact: true, whole: false });
  });

  it.each([
    ['an unsigned file', () => plain],
    ['nothing', () => new Uint8Array()],
    ['a made-up range', () => Buffer.from('%PDF-1.7 /ByteRange [0 4 8 2] <00>')],
    ['a range beyond the end', () => Buffer.from('%PDF-1.7 /ByteRange [0 10 99999999 99999999]')],
    ['a container that is none', () => Buffer.from('%PDF-1.7 /ByteRange [0 30 34 4]<00><3003020100>....')],
  ])('is not found in %s', async (_, bytes) => {
    expect(await readSignature(bytes())).toEqual({ signed: false });
  });

  itWith('pdfsig')('is valid for pdfsig and covers the whole document', () => {
    const { output } = runPdfTool('pdfsig', ['-nocert', '{}'], signed);
    expect(output).toContain('Signature Validation: Signature is Valid.');
    expect(output).toContain('Total document signed');
    expect(output).toContain('ETSI.CAdES.detached');
    expect(output).toContain('Organización de prueba (demo)');
  });

  itWith('qpdf')('leaves a file that qpdf accepts', () => {
    expect(runPdfTool('qpdf', ['--check', '{}'], signed)).toMatchObject({ status: 0 });
  });
});

describe('the signatures of a file', () => {
  const ours = () => ({ certificateSha256: signer.certificate().sha256, intact: true });
  let stranger: Signer;
  beforeAll(async () => {
    stranger = await openDemoSigner(path.join(folder, 'stranger'), owner);
  });

  it('are all read, each with what it covers', async () => {
    const twice = await stranger.sign(signed, { ...details, name: 'Otra firma' });
    const theirs = { certificateSha256: stranger.certificate().sha256, intact: true };
    expect(await readSignatures(twice)).toEqual([
      { ...ours(), whole: false, end: signed.length },
      { ...theirs, whole: true, end: twice.length },
    ]);
    expect(Buffer.from(twice.subarray(0, signed.length)).equals(Buffer.from(signed))).toBe(true);
  });

  it('say where what was signed ends when something follows', async () => {
    const longer = new Uint8Array([...signed, 10, 37, 10]);
    expect(await readSignatures(longer)).toEqual([{ ...ours(), whole: false, end: signed.length }]);
  });

  it('that cannot be read are left out', async () => {
    const broken = Buffer.concat([signed, Buffer.from('\n/ByteRange [0 4 8 2] <00>\n/ByteRange [9 9 9 9]')]);
    expect(await readSignatures(broken)).toEqual([{ ...ours(), whole: false, end: signed.length }]);
    expect(await readSignatures(plain)).toEqual([]);
  });
});

describe('a container that is not as it should be', () => {
  /** The signed file with one byte of its container set, counted from the object identifier of the message digest. */
  const withByte = (place: number, value: number) => {
    const file = Buffer.from(signed);
    const oid = file.indexOf('06092a864886f70d010904');
    file.write(value.toString(16).padStart(2, '0'), oid + 2 * place);
    return file;
  };
  const SET_LENGTH = 12;
  const TYPE = 13;

  it.each([
    ['an empty set for its digest', SET_LENGTH, 0x00],
    ['a number for its digest', TYPE, 0x02],
    ['a null for its digest', TYPE, 0x05],
    ['a text for its digest', TYPE, 0x0c],
    ['a sequence for its digest', TYPE, 0x30],
    ['a set for its digest', TYPE, 0x31],
    ['a type that there is not', TYPE, 0xdf],
    ['a length that leads out of it', SET_LENGTH, 0x7f],
  ])('because of %s proves nothing and breaks nothing', async (_, place, value) => {
    const file = withByte(place, value);
    expect((await readSignatures(file)).filter(({ intact }) => intact)).toEqual([]);
    expect(await readSignature(file)).not.toMatchObject({ intact: true });
    expect(await certificatesIn(file)).toEqual([signer.certificate().sha256]);
  });

  it('wherever one byte of it is another, breaks nothing', async () => {
    const start = Buffer.from(signed).lastIndexOf('<30') + 1;
    for (let i = 0; i < 150; i += 1) {
      const file = Buffer.from(signed);
      file.write(((i * 37) % 256).toString(16).padStart(2, '0'), start + 2 * i * 5);
      expect(Array.isArray(await readSignatures(file))).toBe(true);
      await certificatesIn(file);
    }
  });
});

describe('a file that a program wrote anew', () => {
  itWith('qpdf').each(['generate', 'disable'])(
    'with object streams: %s, still tells whose certificate and which words it had',
    async (mode) => {
      const file = rewritten(signed, [`--object-streams=${mode}`]);
      expect((await readSignatures(file)).filter(({ intact }) => intact)).toEqual([]);
      expect(await certificatesIn(file)).toEqual([signer.certificate().sha256]);
      expect(wordsIn(file, /\w{4}-\w{4}/)).toEqual(['ABCD-1234']);
    },
  );

  it.each([
    ['in letters', '/Keywords (ABCD-1234)'],
    ['in UTF-16', `/Keywords (\u00fe\u00ff${[...'ABCD-1234'].map((sign) => `\0${sign}`).join('')})`],
    ['in UTF-16 with escapes', `/Keywords (\\376\\377${[...'ABCD-1234'].map((sign) => `\\000${sign}`).join('')})`],
    ['in hexadecimal', `/Keywords <${Buffer.from('ABCD-1234').toString('hex')}>`],
    ['in hexadecimal UTF-16', `/Keywords <feff${Buffer.from('ABCD-1234', 'utf16le').swap16().toString('hex')}>`],
    ['in XMP', '<pdf:Keywords>ABCD-1234</pdf:Keywords>'],
  ])('has its words %s', (_, text) => {
    expect(wordsIn(Buffer.from(`%PDF-1.7 ${text}`, 'latin1'), /\w{4}-\w{4}/)).toEqual(['ABCD-1234']);
  });

  it('has no word that is a part of a longer text', () => {
    expect(wordsIn(Buffer.from('%PDF-1.7 (Folio ABCD-1234) (https://x.example/ABCD-1234)'), /\w{4}-\w{4}/)).toEqual([]);
  });

  it('has its certificate also where the container is a string in parentheses', async () => {
    const hex = /<(30[0-9a-f]{1000,})>/i.exec(Buffer.from(signed).toString('latin1'))![1]!;
    const literal = Buffer.from(hex, 'hex')
      .toString('latin1')
      .replace(/[\\()\r\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`);
    const file = Buffer.from(`%PDF-1.7 /Contents (${literal})`, 'latin1');
    expect(await certificatesIn(file)).toEqual([signer.certificate().sha256]);
  });
});
