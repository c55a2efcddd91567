import { DAY } from '#libs/clock';
import { newDistinction } from '../support/distinctions.js';
import { startApp, type TestApp } from '../support/index.js';
import { rows, type TestCompany } from '../assessments/fixtures.js';
import { cases, impartial, staff, type Staff, waiting } from './fixtures.js';

let app: TestApp;
let people: Staff;
let first: TestCompany & { auditId: string };
let second: TestCompany & { auditId: string };
beforeAll(async () => {
  app = await startApp();
  people = await staff(app);
  first = await waiting(app);
  second = await waiting(app);
  await people.auditor.browser.post(`${cases}/${first.auditId}/tomar`, impartial);
  await rows(app, `update audits set due_on = '2020-01-01' where id = $1`, [second.auditId]);
});
afterAll(() => app.close());

const list = async (query: string) => (await people.coordinator.browser.get(`${cases}?${query}`)).text;
const has = (text: string, { auditId }: { auditId: string }) => text.includes(`href="/fm4/auditorias/${auditId}"`);

describe('the list of audits', () => {
  test('is narrowed by auditor, overdue, level and company; its tabs count what is left and keep the filter', async () => {
    const mine = await list(`ver=en-revision&auditora=${people.auditor.userId}`);
    expect(has(mine, first)).toBe(true);
    expect(mine).toContain('En revisión (1)');
    expect(mine).toContain('Por tomar (0)');
    expect(mine).toContain(`href="/fm4/auditorias?ver=por-tomar&amp;auditora=${people.auditor.userId}"`);
    expect(mine).toMatch(new RegExp(`value="${people.auditor.userId}"[^>]* selected`));
    expect(has(await list(`ver=en-revision&auditora=${people.otherAuditor.userId}`), first)).toBe(false);
    expect(has(await list('ver=por-tomar&auditora=nadie'), second)).toBe(true);

    const late = await list('ver=por-tomar&vencidas=si');
    expect([has(late, second), late.includes('Por tomar (1)'), late.includes('En revisión (0)')]).toEqual([
      true,
      true,
      true,
    ]);
    const [{ target_level: level }] = (await rows(app, 'select target_level from audits where id = $1', [
      second.auditId,
    ])) as [{ target_level: string }];
    expect(has(await list(`ver=por-tomar&nivel=${level}`), second)).toBe(true);
    const other = level === 'N3' ? 'N2' : 'N3';
    const none = await list(`ver=por-tomar&nivel=${other}`);
    expect(none).toContain('Ningún caso coincide');
    expect(none).toContain('Quitar los filtros');

    const company = await list(`ver=por-tomar&empresa=${second.companyId}`);
    expect([has(company, second), company.includes('Ver los de todas')]).toEqual([true, true]);
    expect(has(await list(`ver=por-tomar&empresa=${first.companyId}`), second)).toBe(false);
  });

  test('takes any address, whatever stands in it', async () => {
    for (const query of ['auditora=x&nivel=N9&empresa=1', 'ver=a&ver=b', 'vencidas=no&pagina=-3', 'auditora=&nivel='])
      expect(has(await list(`${query}&ver=por-tomar`), second) || query.startsWith('ver')).toBe(true);
  });
});

test('the page of a company leads to everything of it', async () => {
  const distinction = await newDistinction(app, { companyId: second.companyId, document: false });
  app.clock.advance(DAY / 24);
  const { text } = await people.coordinator.browser.get(`/fm4/empresas/${second.companyId}`);
  for (const href of [
    '#personas',
    `/fm4/empresas/${second.companyId}/cursos`,
    `/fm4/auditorias/${second.auditId}`,
    `/fm4/auditorias?ver=por-tomar&amp;empresa=${second.companyId}`,
    `/fm4/distintivos?empresa=${second.companyId}`,
    `/fm4/correo?empresa=${second.companyId}`,
  ])
    expect(text).toContain(`href="${href}"`);
  expect(text).toContain(`href="/fm4/bitacora?sobre=${second.companyId}"`);
  const courses = await people.auditor.browser.get(`/fm4/empresas/${second.companyId}/cursos`);
  expect([courses.status, courses.text.includes('Cursos de')]).toEqual([200, true]);
  expect((await second.admin.browser.get(`/fm4/empresas/${second.companyId}/cursos`)).status).toBe(403);

  const distinctions = async (query: string) =>
    (await people.coordinator.browser.get(`/fm4/distintivos?${query}`)).text;
  expect(await distinctions(`empresa=${second.companyId}`)).toContain(distinction.code);
  expect(await distinctions(`empresa=${first.companyId}`)).not.toContain(distinction.code);
  expect(await distinctions('nivel=N2')).toContain(distinction.code);
  expect(await distinctions('nivel=N1')).not.toContain(distinction.code);
});
