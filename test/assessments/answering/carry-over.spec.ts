import { Assessments } from '../../../src/assessments/index.js';
import { system } from '../../../src/database/index.js';
import { startApp, type TestApp } from '../../support/index.js';
import { answered, answerOf, current, home, pdf, pdfFile, rows, signature, type TestCompany } from '../fixtures.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** A company whose first assessment is over, with one file in it. */
async function renewing(): Promise<TestCompany> {
  const made = await answered(app);
  const form = { value: '3', note: 'Vigente desde 2025.', version: '1', action: 'upload' };
  await made.editor.browser.upload(`${home}/D1-01`, form, [pdfFile('Política firmada.pdf')]);
  await made.admin.browser.post(`${home}/enviar`, signature);
  const { id } = await current(made.admin);
  const work = system('test');
  await app.db.as(work, (tx) => app.nest.get(Assessments).close(tx, work, id));
  app.clock.advance(24 * 3_600_000);
  return made;
}

test('a new assessment brings the answers and the evidence of the last one, with their dates', async () => {
  const { admin, companyId } = await renewing();
  const page = await admin.browser.get(`${home}/comenzar`);
  expect(page.text).toMatch(/<input[^>]*name="carry"[^>]*checked/);
  expect((await admin.browser.post(`${home}/comenzar`, { level: 'N2', carry: 'si' })).status).toBe(303);
  expect(await current(admin)).toMatchObject({ state: 'draft', score: { answered: 50 } });
  const answer = await answerOf(admin, 'D1-01');
  expect(answer).toMatchObject({ value: 3, note: 'Vigente desde 2025.', evidence: [{ name: 'Política firmada.pdf' }] });
  const [old, copy] = await rows<{ id: string; uploaded_at: Date; carried_from: string | null }>(
    app,
    'select id, uploaded_at, carried_from from evidence_files where company_id = $1 order by carried_from nulls first',
    [companyId],
  );
  expect(copy).toMatchObject({ carried_from: old!.id, uploaded_at: old!.uploaded_at });
  const file = await admin.browser.get(`${home}/evidencia/${copy!.id}`);
  expect(file.bytes.equals(pdf())).toBe(true);
});

test('taking a carried file away leaves it where it came from', async () => {
  const { admin, companyId } = await renewing();
  await admin.browser.post(`${home}/comenzar`, { level: 'N2', carry: 'si' });
  const files = () =>
    rows<{ id: string; carried_from: string | null; removed_at: Date | null }>(
      app,
      'select id, carried_from, removed_at from evidence_files where company_id = $1',
      [companyId],
    );
  const copy = (await files()).find(({ carried_from }) => carried_from !== null)!;
  const form = { value: '3', note: 'Vigente desde 2025.', version: '1', remove: copy.id };
  await admin.browser.upload(`${home}/D1-01`, form, []);
  const after = await files();
  expect(after.find(({ id }) => id === copy.id)!.removed_at).not.toBeNull();
  expect(after.find(({ id }) => id === copy.carried_from)!.removed_at).toBeNull();
});

test('who does not want it begins with nothing', async () => {
  const { admin } = await renewing();
  await admin.browser.post(`${home}/comenzar`, { level: 'N2' });
  expect(await current(admin)).toMatchObject({ state: 'draft', score: { answered: 0 } });
});
