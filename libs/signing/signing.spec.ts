import PDFDocument from 'pdfkit';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDemoSigner, openSigner, readSignature, type Signer } from './index.js';
import { itWith, runPdfTool } from '../../test/support/pdf-tools.js';

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
    const document = new PDFDocument({ pdfVersion: '1.7', info: { CreationDate: now } });
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
