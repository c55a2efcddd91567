import { system } from '../../../src/database/index.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { appForAll, made } from '../../support/index.js';
import { rows } from '../../assessments/fixtures.js';
import { cases, closed, expectRedirect, impartial, staff, taken, vote } from '../fixtures.js';

const app = appForAll();
const people = made(() => staff(app));
const at = (auditId: string) => `${cases}/${auditId}/segunda-lectura`;
const overview = `${cases}/acuerdo`;

interface Drawn {
  item_id: string;
  first_value: number;
  second_value: number | null;
}
const drawnOf = (auditId: string) =>
  rows<Drawn>(
    app,
    `select i.item_id, i.first_value, i.second_value from second_reading_items i
     join second_readings r on r.id = i.reading_id where r.audit_id = $1 order by i.item_id`,
    [auditId],
  );
const score = (reader: TestPerson, auditId: string, item: string, value: string, note = '') =>
  reader.browser.post(`${at(auditId)}/${item}`, { value, note });

test('a fifth of a closed case is scored again by another auditor, who does not see the review until they are done', async () => {
  const reader = await newPerson(app, { roles: ['auditor', 'committee'], name: 'Irma Solano' });
  const { auditId } = await closed(app, people.auditor, { 'D1-01': 4 });
  expect((await reader.browser.get(overview)).text).toContain(at(auditId));
  expect((await reader.browser.get(at(auditId))).status).toBe(200);
  expect((await reader.browser.post(at(auditId), { stated: ['no-interest'] })).status).toBe(422);
  await expectRedirect(reader.browser.post(at(auditId), impartial));
  await expectRedirect(reader.browser.post(at(auditId), impartial));
  const drawn = await drawnOf(auditId);
  expect(drawn).toHaveLength(10);

  const blind = await reader.browser.get(`${cases}/${auditId}`);
  expect([blind.status, blind.text.includes('verás la revisión cuando termines')]).toEqual([403, true]);
  for (const page of [
    `${cases}/${auditId}/practicas/D1-01`,
    `${cases}/${auditId}/puntuacion`,
    `/fm4/comite/${auditId}`,
  ]) {
    expect([page, (await reader.browser.get(page)).status]).toEqual([page, 403]);
  }
  expect((await reader.browser.get(`${cases}/${auditId}/expediente.zip`)).status).toBe(403);
  expect((await reader.browser.get('/fm4')).text).toContain('Una segunda lectura sin terminar');

  const next = await reader.browser.get(`${at(auditId)}/siguiente`);
  expect(next.text).toContain('0 de 10 calificadas');
  expect((await score(reader, auditId, drawn[0]!.item_id, '7')).status).toBe(422);
  expect((await score(reader, auditId, 'D9-99', '3')).status).toBe(404);
  await expectRedirect(score(reader, auditId, drawn[0]!.item_id, '2', 'La política no está firmada.'));
  await expectRedirect(score(reader, auditId, drawn[0]!.item_id, '2'));
  expect((await score(reader, auditId, drawn[0]!.item_id, '3')).status).toBe(409);
  for (const { item_id: item } of drawn.slice(1, -1)) await expectRedirect(score(reader, auditId, item, '3'));
  const last = await expectRedirect(score(reader, auditId, drawn.at(-1)!.item_id, 'na'));
  expect(last.headers.location).toBe(overview);

  const page = (await people.coordinator.browser.get(overview)).text;
  expect(page).toContain('κ ponderada lineal');
  expect(page).toContain('La meta es 10');
  expect((await people.coordinator.browser.get(`${overview}?anio=2026`)).text).toContain(
    '<option value="2026" selected',
  );
  expect((await people.coordinator.browser.get(`${overview}?anio=2025`)).text).toContain('Todavía no hay prácticas');
  expect((await reader.browser.get(`${cases}/${auditId}`)).status).toBe(200);
  expect((await vote(reader, auditId, 'N1')).status).toBe(403);
  await expect(
    app.db.as(system('test'), (tx) =>
      tx.query('update second_reading_items set second_value = 4 where item_id = $1', [drawn[0]!.item_id]),
    ),
  ).rejects.toThrow('an item that was scored twice stays as it is');
});

test('it is not for who audited, advised or voted, for companies, nor for two; and not before the review is closed', async () => {
  const { auditId, admin, companyId } = await closed(app, people.auditor);
  const [a, b] = [await newPerson(app, { roles: ['auditor'] }), await newPerson(app, { roles: ['auditor'] })];
  expect((await people.auditor.browser.get(at(auditId))).status).toBe(403);
  await expectRedirect(vote(people.members[0], auditId, 'N1'));
  expect((await people.members[0].browser.post(at(auditId), impartial)).status).toBe(403);
  expect((await people.coordinator.browser.get(at(auditId))).status).toBe(403);
  expect((await admin.browser.get(overview)).status).toBe(403);
  await expectRedirect(a.browser.post(at(auditId), impartial));
  expect((await b.browser.post(at(auditId), impartial)).status).toBe(409);
  expect((await b.browser.get(`${at(auditId)}/siguiente`)).status).toBe(404);
  const [item] = await drawnOf(auditId);
  expect((await score(b, auditId, item!.item_id, '3')).status).toBe(404);
  const seen = await app.db.as(
    { kind: 'person', userId: admin.userId, companyId, roles: ['company_admin'] },
    (tx) => tx.query('select 1 from second_reading_items') as Promise<unknown[]>,
  );
  expect(seen).toEqual([]);
  const { auditId: early } = await taken(app, people.auditor);
  expect((await b.browser.post(at(early), impartial)).status).toBe(409);
});
