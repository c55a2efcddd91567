import { newId } from '#libs/ids';
import { companyRoles, type Role, staffRoles } from '../../src/database/index.js';
import { newCompany, newPerson } from '../support/companies.js';
import { startApp, type TestApp } from '../support/index.js';
import { routesIn } from '../support/routes.js';

/** Who gets as far as the use case, for every route of the bank of good practices. */
const company: readonly Role[] = ['company_admin', 'company_editor'];
const writing: readonly Role[] = ['content_editor', 'staff_admin'];
const reviewing: readonly Role[] = ['auditor', 'committee', 'content_editor', 'staff_admin'];
const author = (home: string, roles: readonly Role[]) =>
  Object.fromEntries(
    ['GET ', 'POST ', 'GET /:id', 'POST /:id', 'POST /:id/enviar', 'POST /:id/retirar'].map((route) => {
      const [method, rest] = route.split(' ') as [string, string];
      return [`${method} ${home}${rest}`, roles];
    }),
  );
const table: Readonly<Record<string, readonly Role[] | 'public'>> = {
  ...author('/empresa/practicas', company),
  ...author('/fm4/practicas/propias', writing),
  ...author('/enlaces/practicas', ['partner']),
  'POST /empresa/practicas/adoptar': company,
  'POST /empresa/practicas/dejar': company,
  'GET /fm4/practicas': reviewing,
  'GET /fm4/practicas/banco/:id': reviewing,
  'POST /fm4/practicas/banco/:id/tomar': reviewing,
  'POST /fm4/practicas/banco/:id/devolver': reviewing,
  'POST /fm4/practicas/banco/:id/dictamen': reviewing,
  'POST /fm4/practicas/banco/:id/volver-a-ver': reviewing,
  'GET /practicas': 'public',
  'GET /practicas/:slug': 'public',
  'GET /practicas/:slug/ficha.pdf': 'public',
  'GET /practicas/:slug/ficha.docx': 'public',
  'GET /practicas/:slug/red-migracion.docx': 'public',
};
const ours = /^\/(empresa\/|enlaces\/)?practicas|^\/fm4\/practicas($|\/propias|\/banco)/;

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
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
  for (const role of [null, ...staffRoles, ...companyRoles, 'partner' as const]) {
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
