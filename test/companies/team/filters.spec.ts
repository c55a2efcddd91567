import { DAY } from '#libs/clock';
import { newId } from '#libs/ids';
import { KeptAccountMails } from '../../support/account-mails.js';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';

const list = '/empresa/equipo';
let app: TestApp;
let admin: TestPerson;
let learner: TestPerson;
let companyId: string;
const box = `caro-${newId()}@agave.example`;

beforeAll(async () => {
  app = await startApp({ replace: new KeptAccountMails().instead });
  companyId = await newCompany(app);
  admin = await newPerson(app, { companyId, roles: ['company_admin'], name: 'Ángela Núñez' });
  learner = await newPerson(app, { companyId, roles: ['learner'], name: '=1+1 Ruiz' });
  await newPerson(app, { companyId, roles: ['company_editor'], name: '-2+3, Rosa' });
  const fields = { name: 'Caro Núñez', email: box, role: 'learner' };
  expect((await admin.browser.post(list, fields)).status).toBe(303);
  app.clock.advance(15 * DAY);
});
afterAll(() => app.close());

const page = async (query: string) => (await admin.browser.get(`${list}?${query}`)).text;
/** Which of them the page shows. */
const shown = (text: string) =>
  ['Ángela Núñez', '=1+1 Ruiz', '-2+3, Rosa', 'Caro Núñez'].filter((name) => text.includes(`>${name}`));

test.each([
  ['', 4],
  ['buscar=NUNEZ', 2],
  ['funcion=toma-cursos', 2],
  ['estado=vencidas', 1],
  ['estado=con-acceso&buscar=nunez', 1],
  ['funcion=edita&estado=invitadas', 0],
  ['funcion=x&estado=y&buscar', 4],
  ['buscar=nunez&buscar=ruiz', 4],
])('the address %s shows so many: %d', async (query, n) => {
  const text = await page(query);
  expect(shown(text.slice(text.indexOf('<main')))).toHaveLength(n);
  if (n === 0) expect(text).toContain('Quita un filtro');
});

test('what was asked for stays in the fields, and in the address of the file', async () => {
  const text = await page('buscar=%22nunez&funcion=toma-cursos&estado=invitadas');
  expect(text).toContain('value="&quot;nunez"');
  expect(text).toMatch(/value="toma-cursos" selected/);
  expect(text).toMatch(/value="invitadas" selected/);
  const found = await page('buscar=nunez&estado=vencidas');
  const [, file] = /href="(\/empresa\/equipo\/equipo\.csv[^"]*)"/.exec(found)!;
  const sheet = await admin.browser.get(file!.replaceAll('&amp;', '&'));
  expect(sheet.text.trimEnd().split('\r\n')).toHaveLength(2);
  expect(sheet.text).toContain(`Caro Núñez,${box},Toma cursos,Invitación vencida,`);
});

test('as CSV is in the reader’s language, kept by nobody on the way, and runs no formula', async () => {
  const { bytes, headers, status } = await admin.browser.get(`${list}/equipo.csv`);
  expect(status).toBe(200);
  expect(headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store' });
  expect(headers['content-disposition']).toMatch(/attachment; filename="equipo-\d{4}-\d\d-\d\d\.csv"/);
  const lines = bytes.toString('utf8').slice(1).trimEnd().split('\r\n');
  expect(lines[0]).toBe('Nombre,Correo,Qué puede hacer,Acceso,Desde,Vence');
  expect(lines).toHaveLength(5);
  expect(lines.join('\n')).toContain(`'=1+1 Ruiz,${learner.email},Toma cursos,Tiene acceso,`);
  expect(lines.join('\n')).toContain(`"'-2+3, Rosa",`);
  expect((await admin.browser.get(`${list}/equipo.csv?lang=en`)).text).toContain('Name,E-mail,What they can do,Access');
  await admin.browser.get(`${list}?lang=es`);
});

test('is for those who see the team, of their own company', async () => {
  expect((await learner.browser.get(`${list}/equipo.csv`)).status).toBe(403);
  const editor = await newPerson(app, { companyId: await newCompany(app), roles: ['company_editor'] });
  const { text } = await editor.browser.get(`${list}/equipo.csv`);
  expect(text.trimEnd().split('\r\n')).toHaveLength(2);
  expect(text).not.toContain('Núñez');
});
