import { newPerson } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';
import { answered, company, home, rows, started } from '../fixtures.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const page = `${home}/nivel`;

/** A company that answered 3 everywhere, each with a file. */
async function proved() {
  const made = await answered(app);
  await rows(
    app,
    `insert into evidence_files (id, company_id, assessment_id, item_id, proves, name, size, content_type, storage_key,
       sha256, uploaded_by, uploaded_at)
     select gen_random_uuid(), a.company_id, a.id, n.item_id, null, 'a.pdf', 10, 'application/pdf', 'x/' || gen_random_uuid(),
       repeat('a', 64), $2, $3 from assessments a join assessment_answers n on n.assessment_id = a.id
     where a.company_id = $1`,
    [made.companyId, made.editor.userId, app.clock.now()],
  );
  return made;
}

describe('the level page', () => {
  test('says what the answers reach and the fewest improvements to the level aimed at, with links', async () => {
    const { editor } = await proved();
    const { status, text } = await editor.browser.get(page);
    expect(status).toBe(200);
    expect(text).toContain('hoy alcanzas Compromiso, con 75.0\u00a0%');
    expect(text).toContain('El camino más corto a Inclusión');
    expect(text).toContain('Basta con mejorar 6 prácticas, 6 pasos de madurez en total.');
    const way = text.slice(text.indexOf('id="camino"'), text.indexOf('id="condiciones"'));
    expect([...way.matchAll(/href="\/empresa\/autoevaluacion\/(D\d-\d\d)"/g)].map(([, id]) => id)).toHaveLength(6);
  });

  test('tells the way to each level, and in English', async () => {
    const { admin } = await proved();
    expect((await admin.browser.get(`${page}?nivel=N1`)).text).toContain('Tus respuestas ya alcanzan.');
    const { text } = await admin.browser.get(`${page}?nivel=N3&lang=en`);
    expect(text).toContain('The shortest way to Hospitality');
    expect(text).toContain('It cannot be done with less.');
    expect((await admin.browser.get(`${page}?nivel=N9`)).status).toBe(200);
  });

  test('asks for proof of what was declared without any', async () => {
    const { admin, companyId } = await proved();
    await rows(app, "delete from evidence_files where company_id = $1 and item_id = 'D3-01'", [companyId]);
    const { text } = await admin.browser.get(`${page}?nivel=N1`);
    expect(text).toContain('Sube evidencia. Respondiste 3 y sin evidencia cuenta como 1.');
    expect(text).toContain('sin cambiar cómo trabajas');
  });

  test('while practices are left, leads to the first of them', async () => {
    const { admin } = await started(app);
    const { text } = await admin.browser.get(page);
    expect(text).toContain('Primero responde las 50 prácticas que faltan');
    expect(text).toContain(`href="${home}/D1-01"`);
  });

  test('explains each line, and the sheet has them all', async () => {
    const { editor } = await proved();
    const { text } = await editor.browser.get(page);
    expect(text).toContain(
      '27 puntos de 36 posibles son 75.0\u00a0%. Esta dimensión pesa 10 de 100 y aporta 7.5 al total.',
    );
    const sheet = await editor.browser.get(`${page}/hoja.csv`);
    expect(sheet.status).toBe(200);
    expect(sheet.text.trim().split('\r\n')).toHaveLength(51);
  });

  test('leads to the start before there is an assessment, and is nobody else’s', async () => {
    const { admin } = await company(app);
    expect((await admin.browser.get(page)).location).toBe(home);
    expect((await admin.browser.get(`${page}/hoja.csv`)).location).toBe(home);
    const auditor = await newPerson(app, { roles: ['auditor'], name: 'Teresa' });
    expect((await auditor.browser.get(page)).status).toBe(403);
    expect((await auditor.browser.get(`${page}/hoja.csv`)).status).toBe(403);
  });
});
