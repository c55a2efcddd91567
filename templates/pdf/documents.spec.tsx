import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDemoSigner, readSignature } from '#libs/signing';
import { itWith, runPdfTool, scanQr } from '../../test/support/pdf-tools.js';
import { renderCertificate, type CertificateDocument } from '../courses/certificates/certificate.pdf.js';
import {
  renderDistinction,
  SIGNATURE_FIELD,
  type DistinctionDocument,
} from '../distinctions/documents/distinction.pdf.js';

const issuedAt = new Date('2026-03-12T18:00:00Z');
const signatories = [
  { name: 'Mariana Orozco Ruiz', role: 'Comité del distintivo' },
  { name: 'Daniel Cárdenas Peña', role: 'Dirección de FM4' },
];
const bakery: DistinctionDocument = {
  locale: 'es',
  level: 'N2',
  levelName: 'Inclusión',
  tradeName: 'Panificadora La Esperanza de Tonalá',
  legalName: 'Panificadora La Esperanza de Tonalá, S.A. de C.V.',
  place: 'Tonalá, Jalisco',
  awardedOn: '2026-03-12',
  expiresOn: '2028-03-12',
  code: '7K3M-Q9XT-V2HD',
  verifyAt: 'https://puertas.example/verificar/7K3MQ9XTV2HD',
  issuer: { name: 'FM4' },
  signatories,
  instrumentVersion: '1.0',
  seal: { by: 'Organización FM4', on: '2026-03-12' },
  issuedAt,
};
const course: CertificateDocument = {
  locale: 'es',
  name: 'José Ñúñez Pérez',
  company: 'Agave Azul',
  course: 'Contratar sin barreras: lo que dice la ley',
  hours: 2,
  completedOn: '2026-03-12',
  code: '7K3M-Q9XT-V2HD',
  verifyAt: 'https://puertas.example/constancias/7K3MQ9XTV2HD',
  issuer: { name: 'FM4' },
  signatories,
  issuedAt,
};

let folder: string;
let signed: { distinction: Uint8Array; certificate: Uint8Array };

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'documents-'));
  const signer = await openDemoSigner(folder, { organization: 'FM4', now: issuedAt });
  const details = { reason: 'Emisión', location: 'Guadalajara, Jalisco', name: 'FM4', at: issuedAt };
  signed = {
    distinction: await signer.sign(await renderDistinction(bakery), details),
    certificate: await signer.sign(await renderCertificate(course), details),
  };
});
afterAll(() => rm(folder, { recursive: true }));

const textOf = (pdf: Uint8Array) => runPdfTool('pdftotext', ['-raw', '{}', '-'], pdf).output;
const plainOf = (pdf: Uint8Array) => runPdfTool('qpdf', ['--qdf', '--object-streams=disable', '{}', '-'], pdf).output;

describe('an issued distinction', () => {
  itWith('pdfsig')('is signed, as pdfsig sees it', () => {
    const { output } = runPdfTool('pdfsig', ['-nocert', '{}'], signed.distinction);
    expect(output).toContain('Signature Validation: Signature is Valid.');
    expect(output).toContain('Total document signed');
  });

  itWith('qpdf')('shows its signature where the page tells of it, and readers find it named', async () => {
    const signer = await openDemoSigner(folder, { organization: 'FM4', now: issuedAt });
    const details = { reason: 'Emisión', location: 'Guadalajara', name: SIGNATURE_FIELD, at: issuedAt };
    const plain = plainOf(await signer.sign(await renderDistinction(bakery), details));
    const field = [...plain.matchAll(/<<(?:(?!endobj)[\s\S])*?\/FT \/Sig[\s\S]*?endobj/g)].at(-1)![0];
    const [left, bottom, right, top] = /\/Rect \[([^\]]+)\]/.exec(field)![1]!.trim().split(/\s+/).map(Number);
    expect([right! - left! > 200, top! - bottom! > 10]).toEqual([true, true]);
    for (const part of ['/AP', '/StructParent', '/TU', '/V', '/F 132']) expect(field).toContain(part);
    expect(plain).toMatch(/\/S \/Form/);
    expect(plain).not.toContain('/NeedAppearances');
  });

  itWith('qpdf')('is sound, as qpdf sees it', () => {
    expect(runPdfTool('qpdf', ['--check', '{}'], signed.distinction)).toMatchObject({ status: 0 });
  });

  itWith('pdftotext')('says company, level, days and code in reading order', () => {
    const text = textOf(signed.distinction).replace(/\s+/g, ' ');
    const order = [
      'Distintivo Puertas Abiertas',
      'FM4 reconoce a',
      'Panificadora La Esperanza de Tonalá',
      'S.A. de C.V., Tonalá, Jalisco',
      'Nivel 2 de 3',
      'Inclusión',
      'Otorgado 12 de marzo de 2026',
      'Vigente hasta 12 de marzo de 2028',
      'Firma electrónica de Organización FM4, 12 de marzo de 2026.',
      'Mariana Orozco Ruiz',
      '7K3M-Q9XT-V2HD',
      'Compruébalo en puertas.example/verificar',
      'Reconocimiento voluntario de FM4, organización civil. No es un documento oficial. Instrumento 1.0.',
    ].map((words) => text.indexOf(words));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  itWith('pdftoppm', 'zbarimg')('is led to its public page by its QR code', () => {
    expect(scanQr(signed.distinction)).toBe(bakery.verifyAt);
  });

  it('weighs less than 150 KB, also with letters from far away', async () => {
    expect(signed.distinction.length).toBeLessThan(150_000);
    const far = await renderDistinction({ ...bakery, tradeName: '广东墨西哥贸易', legalName: 'شركة الأبواب المفتوحة' });
    expect(far.length).toBeLessThan(150_000);
  });

  it('has the same bytes for the same input before it is signed', async () => {
    const attachments = [
      {
        name: 'credencial.json',
        bytes: Buffer.from('{"id":1}'),
        contentType: 'application/vc+ld+json',
        description: 'Credencial',
        relationship: 'Data' as const,
        at: issuedAt,
      },
    ];
    for (const input of [bakery, { ...bakery, attachments }]) {
      const [one, other] = [await renderDistinction(input), await renderDistinction({ ...input })];
      expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    }
  });

  it('is recognized by its signature', async () => {
    expect(await readSignature(signed.distinction)).toMatchObject({ signed: true, intact: true, whole: true });
  });
});

describe('the archive format of a document', () => {
  itWith('qpdf')('is stated: PDF/A-3a, colours, tags, language, title', () => {
    const plain = plainOf(signed.distinction);
    expect(plain).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(plain).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(plain).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(plain).toMatch(/\/OutputIntents/);
    expect(plain).toMatch(/\/GTS_PDFA1/);
    expect(plain).toMatch(/\/Marked true/);
    expect(plain).toMatch(/\/StructTreeRoot/);
    expect(plain).toMatch(/\/Lang \(es-MX\)/);
    expect(plain).toMatch(/\/DisplayDocTitle true/);
  });

  itWith('qpdf')('has one first heading, and an alternative for every figure', () => {
    const plain = plainOf(signed.distinction);
    expect(plain.match(/\/S \/H1\b/g)).toHaveLength(1);
    const figures = [...plain.matchAll(/<<(?:(?!endobj)[\s\S])*?\/S \/Figure[\s\S]*?endobj/g)].map(([text]) => text);
    expect(figures).toHaveLength(3);
    for (const figure of figures) expect(figure).toMatch(/\/Alt [(<]/);
  });

  itWith('qpdf')('marks everything on the page as content or as ornament', () => {
    const plain = plainOf(signed.distinction);
    const page = plain.slice(plain.indexOf('/Artifact <<'), plain.lastIndexOf('EMC'));
    const painting = /^(?:.*\s)?(?:f\*?|S|B|TJ|Tj)$/;
    let depth = 1;
    const loose = page.split('\n').filter((line) => {
      if (/\b(?:BDC|BMC)$/.test(line)) depth += 1;
      if (line === 'EMC') depth -= 1;
      return depth < 1 && painting.test(line);
    });
    expect(page).toMatch(/BDC/);
    expect(loose).toEqual([]);
  });

  itWith('pdffonts')('embeds every font with its letters', () => {
    const rows = runPdfTool('pdffonts', ['{}'], signed.distinction).output.trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThanOrEqual(4);
    for (const row of rows) expect(row).toMatch(/yes yes yes\s+\d+\s+\d+$/);
  });

  itWith('pdfinfo')('keeps an ampersand in a name readable in the metadata', async () => {
    const pdf = await renderDistinction({ ...bakery, tradeName: 'Pérez & Hijos <Textiles>' });
    const { output } = runPdfTool('pdfinfo', ['-meta', '{}'], pdf);
    expect(output).toContain('Pérez &amp; Hijos &lt;Textiles&gt;');
    expect(runPdfTool('pdfinfo', ['{}'], pdf).output).toContain('Pérez & Hijos <Textiles>');
  });
});

describe('names', () => {
  itWith('pdftotext').each([
    ["O'Farrill & Müller, Ñandú É", "O'Farrill & Müller, Ñandú É"],
    ['Łukasz Kovačević Şahin', 'Łukasz Kovačević Şahin'],
    ['Nguyễn Thị Hương', 'Nguyễn Thị Hương'],
    ['Александр Ґалаґан', 'Александр Ґалаґан'],
    ['Ελένη Παπαδοπούλου', 'Ελένη Παπαδοπούλου'],
    ['王小明', '王小明'],
    ['김민준', '김민준'],
    ['Café 🥐 del Sol', 'Café del Sol'],
    ['e\u0301 descompuesta', 'é descompuesta'],
  ])('%s is set with letters, not boxes', async (name, printed) => {
    const text = textOf(await renderCertificate({ ...course, name }));
    expect(text.replace(/\s+/g, ' ')).toContain(printed);
  });

  itWith('pdftotext').each(['محمد عبد الله', 'דוד לוי'])('%s can be copied as it is read', async (name) => {
    const pdf = await renderCertificate({ ...course, name });
    const text = runPdfTool('pdftotext', ['{}', '-'], pdf).output.replace(/[\u200e\u200f\u202a-\u202e]/g, '');
    expect(text).toContain(name);
  });

  itWith('pdftotext').each([
    'Ayşe Işık Yıldız',
    'გიორგი ბერიძე',
    'Արամ Հայ',
    'አበበ ቢቂላ',
    'प्रिया कृष्णमूर्ति',
    'শ্রীমতী হাসিনা',
    'தமிழ்ச்செல்வி',
    'น้ำผึ้ง',
    'សុខ ស្រីមុំ ព្រះ',
    '陳大文 喆堃',
    '山田 さくら',
    'ნინო Pérez',
    'शर्मा & Co.',
  ])('%s loses no letter, and a machine reads it back', async (name) => {
    const pdf = await renderCertificate({ ...course, name });
    expect(textOf(pdf).replace(/\s+/g, ' ')).toContain(name);
    expect(pdf.length).toBeLessThan(150_000);
  });

  it.each(['𐎠𐎡', 'Ana తెలుగు'])('%s is refused rather than drawn without letters', async (name) => {
    await expect(renderCertificate({ ...course, name })).rejects.toThrow('No font has');
    await expect(renderDistinction({ ...bakery, legalName: name })).rejects.toThrow('No font has');
  });

  itWith('pdftotext')('keeps its letters whatever was printed before', async () => {
    await renderCertificate({ ...course, name: 'Ñandú Ítalo' });
    expect(textOf(await renderCertificate({ ...course, name: 'Nora Ibarra' }))).toContain('Nora Ibarra');
  });

  itWith('pdftotext', 'qpdf')('as long as a name can be, whole and on one page', async () => {
    const tradeName = Array.from({ length: 25 }, (_, i) => `Comercializadora${i}`).join(' ');
    const unbroken = 'Ñ'.repeat(300);
    for (const name of [tradeName, unbroken]) {
      const pdf = await renderDistinction({ ...bakery, tradeName: name });
      expect(textOf(pdf).replace(/\s+/g, '')).toContain(name.replace(/\s+/g, ''));
      expect(runPdfTool('qpdf', ['--show-npages', '{}'], pdf).output.trim()).toBe('1');
    }
  });
});

describe('a course certificate', () => {
  itWith(
    'pdftotext',
    'pdftoppm',
    'zbarimg',
  )('says who, which course, how long, when; and leads to its page', () => {
    const text = textOf(signed.certificate).replace(/\s+/g, ' ');
    for (const words of ['José Ñúñez Pérez', 'Contratar sin barreras', '2 horas', '12 de marzo de 2026']) {
      expect(text).toContain(words);
    }
    expect(scanQr(signed.certificate)).toBe(course.verifyAt);
  });

  itWith(
    'pdftotext',
    'qpdf',
    'pdfsig',
  )('speaks English, sound and signed', async () => {
    const pdf = await renderCertificate({ ...course, locale: 'en' });
    expect(textOf(pdf)).toContain('March 12, 2026');
    expect(runPdfTool('qpdf', ['--check', '{}'], signed.certificate)).toMatchObject({ status: 0 });
    expect(runPdfTool('pdfsig', ['-nocert', '{}'], signed.certificate).output).toContain('Signature is Valid.');
  });
});
