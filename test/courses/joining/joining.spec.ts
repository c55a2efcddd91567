import { newId } from '#libs/ids';
import { DAY } from '#libs/clock';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';
import { mailsOf } from '../../support/mailbox.js';
import { newTeam, rows, slug } from '../fixtures.js';

const list = '/empresa/cursos/enlaces';
let app: TestApp;
let companyId: string;
let hr: TestPerson;
let learner: TestPerson;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  ({ companyId, hr, learner } = await newTeam(app));
});

/** Makes a link: the page of the company, and where it leads. */
async function made(cap = 2, endsOn = '2026-12-31') {
  const page = (await hr.browser.post(list, { course: slug, cap: String(cap), endsOn })).location!;
  const [, address] = /(\/unirse\/[0-9A-Z-]{14})/.exec((await hr.browser.get(page)).text)!;
  return { page, address: address! };
}
const join = (address: string, fields: Record<string, string>, key = newId()) =>
  app.browser().post(address, { key, ...fields });
const enrolled = () =>
  rows(app, `select 1 from enrolments where company_id = $1 and state <> 'withdrawn'`, [companyId]);

test('somebody without an address joins by name, keeps a code and a PIN, and begins', async () => {
  const { address, page } = await made();
  const browser = app.browser();
  expect((await browser.get(address)).text).toContain('Toma el curso de Agave Azul');
  const key = newId();
  const joined = await browser.post(address, { key, name: '  Rosa   Díaz ' });
  expect(joined.headers['cache-control']).toBe('no-store');
  const fields = Object.fromEntries(
    [...joined.text.matchAll(/name="(code|pin|volver)" value="([^"]+)"/g)].map(([, name, value]) => [name!, value!]),
  );
  // a second click is the same person, and says the same
  const again = await app.browser().post(address, { key, name: 'Rosa Díaz' });
  expect(again.text).toContain(fields['pin']!);
  expect(await enrolled()).toHaveLength(1);
  const came = await browser.post('/codigo', fields);
  expect(came.location).toBe(`/aprender/${slug}`);
  expect((await browser.follow(came)).text).toContain('Rosa Díaz');
  expect((await hr.browser.get(page)).text).toContain('Rosa Díaz');
  for (const name of ['X', '=1+1', 'gana en premio.example', ''])
    expect((await join(address, { name })).status).toBe(422);
  expect(await enrolled()).toHaveLength(1);
});

test('with an address the rest comes by mail, and the answer does not tell who is of the company', async () => {
  const { address } = await made(5);
  const stranger = `ana${newId().slice(-6)}@nueva.example`;
  const answers = [
    await join(address, { name: 'Ana López', email: stranger }),
    await join(address, { name: 'Da Igual', email: learner.email }),
  ];
  const [one, two] = answers.map(({ text }) =>
    text.slice(text.indexOf('<main')).replaceAll(stranger, 'X').replaceAll(learner.email, 'X'),
  );
  expect(one).toBe(two);
  expect(await enrolled()).toHaveLength(2);
  const mails = await mailsOf(app);
  for (const email of [stranger, learner.email]) expect(mails.some(({ to }) => to.includes(email))).toBe(true);
});

test('a link ends with its cap, its day, or when it is closed; and many at once do not pass the cap', async () => {
  const { address, page } = await made(2);
  const all = await Promise.all(
    ['Ana Ruiz', 'Beto Ruiz', 'Caro Ruiz', 'Dora Ruiz'].map((name) => join(address, { name })),
  );
  expect(all.map(({ status }) => status).sort((one, other) => one - other)).toEqual([200, 200, 410, 410]);
  expect(await enrolled()).toHaveLength(2);
  expect((await app.browser().get(address)).text).toContain('Ya no queda lugar');
  const [, person] = /personas\/([0-9a-f-]{36})\/quitar/.exec((await hr.browser.get(page)).text)!;
  await hr.browser.post(`${page}/personas/${person}/quitar`);
  expect(await enrolled()).toHaveLength(1);
  expect(
    await rows(app, `select 1 from memberships where company_id = $1 and role = 'learner'`, [companyId]),
  ).toHaveLength(2);
  expect((await app.browser().get(address)).status).toBe(200);
  await hr.browser.post(`${page}/cerrar`);
  expect((await app.browser().get(address)).text).toContain('está cerrado');
  expect((await join(address, { name: 'Eva Ruiz' })).status).toBe(410);
  const short = await made(2, '2026-11-24');
  app.clock.advance(2 * DAY);
  expect((await app.browser().get(short.address)).text).toContain('plazo de este enlace ya pasó');
  expect((await join(short.address, { name: 'Eva Ruiz' })).status).toBe(410);
  expect((await hr.browser.post(list, { course: slug, cap: '2', endsOn: '2020-01-01' })).status).toBe(422);
});

test('belongs to its company', async () => {
  const { page } = await made();
  const other = await newPerson(app, { roles: ['company_admin'], companyId: await newCompany(app) });
  expect((await other.browser.get(page)).status).toBe(404);
  expect((await other.browser.post(`${page}/cerrar`)).status).toBe(404);
  expect((await learner.browser.get(list)).status).toBe(403);
  expect((await app.browser().get('/unirse/AAAA-AAAA-AAAA')).status).toBe(404);
  expect((await app.browser().get('/unirse/x')).status).toBe(404);
});
