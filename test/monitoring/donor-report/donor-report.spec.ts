import { readWorkbook } from '#libs/spreadsheet';
import { Indicators } from '../../../src/monitoring/index.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { appForAll } from '../../support/index.js';
import { itWith, runPdfTool } from '../../support/pdf-tools.js';

const app = appForAll();
const home = '/fm4/indicadores';
const period = '2026-Q3';
let admin: TestPerson;
let follower: TestPerson;

const sql = async (text: string, parameters: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await app.owner()).query(text, parameters);
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

beforeAll(async () => {
  admin = await newPerson(app, { roles: ['staff_admin'] });
  follower = await newPerson(app, { roles: ['committee'] });
  expect((await admin.browser.get(`${home}/informe`)).text).toContain('Todavía no hay un periodo cerrado');
  await sql(`
    insert into log_referrals (id, happened_on, folio, need, institution, followed_up_on, outcome, written_at, changed_at)
    select uuidv7(), date '2026-07-01' + n % 60, 'C-' || n, 'work', 'SNE', date '2026-10-01',
      case when n % 4 = 0 then 'not-received' else 'received' end, now(), now() from generate_series(1, 80) n`);
  await sql(`
    insert into log_placements (id, happened_on, folio, company, hired_on, contract, imss_in_time, written_at, changed_at)
    select uuidv7(), date '2026-07-01' + n % 60, 'V-' || n, '', date '2026-07-02' + n % 60,
      case when n % 5 = 0 then 'none' else 'indefinite' end, true, now(), now() from generate_series(1, 3 + 40) n where n > 3`);
  await app.nest.get(Indicators).close();
});

test('the report tells the figures of the dashboard, on its page and in every file', async () => {
  const page = textOf((await follower.browser.get(`${home}/informe?periodo=${period}`)).text);
  const started = Date.now();
  const files = new Map(
    await Promise.all(
      (['pdf', 'docx', 'xlsx'] as const).map(
        async (one) => [one, await follower.browser.get(`${home}/informe/${period}/informe.${one}`)] as const,
      ),
    ),
  );
  expect(Date.now() - started).toBeLessThan(10_000);
  for (const { status } of files.values()) expect(status).toBe(200);
  const [figures, method] = await readWorkbook(files.get('xlsx')!.bytes);
  for (const id of ['IN-I2', 'IN-E4', 'IN-C3']) {
    const own = textOf((await admin.browser.get(`${home}/${id}?periodo=${period}`)).text);
    const value = Number(figures!.rows.find(([first]) => first === id)![3]);
    const said = `${value.toFixed(1)}\u00a0%`.replaceAll('\u00a0', ' ');
    for (const text of [page, own]) expect(text.replaceAll('\u00a0', ' ')).toContain(said);
  }
  expect(page).toContain('Quedaron por debajo de su meta: Participación del empleo formal');
  expect(method!.rows.flat().join(' ')).toContain('regla de cinco');
  for (const part of ['1. Qué se hizo', '4. Qué cambió para las personas', '7. Nota de método'])
    expect(page).toContain(part);
  expect(files.get('pdf')!.bytes.subarray(0, 5).toString()).toBe('%PDF-');
});

itWith('pdftotext')('the PDF says the same figures', async () => {
  const { bytes } = await follower.browser.get(`${home}/informe/${period}/informe.pdf`);
  const text = runPdfTool('pdftotext', ['{}', '-'], bytes).output.replaceAll('\u00a0', ' ');
  const [row] = await sql(
    `select numerator, denominator from indicator_figures where indicator = 'IN-E4' and period = $1`,
    [period],
  );
  expect(text).toContain(`${((100 * Number(row!['numerator'])) / Number(row!['denominator'])).toFixed(1)} %`);
  expect(text).toContain('7. Nota de método');
});

test('what FM4 writes itself is kept, and nobody writes over somebody else', async () => {
  const write = (version: string, notWorked: string) =>
    admin.browser.post(`${home}/informe/${period}`, { version, notWorked, different: 'Más visitas' });
  const refused = await write('0', 'Se perdió a GOMA900101MJCRRN05');
  expect([refused.status, refused.text.includes('Se perdió a GOMA900101MJCRRN05')]).toEqual([422, true]);
  for (const _ of [1, 2]) expect((await write('0', 'Pocas ferias')).status).toBe(303);
  expect((await write('0', 'Otra cosa')).status).toBe(409);
  expect((await follower.browser.post(`${home}/informe/${period}`, { version: '1' })).status).toBe(403);
  const { text } = await follower.browser.get(`${home}/informe?periodo=${period}`);
  expect(text).toContain('Pocas ferias');
  expect(text).not.toContain('name="notWorked"');
});

test.each(['2026-Q4', '2026-11', 'x', '1999'])('%s is no closed period', async (key) => {
  expect((await admin.browser.get(`${home}/informe?periodo=${key}`)).status).toBe(404);
  expect((await admin.browser.get(`${home}/informe/${key}/informe.pdf`)).status).toBe(404);
});
