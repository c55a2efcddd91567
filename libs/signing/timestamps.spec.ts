import PDFDocument from 'pdfkit';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDemoSigner, openTimestamps, readSignature, type Signer, TimestampsUnavailable } from './index.js';
import { itWith, runPdfTool } from '../../test/support/pdf-tools.js';
import { startTsa, type TestTsa, type TsaFault } from '../../test/support/tsa.js';

const now = new Date('2026-03-12T18:00:00Z');
const owner = { organization: 'Organización de prueba', now };
const details = { reason: 'Prueba', location: 'Guadalajara', name: 'Emisor', at: now, timestamp: true };

let folder: string;
let tsa: TestTsa;
let plain: Uint8Array;
const signerWith = (optional: boolean): Promise<Signer> =>
  openDemoSigner(folder, owner, { server: openTimestamps(tsa.url, { timeout: 60_000 }), optional });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'timestamps-'));
  tsa = await startTsa(() => new Date('2026-03-12T18:00:07Z'));
  plain = await page();
});
beforeEach(() => (tsa.fault = null));
afterAll(async () => {
  await tsa.close();
  await rm(folder, { recursive: true });
});

function page(): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const document = new PDFDocument({ pdfVersion: '1.7', info: { CreationDate: now } });
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.end();
  });
}

const STAMP_ATTRIBUTE = '060b2a864886f70d010910020e';
const hasStamp = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1').toLowerCase().includes(STAMP_ATTRIBUTE);

describe('a signature with a time stamp', () => {
  it('carries the token and stays whole and intact', async () => {
    const signed = await (await signerWith(false)).sign(plain, details);
    expect(hasStamp(signed)).toBe(true);
    expect(await readSignature(signed)).toMatchObject({ signed: true, intact: true, whole: true });
  });

  itWith('pdfsig')('is valid for pdfsig', async () => {
    const signed = await (await signerWith(false)).sign(plain, details);
    expect(runPdfTool('pdfsig', ['-nocert', '{}'], signed).output).toContain('Signature is Valid.');
    expect(runPdfTool('qpdf', ['--check', '{}'], signed).status).toBe(0);
  });

  it('is asked for only where it is wanted', async () => {
    const { asked } = tsa;
    const signed = await (await signerWith(false)).sign(plain, { ...details, timestamp: false });
    expect([hasStamp(signed), tsa.asked]).toEqual([false, asked]);
  });

  const faults: TsaFault[] = ['away', 'refuses', 'old-answer', 'other-digest', 'no-stamp', 'html'];
  it.each(faults)('is not made without one when the server fails: %s', async (fault) => {
    tsa.fault = fault;
    const signing = (await signerWith(false)).sign(plain, details);
    await expect(signing).rejects.toThrow(TimestampsUnavailable);
  });

  it('goes out without one only where that is allowed', async () => {
    tsa.fault = 'away';
    const signed = await (await signerWith(true)).sign(plain, details);
    expect(hasStamp(signed)).toBe(false);
    expect(await readSignature(signed)).toMatchObject({ signed: true, intact: true, whole: true });
  });
});
