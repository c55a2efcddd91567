import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { Storage } from '#libs/storage';
import { AUTHOR, authoredDocx, authoredPdf, authoredXlsx, CAMERA, photoOf } from '../../support/authored-files.js';
import { smallClamd, type TestClamd, VIRUS_NAME, VIRUS_WORD } from '../../support/clamd.js';
import { pdfOf } from '../../support/evidence-files.js';
import { startApp, type TestApp } from '../../support/index.js';
import { lastMailTo } from '../../support/mailbox.js';
import { answerOf, home, pdf, pdfFile, rows, started, type TestCompany } from '../fixtures.js';

let app: TestApp;
let clamd: TestClamd;
beforeAll(async () => {
  clamd = await smallClamd();
  app = await startApp({ env: { CLAMD_URL: clamd.url } });
});
afterAll(async () => {
  await app?.close();
  await clamd.stop();
});

const form = { value: '3', note: 'Sigue aquí', version: '0', action: 'upload' };
const sent = (name: string, bytes: Uint8Array) => pdfFile(name, bytes);
interface Row {
  id: string;
  name: string;
  sha256: string;
  storage_key: string;
  size: number;
  legibility: string;
  changed_at: Date | null;
  scan: string | null;
  removed_at: Date | null;
  erased_at: Date | null;
  personal_data: Record<string, number> | null;
  personal_reason: string | null;
}
const kept = ({ companyId }: TestCompany) =>
  rows<Row>(app, 'select * from evidence_files where company_id = $1 order by uploaded_at, id', [companyId]);
const pending = ({ companyId }: TestCompany) =>
  rows<Row & { replaces: string | null }>(app, 'select * from pending_evidence where company_id = $1', [companyId]);
const stored = (row: { storage_key: string }) => app.nest.get(Storage).get(row.storage_key).then(Buffer.from);

const curp = 'BOXW310820HNERXN09';

describe('what a file says of its author', () => {
  test.each([
    ['Foto.jpg', () => photoOf('jpg')],
    ['Lista.pdf', () => authoredPdf()],
    ['Minuta.docx', () => authoredDocx()],
    ['Nómina.xlsx', () => Promise.resolve(authoredXlsx())],
  ])('is gone from %s before it is kept', async (name, make) => {
    const company = await started(app);
    const original = await make();
    expect((await company.editor.browser.upload(`${home}/D1-01`, form, [sent(name, original)])).status).toBe(303);
    const [row] = await kept(company);
    const bytes = await stored(row!);
    expect(row).toMatchObject({ name, size: bytes.length, legibility: 'legible', scan: 'clean' });
    expect(row!.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(bytes.equals(original)).toBe(false);
    expect(bytes.includes(AUTHOR) || bytes.includes(CAMERA)).toBe(false);
    // how old it is stays known
    if (name !== 'Foto.jpg') expect(row!.changed_at).toEqual(new Date('2026-10-05T00:00:00Z'));
    else expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  });
});

describe('bad input', () => {
  // put together here, and given to our own guard alone
  const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
  const bomb = () =>
    Buffer.from(
      zipSync({
        '[Content_Types].xml': strToU8(
          '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        ),
        'word/document.xml': new Uint8Array(25_000_000),
      }),
    );
  test.each([
    ['a bomb', 'Bomba.docx', bomb, 'ocuparía muchísimo más'],
    [
      'a polyglot',
      'Doble.pdf',
      async () => Buffer.concat([await pdfOf({ text: 'x' }), zipSync({ a: strToU8('b') })]),
      'dos tipos de archivo',
    ],
    ['a PDF with a password', 'Cerrado.pdf', () => pdfOf({ text: 'x', password: 'secreta' }), 'Pide contraseña'],
    ['a drawing', 'Logo.png', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'dibujos SVG'],
    ['the test file of scanners', 'Acta.pdf', () => Buffer.from(eicar), 'No aceptamos ese tipo'],
    ['a picture that breaks off', 'Foto.jpg', async () => (await photoOf('jpg')).subarray(0, 300), 'parece dañado'],
    ['what is infected', 'Virus.pdf', () => Buffer.concat([pdf(), Buffer.from(`%${VIRUS_WORD}`)]), VIRUS_NAME],
  ])('%s is refused at the field, and the rest is kept', async (_case, name, make, says) => {
    const company = await started(app);
    const files = [sent(name, await make()), sent('Bueno.pdf', pdf())];
    const answer = await company.editor.browser.upload(`${home}/D1-01`, form, files);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(says);
    expect(answer.text).toContain('Sigue aquí');
    expect((await kept(company)).map((row) => row.name)).toEqual(['Bueno.pdf']);
  });
});

describe('numbers of people', () => {
  const listOf = (text: string) =>
    authoredXlsx([
      ['Nombre', 'CURP'],
      ['Ana', text],
    ]);

  test('have the file wait for a word, and nothing is lost', async () => {
    const company = await started(app);
    const { browser } = company.editor;
    const answer = await browser.upload(`${home}/D1-01`, form, [sent('Lista.xlsx', listOf(curp))]);
    expect(answer.location).toBe(`${home}/D1-01#evidencia`);
    const page = await browser.follow(answer);
    expect(page.text).toContain('Lista.xlsx parece traer datos de personas.');
    expect(page.text).toContain('Encontramos: 1 CURP.');
    expect(page.text).not.toContain(curp);
    expect(await kept(company)).toEqual([]);
    expect(await answerOf(company.editor, 'D1-01')).toMatchObject({ value: 3, counted: 1, note: 'Sigue aquí' });

    const [file] = await pending(company);
    const without = await browser.post(`${home}/D1-01`, { ...form, version: '1', action: '', confirm: file!.id });
    expect([without.status, without.text.includes('Escribe por qué hace falta')]).toEqual([422, true]);
    const reason = 'Es el formato que pide la autoridad.';
    const fields = { value: '3', note: 'Sigue aquí', version: '1', confirm: file!.id, [`reason-${file!.id}`]: reason };
    const confirmed = await browser.post(`${home}/D1-01`, fields);
    expect((await browser.follow(confirmed)).text).toContain('Subimos Lista.xlsx, con tu razón.');
    const [row] = await kept(company);
    expect(row).toMatchObject({ name: 'Lista.xlsx', personal_data: { curp: 1 }, personal_reason: reason });
    expect(await pending(company)).toEqual([]);
    expect(await answerOf(company.editor, 'D1-01')).toMatchObject({ counted: 3 });
    const acts = await rows<{ details: unknown }>(
      app,
      `select details from act_log where act = 'assessments.kept-with-personal-data' and company_id = $1`,
      [company.companyId],
    );
    expect(acts).toEqual([{ details: { item: 'D1-01', found: { curp: 1 } } }]);
    // a second click finds nothing that waits
    expect((await browser.post(`${home}/D1-01`, fields)).status).toBe(404);
  });

  test.each([
    ['PDF', 'a.pdf', () => pdfOf({ text: `NSS: 12345678903` }), '1 número de seguridad social'],
    [
      'DOCX',
      'a.docx',
      () => authoredDocx('<w:p><w:r><w:t>Pasaporte: G1234</w:t></w:r><w:r><w:t>5678</w:t></w:r></w:p>'),
      '1 número de pasaporte',
    ],
    ['a name', `NUE 1234567.pdf`, () => pdfOf({ text: 'x' }), 'único de extranjero'],
  ])('are found in %s, and the file can be taken back', async (_case, name, make, says) => {
    const company = await started(app);
    const { browser } = company.editor;
    const json = await browser.upload(`${home}/D1-01/evidencia`, {}, [sent(name, await make())]);
    expect(json.json<{ evidence: string }>().evidence).toContain(says);
    const [file] = await pending(company);
    const other = await started(app);
    expect((await other.editor.browser.post(`${home}/D1-01/evidencia`, { withdraw: file!.id })).status).toBe(404);
    const back = await browser.post(`${home}/D1-01/evidencia`, { withdraw: file!.id });
    expect(back.json<{ said: string }>().said).toContain('No quedó copia.');
    expect(await app.nest.get(Storage).has(file!.storage_key)).toBe(false);
    expect([await pending(company), await kept(company)]).toEqual([[], []]);
  });

  test('a statement with one asks why, and keeps what was typed', async () => {
    const company = await started(app);
    const { browser } = company.editor;
    const statement = { title: 'Quién coordina', text: `La coordina Ana Luz, CURP ${curp}, desde 2024.` };
    const asked = await browser.post(`${home}/D1-01/evidencia/declaracion`, statement);
    expect(asked.status).toBe(422);
    expect(asked.text).toContain('El texto parece traer datos de personas');
    expect(asked.text).toContain('La coordina Ana Luz');
    const given = { ...statement, reason: 'Ella lo pidió y firmó su permiso.' };
    expect((await browser.post(`${home}/D1-01/evidencia/declaracion`, given)).status).toBe(303);
    expect((await kept(company))[0]).toMatchObject({ personal_data: { curp: 1 }, personal_reason: given.reason });
  });
});

describe('while the virus scanner is away', () => {
  afterEach(() => clamd.start());

  test('the file waits, the person is told, and it is looked at once the scanner is back', async () => {
    const company = await started(app);
    const { browser } = company.editor;
    await clamd.stop();
    const answer = await browser.upload(`${home}/D1-01`, form, [sent('Espera.pdf', pdf())]);
    expect((await browser.follow(answer)).text).toContain('El antivirus no responde. El archivo está guardado');
    const [row] = await kept(company);
    expect(row).toMatchObject({ scan: 'waiting', removed_at: null });
    const closed = await browser.get(`${home}/evidencia/${row!.id}`);
    expect([closed.status, closed.text.includes('espera la revisión del antivirus')]).toEqual([409, true]);
    await app.jobs.runDue();
    expect((await kept(company))[0]!.scan).toBe('waiting');
    await clamd.start();
    await app.jobs.runDue();
    expect((await kept(company))[0]!.scan).toBe('clean');
    expect((await browser.get(`${home}/evidencia/${row!.id}`)).status).toBe(200);
  });

  test('what turns out to be infected goes, and who sent it hears of it', async () => {
    const company = await started(app);
    await clamd.stop();
    const bytes = Buffer.concat([pdf(), Buffer.from(`%${VIRUS_WORD}`)]);
    await company.editor.browser.upload(`${home}/D1-01`, form, [sent('Mala.pdf', bytes)]);
    await clamd.start();
    await app.jobs.runDue();
    const [row] = await kept(company);
    expect(row).toMatchObject({ scan: 'infected' });
    expect([row!.removed_at, row!.erased_at]).not.toContain(null);
    expect(await app.nest.get(Storage).has(row!.storage_key)).toBe(false);
    expect(await answerOf(company.editor, 'D1-01')).toMatchObject({ counted: 1 });
    const mail = await lastMailTo(app, company.editor.email, 'Quitamos un archivo con un virus');
    expect(mail.text).toContain('Mala.pdf');
  });
});
