import { DAY } from '#libs/clock';
import { Storage } from '#libs/storage';
import { system } from '../../../src/database/index.js';
import { AUTHOR, photoOf } from '../../support/authored-files.js';
import { certify } from '../../support/conditions.js';
import { startApp, type TestApp } from '../../support/index.js';
import { startS3, type TestS3 } from '../../support/s3-server.js';
import { answerOf, answered, home, pdf, pdfFile, rows, signature, started, type TestCompany } from '../fixtures.js';

let app: TestApp;
let bucket: TestS3;
beforeAll(async () => {
  bucket = await startS3();
  app = await startApp({ env: { STORAGE_URL: bucket.url } });
});
afterAll(async () => {
  await app.close();
  await bucket.stop();
});

const library = `${home}/evidencias`;
const form = { value: '3', note: '', version: '0', action: 'upload' };
interface Row {
  id: string;
  document_id: string;
  document_version: number;
  item_id: string;
  name: string;
  kind: string;
  storage_key: string;
  sha256: string;
  removed_at: Date | null;
  replaced_by: string | null;
  uploaded_by: string | null;
}
const all = ({ companyId }: TestCompany) =>
  rows<Row>(app, 'select * from evidence_files where company_id = $1 order by uploaded_at, id', [companyId]);
const listed = async (company: TestCompany) => (await all(company)).filter(({ removed_at: at }) => at === null);

async function withFile(name = 'Política.pdf', item = 'D1-01') {
  const company = await started(app);
  await company.editor.browser.upload(`${home}/${item}`, form, [pdfFile(name)]);
  const [row] = await all(company);
  return { company, browser: company.editor.browser, row: row! };
}

test('in a bucket of S3 a file is kept clean, comes back, and goes', async () => {
  const company = await started(app);
  const { browser } = company.editor;
  await browser.upload(`${home}/D1-01`, form, [pdfFile('Foto.jpg', await photoOf('jpg'))]);
  const [row] = await all(company);
  const bytes = Buffer.from(await app.nest.get(Storage).get(row!.storage_key));
  expect(bytes.includes(AUTHOR)).toBe(false);
  expect((await browser.get(`${home}/evidencia/${row!.id}`)).bytes.equals(bytes)).toBe(true);
});

describe('a document', () => {
  test('proves several practices, and a new version takes its place in all of them', async () => {
    const { company, browser, row } = await withFile();
    const page = await browser.get(`${library}/${row.document_id}`);
    expect(page.text).toContain('Usarlo también en otras prácticas');
    const share = { items: ['D1-02', 'D1-03'] };
    expect((await browser.post(`${library}/${row.document_id}/practicas`, share)).status).toBe(303);
    // twice is once
    await browser.post(`${library}/${row.document_id}/practicas`, share);
    expect((await listed(company)).map((one) => [one.item_id, one.storage_key === row.storage_key])).toEqual([
      ['D1-01', true],
      ['D1-02', true],
      ['D1-03', true],
    ]);
    await browser.post(`${home}/D1-02`, { value: '3', version: '0' });
    expect(await answerOf(company.editor, 'D1-02')).toMatchObject({ counted: 3 });

    app.clock.advance(DAY);
    const next = await browser.upload(`${library}/${row.document_id}/version`, {}, [
      pdfFile('Política 2.pdf', pdf('otra')),
    ]);
    expect((await browser.follow(next)).text).toContain('La versión nueva ya está en todas sus prácticas.');
    const now = await listed(company);
    expect(now.map((one) => [one.item_id, one.name, one.document_version])).toEqual(
      expect.arrayContaining(['D1-01', 'D1-02', 'D1-03'].map((item) => [item, 'Política 2.pdf', 2])),
    );
    expect(now).toHaveLength(3);
    const former = (await all(company)).filter((one) => one.document_version === 1);
    expect(former.every((one) => one.removed_at !== null && one.replaced_by !== null)).toBe(true);
    // the former version is still there to be read, and is no removed file
    expect((await browser.get(`${home}/evidencia/${row.id}`)).status).toBe(200);
    expect((await browser.get(`${home}/D1-01`)).text).not.toContain('archivo quitado');
    expect((await browser.get(`${library}/${row.document_id}`)).text).toContain('Versión 1');
  });

  test('of a day before is what was held then', async () => {
    const { company, browser, row } = await withFile('Lunes.pdf');
    app.clock.advance(3 * DAY);
    await browser.upload(`${home}/D1-02`, form, [pdfFile('Jueves.pdf', pdf('jueves'))]);
    // its message is said on the next page, not here
    await browser.follow(await browser.post(`${home}/D1-01`, { value: '3', version: '1', remove: row.id }));
    const dayOf = (n: number) => new Date(app.clock.now().getTime() - n * DAY).toISOString().slice(0, 10);
    const today = (await browser.get(library)).text;
    expect([today.includes('Jueves.pdf'), today.includes('Lunes.pdf')]).toEqual([true, false]);
    const before = (await browser.get(`${library}?dia=${dayOf(2)}`)).text;
    expect([before.includes('Jueves.pdf'), before.includes('Lunes.pdf')]).toEqual([false, true]);
    expect(before).toContain(row.sha256);
    expect((await browser.get(`${library}?dia=${dayOf(9)}&lang=en`)).text).toContain('There was no evidence on');
    for (const odd of ['2026-02-31', 'x', '9999-01-01', "'"]) {
      const page = await browser.get(`${library}?dia=${encodeURIComponent(odd)}&lang=es`);
      expect([page.status, page.text.includes('Jueves.pdf')]).toEqual([200, true]);
    }
    const other = await started(app);
    expect((await other.editor.browser.get(`${library}/${row.document_id}`)).status).toBe(404);
    expect((await other.editor.browser.get(library)).text).not.toContain('Jueves.pdf');
    expect(company.companyId).not.toBe(other.companyId);
  });

  test('holds from one day to another, and says when it does not', async () => {
    const { browser, row } = await withFile();
    const days = (effectiveOn: string, expiresOn: string) =>
      browser.post(`${library}/${row.document_id}/vigencia`, { effectiveOn, expiresOn });
    const wrong = await days('2026-05-01', '2026-04-01');
    expect([wrong.status, wrong.text.includes('va después de')]).toEqual([422, true]);
    expect(wrong.text).toContain('value="2026-04-01"');
    await days('2025-01-01', '2026-01-01');
    expect((await browser.get(`${home}/D1-01`)).text).toContain('Vencida');
    expect((await browser.get(library)).text).toContain('Una ya venció.');
    await days('', '');
    expect((await browser.get(library)).text).toContain('Sin fechas');
  });

  test('is an address or a statement, too, with bytes and a hash of their own', async () => {
    const company = await started(app);
    const { browser } = company.editor;
    const page = await browser.get(`${home}/D1-01/evidencia/otra`);
    expect(page.text).toContain('Una declaración');
    const bad = await browser.post(`${home}/D1-01/evidencia/enlace`, {
      linkTitle: 'Política',
      link: 'javascript:alert(1)',
    });
    expect([bad.status, bad.text.includes('Escribe una dirección completa')]).toEqual([422, true]);
    expect(bad.text).toContain('value="Política"');
    const link = { linkTitle: 'Política', link: 'https://agave.example.mx/politica' };
    expect((await browser.post(`${home}/D1-01/evidencia/enlace`, link)).location).toBe(`${home}/D1-01#evidencia`);
    const text = 'Desde 2024 la dirección revisa la política cada año.';
    await browser.post(`${home}/D1-01/evidencia/declaracion`, { title: 'Revisión anual', text });
    const [first, second] = await listed(company);
    expect([first!.kind, second!.kind]).toEqual(['link', 'statement']);
    const read = await browser.get(`${home}/evidencia/${second!.id}`);
    expect(read.text).toContain(text);
    expect(read.headers['content-type']).toContain('text/plain');
    await browser.post(`${home}/D1-01`, { value: '3', version: '0' });
    expect(await answerOf(company.editor, 'D1-01')).toMatchObject({ counted: 3 });
    // used again in another practice
    const others = await browser.get(`${home}/D1-02/evidencia/otra`);
    expect(others.text).toContain('Política.txt (D1-01)');
    await browser.post(`${home}/D1-02/evidencia/reutilizar`, { document: first!.document_id });
    expect((await listed(company)).map((one) => one.item_id)).toEqual(['D1-01', 'D1-01', 'D1-02']);
    expect((await browser.get(`${home}/D9-99/evidencia/otra`)).status).toBe(404);
  });
});

describe('what the platform holds', () => {
  const passed = ({ companyId, editor }: TestCompany, userId = editor.userId) =>
    app.db.as(system('test'), (tx) => certify(tx, companyId, userId, 'movilidad-humana', app.clock.now()));

  test('attaches itself, names nobody, follows what changes, and cannot be taken away', async () => {
    const company = await answered(app);
    const { browser } = company.editor;
    expect(await listed(company)).toEqual([]);
    await passed(company);
    const page = await browser.get(`${home}/D1-03`);
    expect(page.text).toContain('Constancias de la plataforma.txt');
    expect(page.text).toContain('lo adjuntó la plataforma');
    const [row] = (await listed(company)).filter((one) => one.item_id === 'D1-03');
    expect(row).toMatchObject({ kind: 'record', uploaded_by: null, document_version: 1 });
    const text = (await browser.get(`${home}/evidencia/${row!.id}`)).text;
    expect(text).toContain('Constancias: 1.');
    expect(text).not.toContain(company.editor.name);
    expect(await answerOf(company.editor, 'D1-03')).toMatchObject({ counted: 3 });
    // looked at again, nothing changes
    await browser.get(`${home}/D1-03`);
    await browser.get(home);
    expect((await all(company)).filter((one) => one.item_id === 'D1-03')).toHaveLength(1);
    expect((await browser.post(`${home}/D1-03`, { value: '3', version: '1', remove: row!.id })).status).toBe(404);
    await passed(company, company.admin.userId);
    await browser.get(`${home}/D1-03`);
    const [next] = (await listed(company)).filter((one) => one.item_id === 'D1-03');
    expect(next).toMatchObject({ kind: 'record', document_version: 2, document_id: row!.document_id });
    expect((await company.admin.browser.post(`${home}/enviar`, signature)).status).toBe(303);
  });
});
