import { DAY } from '#libs/clock';
import { system } from '../../../src/database/index.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';
import { rows } from '../../assessments/fixtures.js';
import { cases, decided, expectRedirect, type Staff, staff } from '../fixtures.js';
import { copyCase } from '../many-cases.js';

let app: TestApp;
let people: Staff;
let scorer: TestPerson;
const at = `${cases}/calibracion`;

beforeAll(async () => {
  app = await startApp();
  people = await staff(app);
  scorer = await newPerson(app, { roles: ['auditor'], name: 'Irma Solano' });
});
afterAll(() => app.close());

const page = async (reader: TestPerson) => (await reader.browser.get(at)).text;
const itemsOf = () =>
  rows<{ position: number; audit_id: string; decided_value: number }>(
    app,
    'select position, audit_id, decided_value from calibration_items order by position',
  );

test('the yearly calibration takes ten decided cases, is scored once by each auditor, and ends with their agreement', async () => {
  const { auditId } = await decided(app, people);
  expect(await page(people.coordinator)).toContain('Hacen falta 10 casos decididos; hay 1.');
  expect((await people.coordinator.browser.post(at)).status).toBe(409);
  await copyCase(app, auditId, 12);
  const owner = await app.owner();
  await owner.query(
    `insert into audit_item_reviews
       (audit_id, item_id, company_id, value, reason, verified_how, finding, reviewed_by, reviewed_at, version)
     select a.id, r.item_id, a.company_id, abs(hashtext(a.id::text || r.item_id)) % 5, '', 'Visto', '', r.reviewed_by,
       r.reviewed_at, 1
     from audits a cross join audit_item_reviews r where r.audit_id = $1 and a.id <> $1`,
    [auditId],
  );
  await owner.query('update audits set auditor_id = $1', [people.otherAuditor.userId]);
  expect((await people.auditor.browser.post(at)).status).toBe(403);
  await expectRedirect(people.coordinator.browser.post(at));
  expect((await people.coordinator.browser.post(at)).status).toBe(409);
  const items = await itemsOf();
  expect(items).toHaveLength(30);
  expect(new Set(items.map((item) => item.audit_id)).size).toBe(10);

  expect((await scorer.browser.get('/fm4')).text).toContain('Calibración anual');
  const step = await scorer.browser.get(`${at}/2026/siguiente`);
  expect(step.text).toContain('0 de 30 calificadas');
  const score = (position: number, value: string) => scorer.browser.post(`${at}/2026/${position}`, { value });
  expect((await score(1, '9')).status).toBe(422);
  expect((await score(31, '3')).status).toBe(404);
  expect((await scorer.browser.get(`${at}/1999/siguiente`)).status).toBe(404);
  for (const { position, decided_value: value } of items) {
    await expectRedirect(score(position, String(position % 10 === 1 ? (value + 1) % 5 : value)));
  }
  await expectRedirect(score(2, String(items[1]!.decided_value)));
  expect((await score(2, String((items[1]!.decided_value + 1) % 5))).status).toBe(409);
  const done = await expectRedirect(scorer.browser.get(`${at}/2026/siguiente`));
  expect(done.headers.location).toBe(at);
  expect(await page(people.coordinator)).not.toContain('Acuerdo con lo decidido');
  await expect(app.db.as(system('test'), (tx) => tx.query('update calibration_scores set value = 0'))).rejects.toThrow(
    'permission denied',
  );

  // of cases that one audited, nothing is left to score
  expect(await page(people.otherAuditor)).not.toContain('Calificar (');
  app.clock.advance(31 * DAY);
  expect((await scorer.browser.get(`${at}/2026/siguiente`)).status).toBe(409);
  const results = await page(scorer);
  expect(results).toContain('Irma Solano');
  expect(results).toContain('90.0');
  expect(results).toContain('Participó una persona');
});

test('only auditors score, and only FM4 sees a calibration', async () => {
  expect((await people.members[1].browser.get(at)).status).toBe(200);
  expect((await people.members[1].browser.get(`${at}/2026/siguiente`)).status).toBe(403);
  expect((await people.members[1].browser.post(`${at}/2026/cerrar`)).status).toBe(403);
  const company = {
    kind: 'person',
    userId: scorer.userId,
    companyId: scorer.userId,
    roles: ['company_admin'],
  } as const;
  const seen = await app.db.as(company, (tx) => tx.query('select 1 from calibration_scores') as Promise<unknown[]>);
  expect(seen).toEqual([]);
});
