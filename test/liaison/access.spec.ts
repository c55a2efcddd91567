import { newId } from '#libs/ids';
import { companyRoles, type Role, staffRoles } from '../../src/database/index.js';
import { newCompany, newPerson } from '../support/companies.js';
import { startApp, type TestApp } from '../support/index.js';
import { routesIn } from '../support/routes.js';

/** Who gets as far as the use case, for every route of the liaisons. */
const table: Readonly<Record<string, readonly Role[] | 'public'>> = {
  'GET /municipios': 'public',
  'GET /municipios/:clave': 'public',
  'GET /municipios/mapa': 'public',
  'GET /kit/:clave': 'public',
  'GET /kit/trabajador.js': 'public',
  'GET /enlaces': ['partner'],
  'GET /enlaces/bitacora': ['partner'],
  'GET /enlaces/oficina': ['partner'],
  'POST /enlaces/oficina': ['partner'],
  'POST /enlaces/oficina/confirmar': ['partner'],
  'GET /enlaces/acuerdos': ['partner'],
  'GET /enlaces/acuerdos/:id': ['partner'],
  'GET /enlaces/acuerdos/:id/acuerdo.pdf': ['partner'],
  'GET /enlaces/acuerdos/:id/compromisos/:commitment': ['partner'],
  'POST /enlaces/acuerdos/:id/compromisos/:commitment/cerrar': ['partner'],
  'GET /fm4/acuerdos': ['staff_admin'],
  'GET /fm4/acuerdos/nuevo': ['staff_admin'],
  'POST /fm4/acuerdos/nuevo': ['staff_admin'],
  'GET /fm4/acuerdos/:id': ['staff_admin'],
  'GET /fm4/acuerdos/:id/acuerdo.pdf': ['staff_admin'],
  'GET /fm4/acuerdos/:id/cambiar': ['staff_admin'],
  'POST /fm4/acuerdos/:id/cambiar': ['staff_admin'],
  'GET /fm4/acuerdos/:id/terminar': ['staff_admin'],
  'POST /fm4/acuerdos/:id/terminar': ['staff_admin'],
  'POST /fm4/acuerdos/:id/compromisos': ['staff_admin'],
  'GET /fm4/acuerdos/:id/compromisos/:commitment': ['staff_admin'],
  'POST /fm4/acuerdos/:id/compromisos/:commitment/cerrar': ['staff_admin'],
  'POST /fm4/acuerdos/:id/compromisos/:commitment/retirar': ['staff_admin'],
  'GET /enlaces/reuniones': ['partner'],
  'GET /enlaces/reuniones/nueva': ['partner'],
  'POST /enlaces/reuniones/nueva': ['partner'],
  'GET /enlaces/reuniones/:id': ['partner'],
  'GET /enlaces/reuniones/:id/minuta.pdf': ['partner'],
  'GET /enlaces/reuniones/:id/cambiar': ['partner'],
  'POST /enlaces/reuniones/:id/cambiar': ['partner'],
  'GET /enlaces/reuniones/:id/cancelar': ['partner'],
  'POST /enlaces/reuniones/:id/cancelar': ['partner'],
  'POST /enlaces/reuniones/:id/personas': ['partner'],
  'POST /enlaces/reuniones/:id/asistencia': ['partner'],
  'GET /enlaces/reuniones/:id/codigo': ['partner'],
  'POST /enlaces/reuniones/:id/minuta': ['partner'],
  'POST /enlaces/reuniones/:id/compromisos': ['partner'],
  'GET /enlaces/reuniones/:id/compromisos/:commitment': ['partner'],
  'POST /enlaces/reuniones/:id/compromisos/:commitment/cerrar': ['partner'],
  'GET /fm4/reuniones': ['staff_admin'],
  'GET /fm4/reuniones/nueva': ['staff_admin'],
  'POST /fm4/reuniones/nueva': ['staff_admin'],
  'GET /fm4/reuniones/:id': ['staff_admin'],
  'GET /fm4/reuniones/:id/minuta.pdf': ['staff_admin'],
  'GET /fm4/reuniones/:id/cambiar': ['staff_admin'],
  'POST /fm4/reuniones/:id/cambiar': ['staff_admin'],
  'GET /fm4/reuniones/:id/cancelar': ['staff_admin'],
  'POST /fm4/reuniones/:id/cancelar': ['staff_admin'],
  'POST /fm4/reuniones/:id/personas': ['staff_admin'],
  'POST /fm4/reuniones/:id/asistencia': ['staff_admin'],
  'GET /fm4/reuniones/:id/codigo': ['staff_admin'],
  'POST /fm4/reuniones/:id/minuta': ['staff_admin'],
  'POST /fm4/reuniones/:id/compromisos': ['staff_admin'],
  'GET /fm4/reuniones/:id/compromisos/:commitment': ['staff_admin'],
  'POST /fm4/reuniones/:id/compromisos/:commitment/cerrar': ['staff_admin'],
  'POST /fm4/reuniones/:id/compromisos/:commitment/retirar': ['staff_admin'],
  'GET /reuniones/asistencia/:id': 'public',
  'POST /reuniones/asistencia/:id': 'public',
  'GET /reuniones/asistencia/:id/:code': 'public',
  'GET /enlaces/solicitudes': ['partner'],
  'GET /enlaces/solicitudes/nueva': ['partner'],
  'POST /enlaces/solicitudes/nueva': ['partner'],
  'GET /enlaces/solicitudes/:id': ['partner'],
  'POST /enlaces/solicitudes/:id/cerrar': ['partner'],
  'GET /fm4/solicitudes': ['staff_admin'],
  'GET /fm4/solicitudes/:id': ['staff_admin'],
  'POST /fm4/solicitudes/:id/responder': ['staff_admin'],
  'POST /fm4/solicitudes/:id/cerrar': ['staff_admin'],
  'GET /enlaces/protocolo': ['partner'],
  'GET /enlaces/protocolo/nuevo': ['partner'],
  'POST /enlaces/protocolo/nuevo': ['partner'],
  'GET /enlaces/protocolo/:number': ['partner'],
  'GET /enlaces/protocolo/:number/protocolo.pdf': ['partner'],
  'GET /enlaces/protocolo/:number/protocolo.docx': ['partner'],
  'POST /enlaces/protocolo/:number/leido': ['partner'],
  'POST /enlaces/protocolo/:number/acuses': ['partner'],
  'GET /fm4/protocolos': ['staff_admin'],
  'GET /fm4/protocolos/:clave/:number/protocolo.pdf': ['staff_admin'],
  'POST /enlaces/reuniones/:id/compromisos/:commitment/archivos': ['partner'],
  'GET /enlaces/reuniones/:id/compromisos/:commitment/archivos/:file': ['partner'],
  'POST /fm4/reuniones/:id/compromisos/:commitment/archivos': ['staff_admin'],
  'GET /fm4/reuniones/:id/compromisos/:commitment/archivos/:file': ['staff_admin'],
  'POST /enlaces/acuerdos/:id/compromisos/:commitment/archivos': ['partner'],
  'GET /enlaces/acuerdos/:id/compromisos/:commitment/archivos/:file': ['partner'],
  'POST /fm4/acuerdos/:id/compromisos/:commitment/archivos': ['staff_admin'],
  'GET /fm4/acuerdos/:id/compromisos/:commitment/archivos/:file': ['staff_admin'],
  'GET /fm4/municipios': ['staff_admin'],
  'GET /fm4/municipios/:clave': ['staff_admin'],
  'POST /fm4/municipios/:clave': ['staff_admin'],
  'POST /fm4/municipios/:clave/enlaces': ['staff_admin'],
  'GET /fm4/municipios/:clave/enlaces/:id/terminar': ['staff_admin'],
  'POST /fm4/municipios/:clave/enlaces/:id/terminar': ['staff_admin'],
};
const ours =
  /^\/(fm4\/)?municipios|^\/kit\/|^\/fm4\/acuerdos|^\/(fm4\/)?reuniones|^\/fm4\/(solicitudes|protocolos)|^\/enlaces(?!\/practicas)/;

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
      // what is no such thing is tried by who may, for the rest one address says it
      const may = allowed === 'public' || (role !== null && allowed.includes(role));
      for (const key of may ? ['14093', '14999', 'x\u0000', newId()] : ['14093']) {
        const url = path.replace(':clave', encodeURIComponent(key)).replaceAll(/:\w+/g, newId());
        const { status, location } = await (method === 'GET' ? browser.get(url) : browser.post(url));
        const turnedAway = status === 403 || status === 401 || (status === 303 && (location ?? '').includes('/entrar'));
        expect(status).toBeLessThan(500);
        // an address with such a letter is none at all
        if (!key.includes('\u0000')) expect([route, role, key, turnedAway]).toEqual([route, role, key, !may]);
      }
    }
  }
});
