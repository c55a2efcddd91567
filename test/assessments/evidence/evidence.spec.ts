import { createHash } from 'node:crypto';
import { newId } from '#libs/ids';
import { newPerson } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';
import { answerOf, company, current, home, pdf, pdfFile, program, rows, started } from '../fixtures.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const upload = { value: '3', note: '', version: '0', action: 'upload' };
const filesOf = (companyId: string) =>
  rows<{
    id: string;
    name: string;
    sha256: string;
    content_type: string;
    proves: string | null;
    removed_at: Date | null;
  }>(app, 'select * from evidence_files where company_id = $1 order by uploaded_at, id', [companyId]);

test('a file is kept with its hash, counts at once, and comes back byte for byte as a download', async () => {
  const { editor, companyId } = await started(app);
  const before = (await current(editor)).score.global;
  const answer = await editor.browser.upload(`${home}/D1-01`, upload, [pdfFile('Política firmada.pdf')]);
  expect([answer.status, answer.location]).toEqual([303, `${home}/D1-01#evidencia`]);
  expect((await editor.browser.follow(answer)).text).toContain('Subimos Política firmada.pdf.');
  const [file] = await filesOf(companyId);
  expect(file).toMatchObject({
    name: 'Política firmada.pdf',
    content_type: 'application/pdf',
    sha256: createHash('sha256').update(pdf()).digest('hex'),
  });
  expect(await answerOf(editor, 'D1-01')).toMatchObject({ value: 3, counted: 3 });
  expect((await current(editor)).score.global).toBeGreaterThan(before);

  const download = await editor.browser.get(`${home}/evidencia/${file!.id}`);
  expect(download.status).toBe(200);
  expect(download.bytes.equals(pdf())).toBe(true);
  expect(download.headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' });
  expect(download.headers['content-disposition']).toMatch(/^attachment; filename="Politica firmada\.pdf"/);
  expect(download.headers['content-security-policy']).toContain('sandbox');
});

test('what it proves is no longer missing', async () => {
  const { editor, companyId } = await started(app);
  const missing = 'Falta: fotografía del lugar donde está visible';
  expect((await editor.browser.get(`${home}/D1-01`)).text).toContain(missing);
  await editor.browser.upload(`${home}/D1-01`, { ...upload, proves: 'Fotografía del lugar donde está visible' }, [
    pdfFile(),
  ]);
  const page = (await editor.browser.get(`${home}/D1-01`)).text;
  expect(page).not.toContain(missing);
  expect(page).toContain('Listo: fotografía del lugar donde está visible');
  await editor.browser.upload(`${home}/D1-01`, { ...upload, version: '1', proves: 'Algo inventado' }, [pdfFile()]);
  expect((await filesOf(companyId)).map((file) => file.proves)).toEqual([
    'Fotografía del lugar donde está visible',
    null,
  ]);
});

test('the same file twice is two files', async () => {
  const { editor, companyId } = await started(app);
  await editor.browser.upload(`${home}/D1-01`, upload, [pdfFile()]);
  await editor.browser.upload(`${home}/D1-01`, { ...upload, version: '1' }, [pdfFile()]);
  const files = await filesOf(companyId);
  expect(files).toHaveLength(2);
  expect(files[0]!.sha256).toBe(files[1]!.sha256);
});

test('a file chosen before "save and go on" is uploaded too', async () => {
  const { editor, companyId } = await started(app);
  const answer = await editor.browser.upload(`${home}/D1-01`, { ...upload, action: 'next' }, [pdfFile()]);
  expect(answer.location).toBe(`${home}/D1-02`);
  expect(await filesOf(companyId)).toHaveLength(1);
});

test('an upload of 50 MB is refused with the form kept, and nothing is stored', async () => {
  const { editor, companyId } = await started(app);
  const big = Buffer.concat([pdf(), Buffer.alloc(50 * 1024 * 1024)]);
  const answer = await editor.browser.upload(`${home}/D1-01`, { ...upload, note: 'Sigue aquí' }, [
    pdfFile('Grande.pdf', big),
  ]);
  expect(answer.status).toBe(413);
  expect(answer.text).toContain('El archivo pesa más de 25 MB.');
  expect(answer.text).toContain('Sigue aquí');
  expect(answer.text).toMatch(/value="3" checked/);
  expect(await filesOf(companyId)).toEqual([]);
  expect(await answerOf(editor, 'D1-01')).toMatchObject({ value: 3, note: 'Sigue aquí' });
});

test('a note after a file that is too large is not lost', async () => {
  const { editor } = await started(app);
  const big = Buffer.concat([pdf(), Buffer.alloc(26 * 1024 * 1024)]);
  const boundary = 'x'.repeat(20);
  const part = (head: string, body: Buffer | string) =>
    Buffer.concat([
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
      Buffer.from(body),
      Buffer.from('\r\n'),
    ]);
  const body = Buffer.concat([
    part('name="version"', '0'),
    part('name="value"', '2'),
    part('name="file"; filename="g.pdf"\r\nContent-Type: application/pdf', big),
    part('name="note"', 'Después del archivo'),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
  const answer = await app.nest.inject({
    method: 'POST',
    url: `${home}/D1-01`,
    payload: body,
    headers: {
      host: 'localhost',
      origin: 'http://localhost',
      'sec-fetch-site': 'same-origin',
      'content-type': `multipart/form-data; boundary=${boundary}`,
      cookie: [...editor.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    },
  });
  expect(answer.statusCode).toBe(413);
  expect(answer.payload).toContain('Después del archivo');
});

test.each([
  ['a program named .pdf', pdfFile('Política.pdf', program()), 'Ese archivo es un programa'],
  ['a web page named .pdf', pdfFile('Política.pdf', Buffer.from('<html><script>alert(1)</script>')), 'Las páginas web'],
  ['an SVG', pdfFile('dibujo.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')), 'dibujos SVG'],
  ['a PDF named .docx', pdfFile('Política.docx'), 'El nombre del archivo dice un tipo'],
  ['plain text', pdfFile('notas.txt', Buffer.from('hola')), 'No aceptamos ese tipo de archivo'],
  ['an empty file', pdfFile('vacío.pdf', Buffer.alloc(0)), 'El archivo está vacío'],
])('%s is refused with the form kept', async (_case, file, text) => {
  const { editor, companyId } = await started(app);
  const answer = await editor.browser.upload(`${home}/D1-01`, { ...upload, note: 'Se conserva' }, [file]);
  expect(answer.status).toBe(422);
  expect(answer.text).toContain(text);
  expect(answer.text).toContain('href="#file"');
  expect(answer.text).toContain('Se conserva');
  expect(await filesOf(companyId)).toEqual([]);
});

test('"upload" without a file says so', async () => {
  const { editor } = await started(app);
  const answer = await editor.browser.upload(`${home}/D1-01`, upload, []);
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('Elige primero un archivo.');
});

test('after a refused file the form carries the version of what was saved', async () => {
  const { editor } = await started(app);
  const refused = await editor.browser.upload(`${home}/D1-01`, upload, [pdfFile('a.pdf', program())]);
  const version = /name="version" value="(\d+)"/.exec(refused.text)![1]!;
  expect(version).toBe('1');
  const again = await editor.browser.upload(`${home}/D1-01`, { ...upload, value: '4', version }, [pdfFile()]);
  expect(again.status).toBe(303);
});

test('a name cannot leave its place or turn its direction', async () => {
  const { editor, companyId } = await started(app);
  await editor.browser.upload(`${home}/D1-01`, upload, [pdfFile('../../etc/\u202Efdp.pdf')]);
  expect((await filesOf(companyId))[0]!.name).toBe('fdp.pdf');
});

test('a file that is taken away no longer counts nor opens, but stays on record', async () => {
  const { editor, companyId } = await started(app);
  await editor.browser.upload(`${home}/D1-01`, upload, [pdfFile('Una.pdf')]);
  const [file] = await filesOf(companyId);
  const form = { value: '3', note: '', version: '1', remove: file!.id };
  const answer = await editor.browser.post(`${home}/D1-01`, form);
  expect((await editor.browser.follow(answer)).text).toContain('Quitamos Una.pdf.');
  expect((await filesOf(companyId))[0]!.removed_at).not.toBeNull();
  expect((await editor.browser.get(`${home}/evidencia/${file!.id}`)).status).toBe(404);
  expect(await answerOf(editor, 'D1-01')).toMatchObject({ value: 3, counted: 1, evidence: [] });
  expect((await editor.browser.post(`${home}/D1-01`, form)).status).toBe(303);
});

test('twenty files to a practice, not twenty-one', async () => {
  const { editor, companyId } = await started(app);
  for (let n = 0; n < 20; n += 1)
    await editor.browser.upload(`${home}/D1-01`, { ...upload, version: n === 0 ? '0' : '1' }, [pdfFile(`${n}.pdf`)]);
  const answer = await editor.browser.upload(`${home}/D1-01`, { ...upload, version: '1' }, [pdfFile('21.pdf')]);
  expect(answer.status).toBe(409);
  expect(answer.text).toContain('Esta práctica ya tiene 20 archivos.');
  expect(await filesOf(companyId)).toHaveLength(20);
});

describe('who may see a file', () => {
  let file: string;
  beforeAll(async () => {
    const { editor, companyId } = await started(app);
    await editor.browser.upload(`${home}/D1-01`, upload, [pdfFile()]);
    file = (await filesOf(companyId))[0]!.id;
  });

  test('another company finds nothing and takes nothing away', async () => {
    const other = await started(app);
    expect((await other.admin.browser.get(`${home}/evidencia/${file}`)).status).toBe(404);
    const answer = await other.admin.browser.post(`${home}/D1-01`, { version: '0', remove: file });
    expect(answer.status).toBe(404);
    expect((await other.admin.browser.get(`/fm4/evidencia/${file}`)).status).toBe(403);
    expect(await rows(app, 'select 1 from evidence_files where id = $1 and removed_at is null', [file])).toHaveLength(
      1,
    );
  });

  test('an auditor downloads it, or looks at it where no code can run', async () => {
    const { browser } = await newPerson(app, { roles: ['auditor'] });
    const download = await browser.get(`/fm4/evidencia/${file}`);
    expect(download.headers['content-disposition']).toMatch(/^attachment/);
    const look = await browser.get(`/fm4/evidencia/${file}?ver=1`);
    expect(look.headers['content-disposition']).toMatch(/^inline/);
    expect(look.headers['content-security-policy']).toMatch(/^default-src 'none'/);
    expect(look.headers['x-content-type-options']).toBe('nosniff');
  });

  test.each([newId(), 'x', '%00'])('the file %s does not exist', async (id) => {
    const { editor } = await company(app);
    const { browser } = await newPerson(app, { roles: ['auditor'] });
    expect((await editor.browser.get(`${home}/evidencia/${id}`)).status).toBe(404);
    expect((await browser.get(`/fm4/evidencia/${id}`)).status).toBe(404);
  });

  test('editors of content may not', async () => {
    const { browser } = await newPerson(app, { roles: ['content_editor'] });
    expect((await browser.get(`/fm4/evidencia/${file}`)).status).toBe(403);
  });
});
