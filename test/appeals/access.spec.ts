import { newId } from '#libs/ids';
import { companyRoles, type Role, staffRoles } from '../../src/database/index.js';
import { rows } from '../assessments/fixtures.js';
import { decided, expectRedirect, staff, type Staff } from '../audits/fixtures.js';
import { newCompany, newPerson } from '../support/companies.js';
import { startApp, type TestApp } from '../support/index.js';
import { routesIn } from '../support/routes.js';

/** Who gets as far as the use case, for every route of the committee's sessions, minutes, letters and of appeals. */
const committee: readonly Role[] = ['committee', 'staff_admin'];
const coordination: readonly Role[] = ['staff_admin'];
const handling: readonly Role[] = ['staff_admin', 'auditor', 'committee'];
const company: readonly Role[] = ['company_admin', 'company_editor'];
const table: Readonly<Record<string, readonly Role[] | 'public'>> = {
  'GET /fm4/comite/sesiones': committee,
  'GET /fm4/comite/sesiones/nueva': coordination,
  'POST /fm4/comite/sesiones': coordination,
  'GET /fm4/comite/sesiones/:id': committee,
  'POST /fm4/comite/sesiones/:id/entrar': ['committee'],
  'POST /fm4/comite/sesiones/:id/salir': committee,
  'POST /fm4/comite/sesiones/:id/llamar': committee,
  'POST /fm4/comite/sesiones/:id/casos': committee,
  'POST /fm4/comite/sesiones/:id/casos/:item/aplazar': committee,
  'POST /fm4/comite/sesiones/:id/abrir': committee,
  'POST /fm4/comite/sesiones/:id/cancelar': committee,
  'GET /fm4/comite/sesiones/:id/cerrar': committee,
  'POST /fm4/comite/sesiones/:id/cerrar': committee,
  'GET /fm4/comite/sesiones/:id/acta': committee,
  'POST /fm4/comite/sesiones/:id/acta/firmar': committee,
  'POST /fm4/comite/sesiones/:id/acta/sin-firma': committee,
  'GET /fm4/comite/sesiones/:id/acta.pdf': committee,
  'POST /fm4/comite/:id/voto/retirar': ['committee'],
  'POST /fm4/comite/:id/otra-ronda': committee,
  'GET /fm4/comite/:id/carta.pdf': handling,
  'GET /empresa/auditoria/carta.pdf': company,
  'GET /empresa/apelaciones': company,
  'POST /empresa/apelaciones': ['company_admin'],
  'POST /empresa/apelaciones/retirar': ['company_admin'],
  'GET /fm4/apelaciones': handling,
  'GET /fm4/apelaciones/:id': handling,
  'POST /fm4/apelaciones/:id/tomar': handling,
  'POST /fm4/apelaciones/:id/devolver': handling,
  'POST /fm4/apelaciones/:id/proponer': handling,
  'POST /fm4/apelaciones/:id/confirmar': handling,
  'POST /fm4/apelaciones/:id/rechazar': handling,
  'GET /apelaciones': 'public',
  'GET /apelaciones/queja': 'public',
  'POST /apelaciones/queja': 'public',
  'GET /apelaciones/seguimiento': 'public',
  'POST /apelaciones/seguimiento': 'public',
};
const ours =
  /^\/(fm4\/comite\/(sesiones|:id\/(voto\/retirar|otra-ronda|carta))|(fm4\/|empresa\/)?apelaciones|empresa\/auditoria\/carta)/;

let app: TestApp;
let people: Staff;
beforeAll(async () => {
  app = await startApp();
  people = await staff(app);
});
afterAll(() => app.close());

test('every route is in the table', () => {
  const found = routesIn(app)
    .filter(({ path }) => ours.test(path))
    .map(({ method, path }) => `${method} ${path}`);
  expect(found.sort()).toEqual(Object.keys(table).sort());
});

test('no role gets further than the table says, and nobody without an account', async () => {
  const companyId = await newCompany(app);
  const roles: readonly Role[] = [...staffRoles, ...companyRoles];
  for (const role of [null, ...roles]) {
    const own = role && companyRoles.includes(role) ? companyId : null;
    const browser = role ? (await newPerson(app, { roles: [role], companyId: own })).browser : app.browser();
    for (const [route, allowed] of Object.entries(table)) {
      const [method, path] = route.split(' ') as [string, string];
      const url = path.replaceAll(/:\w+/g, newId());
      const { status, location } = await (method === 'GET' ? browser.get(url) : browser.post(url));
      const may = allowed === 'public' || (role !== null && allowed.includes(role));
      const turnedAway = status === 403 || status === 401 || (status === 303 && (location ?? '').includes('/entrar'));
      expect([route, role, status, turnedAway]).toEqual([route, role, status, !may]);
      expect(status).toBeLessThan(500);
    }
  }
});

test('a company reads and moves nothing of another', async () => {
  const [own, other] = [await decided(app, people), await decided(app, people)];
  const id = newId();
  const grounds = 'No se tomó en cuenta la evidencia del turno de noche.';
  await expectRedirect(own.admin.browser.post('/empresa/apelaciones', { id, grounds }));
  expect((await other.admin.browser.get('/empresa/apelaciones')).text).not.toContain(grounds);
  expect((await other.admin.browser.post('/empresa/apelaciones/retirar', { id })).status).toBe(404);
  expect((await other.admin.browser.post('/empresa/apelaciones', { id, grounds })).status).toBeGreaterThanOrEqual(400);
  expect(await rows(app, 'select state, company_id from appeals where id = $1', [id])).toEqual([
    { state: 'received', company_id: own.companyId },
  ]);
  const actor = {
    kind: 'person' as const,
    userId: other.admin.userId,
    companyId: other.companyId,
    roles: ['company_admin' as const],
  };
  for (const hidden of [
    'appeals',
    'committee_sessions',
    'committee_seats',
    'committee_agenda',
    'committee_former_decisions',
    'decision_letters',
  ]) {
    expect([hidden, await app.db.as(actor, (tx) => tx.query(`select 1 from ${hidden}`))]).toEqual([hidden, []]);
  }
  const letter = await own.admin.browser.get('/empresa/auditoria/carta.pdf');
  expect([letter.status, letter.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  const again = await own.admin.browser.get('/empresa/auditoria/carta.pdf');
  expect(again.bytes.equals(letter.bytes)).toBe(true);
  const mine = await other.admin.browser.get('/empresa/auditoria/carta.pdf');
  expect(mine.bytes.equals(letter.bytes)).toBe(false);
});
