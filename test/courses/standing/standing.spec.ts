import { DAY } from '#libs/clock';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';
import { newTeam, rows, slug } from '../fixtures.js';

const list = '/empresa/cursos/reglas';
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

const make = (fields: Record<string, string> = {}) =>
  hr.browser.post(list, { who: 'everyone', course: slug, ...fields });
const newcomer = () => newPerson(app, { roles: ['learner'], companyId });
/** Who is in the course, with their last day. */
const enrolled = async () =>
  (await rows(
    app,
    `select user_id, due_on::text as due_on, state from enrolments where company_id = $1 order by enrolled_at`,
    [companyId],
  )) as { user_id: string; due_on: string | null; state: string }[];
/** Says that these people work in Human Resources. */
const inHr = async (...people: TestPerson[]) => {
  const [, version] = /name="version" value="(\d+)"/.exec((await hr.browser.get('/empresa/equipo/funciones')).text)!;
  const assigned = people.map(({ userId }) => `hr:${userId}`);
  const counts = { hr: String(people.length), direction: '0', managers: '0', hiring: '0' };
  const saved = await hr.browser.post('/empresa/equipo/funciones', { ...counts, assigned, version: version! });
  expect(saved.status).toBe(303);
};

test('who comes after the rule was made is enrolled once, with the time that it gives', async () => {
  expect((await hr.browser.get(list)).text).toContain('Todavía no hay ninguna');
  expect((await make({ days: '30' })).status).toBe(303);
  await app.jobs.runDue();
  expect(await enrolled()).toEqual([]);
  const ana = await newcomer();
  await app.jobs.runDue();
  const due = new Date(app.clock.now().getTime() + 30 * DAY).toISOString().slice(0, 10);
  expect(await enrolled()).toEqual([{ user_id: ana.userId, due_on: due, state: 'enrolled' }]);
  await app.jobs.runDue();
  expect(await enrolled()).toHaveLength(1);
  const page = (await hr.browser.get(list)).text;
  expect(page).toContain('Toda persona del equipo');
  expect(page).toContain('30 días');
  expect(page).toContain('a una persona desde');
});

test('whom the company takes out again stays out', async () => {
  await make();
  const ana = await newcomer();
  await app.jobs.runDue();
  const [{ id }] = (await rows(app, 'select id from enrolments where user_id = $1', [ana.userId])) as [{ id: string }];
  await hr.browser.post(`/empresa/cursos/${id}/baja`);
  await app.jobs.runDue();
  expect((await enrolled()).filter(({ state }) => state !== 'withdrawn')).toEqual([]);
});

test('a rule for a function reaches who is given it, and on demand who has it', async () => {
  await inHr(hr);
  await make({ who: 'hr' });
  await app.jobs.runDue();
  expect(await enrolled()).toEqual([]);
  await inHr(hr, learner);
  await app.jobs.runDue();
  expect((await enrolled()).map(({ user_id }) => user_id)).toEqual([learner.userId]);
  await hr.browser.post(list, { who: 'hr', course: 'enlaces-municipales', present: 'si' });
  await app.jobs.runDue();
  expect(await enrolled()).toHaveLength(3);
});

test('made twice it is one, and removed it enrols nobody else', async () => {
  await Promise.all([make(), make()]);
  const page = (await hr.browser.get(list)).text;
  const ends = [...page.matchAll(/action="([^"]+\/quitar)"/g)].map(([, address]) => address!);
  expect(ends).toHaveLength(1);
  for (let click = 0; click < 2; click += 1) expect((await hr.browser.post(ends[0]!)).status).toBe(303);
  await newcomer();
  await app.jobs.runDue();
  expect(await enrolled()).toEqual([]);
});

test('what is not a rule is refused, and others see none of it', async () => {
  const wrong = await make({ who: 'jefes', course: '', days: '400' });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('400');
  expect((await make({ course: 'no-hay-tal' })).status).toBe(422);
  expect((await learner.browser.get(list)).status).toBe(403);
  await make();
  const [, address] = /action="([^"]+\/quitar)"/.exec((await hr.browser.get(list)).text)!;
  const other = await newTeam(app);
  expect((await other.hr.browser.get(list)).text).toContain('Todavía no hay ninguna');
  expect((await other.hr.browser.post(address!)).status).toBe(404);
});
