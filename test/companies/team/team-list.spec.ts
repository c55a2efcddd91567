import { newId } from '#libs/ids';
import { system } from '../../../src/database/index.js';
import { KeptAccountMails } from '../../support/account-mails.js';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';

const mails = new KeptAccountMails();
const form = '/empresa/equipo/lista';
let app: TestApp;
let companyId: string;
let admin: TestPerson;
beforeAll(async () => {
  app = await startApp({ replace: mails.instead });
});
beforeEach(async () => {
  companyId = await newCompany(app);
  admin = await newPerson(app, { companyId, roles: ['company_admin'], name: 'Ana Admin' });
});
afterAll(() => app.close());

const invited = async () => {
  const rows: { email: string; name: string; role: string }[] = await app.db.as(system('test'), (tx) =>
    tx.query('select email, name, role from invitations where company_id = $1 order by sent_at, id', [companyId]),
  );
  return rows;
};
const box = (name: string) => `${name}-${newId().slice(-8)}@agave.example`;
/** What stays in the field. */
const fieldOf = (text: string) =>
  (/<textarea[^>]*>([^<]*)<\/textarea>/.exec(text)?.[1] ?? '').trim().replaceAll('&lt;', '<').replaceAll('&gt;', '>');

test('a list in the shapes that people paste invites them all', async () => {
  const [ana, beto, caro, dani] = ['ana', 'beto', 'caro', 'dani'].map(box);
  const list = `Ana López <${ana}>; Beto Ruiz, ${beto}\r\nCaro\tDíaz\t${caro}\r\n"Gil, Dani" <${dani}>`;
  expect((await admin.browser.get('/empresa/equipo')).text).toContain(`href="${form}"`);
  const sent = await admin.browser.post(form, { list, role: 'learner' });
  expect(sent).toMatchObject({ status: 303, location: '/empresa/equipo' });
  expect((await admin.browser.follow(sent)).text).toContain('Enviamos 4 invitaciones.');
  expect((await invited()).map(({ name, email }) => [name, email])).toEqual([
    ['Ana López', ana],
    ['Beto Ruiz', beto],
    ['Caro Díaz', caro],
    ['Dani Gil', dani],
  ]);
  expect(mails.last(caro!, 'invitation').to.name).toBe('Caro Díaz');
});

test('good lines go; each bad one stays in the field with its reason', async () => {
  const good = box('beto');
  const list = [
    'Ana López',
    `Beto Ruiz <${good}>`,
    'Caro Díaz <caro@>',
    'Dani Gil, dani@empresa',
    `Visita www.premio.example ${box('eva')}`,
    `${admin.name}, ${admin.email}`,
  ];
  const page = await admin.browser.post(form, { list: list.join('\n'), role: 'company_admin' });
  expect(page.status).toBe(422);
  expect(page.text).toContain('Enviamos una invitación.');
  expect(page.text).toContain('5 renglones se quedaron aquí');
  for (const reason of ['No hay un correo en este renglón', 'Escribe un correo completo', 'ya tiene esa función'])
    expect(page.text).toContain(reason);
  expect(page.text).toMatch(/value="company_admin"[^>]* checked/);
  const left = fieldOf(page.text).split('\n');
  expect(left).toHaveLength(5);
  expect(left[0]).toBe('Ana López');
  expect(left.join()).not.toContain(good);
  expect((await invited()).map(({ email, role }) => [email, role])).toEqual([[good, 'company_admin']]);

  // corrected and sent again; who was invited is left in peace
  const again = await admin.browser.post(form, {
    list: `Dani Gil <${box('dani')}>\nBeto <${good}>`,
    role: 'company_admin',
  });
  expect((await admin.browser.follow(again)).text).toContain('Enviamos una invitación. Una persona ya tenía la suya.');
  expect(mails.count(good)).toBe(1);
});

test('the limits of invitations hold: past them the rest stays', async () => {
  const people = Array.from({ length: 43 }, (_, n) => `Persona Larga <${box(`p${n}`)}>`);
  const page = await admin.browser.post(form, { list: people.join('\n'), role: 'learner' });
  expect(page.status).toBe(422);
  expect(page.text).toContain('Enviamos 40 invitaciones.');
  expect(fieldOf(page.text).split('\n')).toHaveLength(3);
  expect(await invited()).toHaveLength(40);
});

test('nothing, a role of others, and a company that waits are refused with everything kept', async () => {
  const empty = await admin.browser.post(form, { list: ' \n ', role: 'learner' });
  expect([empty.status, empty.text.includes('Pega al menos un renglón')]).toEqual([422, true]);
  const list = `Ana López <${box('ana')}>`;
  const editor = await newPerson(app, { companyId, roles: ['company_editor'] });
  const refused = await editor.browser.post(form, { list, role: 'company_admin' });
  expect([refused.status, fieldOf(refused.text)]).toEqual([403, list]);
  const role = await admin.browser.post(form, { list, role: 'auditor' });
  expect(role.status).toBe(422);
  const waiting = await newCompany(app, { state: 'pending' });
  const other = await newPerson(app, { companyId: waiting, roles: ['company_admin'] });
  expect((await other.browser.get(form)).text).toContain('cuando FM4 active');
  expect((await other.browser.post(form, { list, role: 'learner' })).status).toBe(403);
  const learner = await newPerson(app, { companyId, roles: ['learner'] });
  expect((await learner.browser.get(form)).status).toBe(403);
  expect(await invited()).toEqual([]);
});
