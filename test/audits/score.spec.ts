import { startApp, type TestApp } from '../support/index.js';
import { cases, expectRedirect, reviewAll, type Staff, staff, taken } from './fixtures.js';

let app: TestApp;
let people: Staff;
beforeAll(async () => {
  app = await startApp();
  people = await staff(app);
});
afterAll(() => app.close());

const at = (auditId: string) => `${cases}/${auditId}/puntuacion`;

test('the score of a case is explained by the company’s answers and by the audit’s, each with its sheet', async () => {
  const { auditId } = await taken(app, people.auditor);
  const before = await people.auditor.browser.get(`${at(auditId)}?segun=auditoria`);
  expect(before.text).toContain('Faltan 50 prácticas por revisar');
  await reviewAll(app, people.auditor, auditId, { 'D1-01': 4 });
  const company = await people.auditor.browser.get(at(auditId));
  expect(company.text).toContain('9 puntos de 36 posibles son 25.0\u00a0%');
  const audited = await people.auditor.browser.get(`${at(auditId)}?segun=auditoria`);
  expect(audited.text).toContain('29 puntos de 36 posibles');
  expect(audited.text).not.toContain('por revisar');
  const sheet = await people.auditor.browser.get(`${at(auditId)}/hoja.csv?segun=auditoria`);
  expect(sheet.text).toMatch(/D1-01,.*,4,si,4,8,8,29,36,/);
  expect(company.text).toContain('La firmó Lucía Navarro Ruiz, Dirección de Recursos Humanos, el');
  expect(company.text).toMatch(/Huella SHA-256 de lo que entregó: <code class="break-all">[0-9a-f]{64}</);
  expect((await people.auditor.browser.get(`${cases}/${auditId}`)).text).toContain(`href="${at(auditId)}"`);
});

test('who is tied to the company does not see it, nor does the company', async () => {
  const made = await taken(app, people.auditor);
  await expectRedirect(
    people.otherAuditor.browser.post(`${cases}/${made.auditId}/conflicto`, {
      reason: 'Trabajé ahí hasta hace un año.',
      sure: 'si',
    }),
  );
  for (const path of [at(made.auditId), `${at(made.auditId)}/hoja.csv`]) {
    expect((await people.otherAuditor.browser.get(path)).status).toBe(403);
    expect((await made.admin.browser.get(path)).status).toBe(403);
  }
});
