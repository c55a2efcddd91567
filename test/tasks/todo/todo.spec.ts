import { DAY } from '#libs/clock';
import { newId } from '#libs/ids';
import { rows } from '../../assessments/fixtures.js';
import { cases, expectRedirect, staff, type Staff, taken } from '../../audits/fixtures.js';
import { course, enrol, newTeam, pass, slug } from '../../courses/fixtures.js';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { newDistinction } from '../../support/distinctions.js';
import { mailsOf, startApp, type TestApp, testStart } from '../../support/index.js';

let app: TestApp;
let people: Staff;
beforeAll(async () => {
  app = await startApp();
  people = await staff(app);
});
afterEach(() => app.clock.set(testStart));
afterAll(() => app.close());

const home = '/pendientes';
const question = 'Falta la política de contratación firmada; también el examen médico que la acompaña, por favor.';
const textOf = async ({ browser }: TestPerson) => (await browser.get(home)).text;
/** The list as headings and the titles under them. */
function outline(text: string): string[] {
  const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'));
  const found = main.matchAll(/<h2[^>]*>([^<]+)<\/h2>|<li class="border-t[^>]*>.*?<strong[^>]*>([^<]+)<\/strong>/gs);
  return [...found].map(([, heading, title]) => (heading ? `# ${heading}` : title!));
}
const nothing = ['# No tienes pendientes'];
const idIn = (text: string) => / id="t-([\w-]{36})"/.exec(text)![1]!;
const badge = (text: string) => /cuenta-viva[^>]*><span[^>]*>(\d+)</.exec(text)?.[1] ?? null;
const clarified = async () => {
  const made = await taken(app, people.auditor);
  await expectRedirect(people.auditor.browser.post(`${cases}/${made.auditId}/aclaracion`, { question }));
  return made;
};

test('lists what is to be done, by when, with the way to do it, and counts it in the navigation', async () => {
  const { admin, editor } = await clarified();
  const text = await textOf(admin);
  expect(outline(text)).toEqual(['# Después', expect.stringMatching(/^Responder a FM4: /)]);
  expect(text).toContain('href="/empresa/autoevaluacion"');
  expect(text).toContain('Lo puede hacer cualquiera de tu equipo con acceso.');
  expect(text).toMatch(/En \d+ días|En 2 semanas/i);
  expect(badge((await admin.browser.get('/empresa')).text)).toBe('1');
  expect(badge((await editor.browser.get('/empresa/equipo')).text)).toBe('1');
  expect(badge((await admin.browser.get('/guia')).text)).toBeNull();
});

test('groups by day: today, this week, later, overdue', async () => {
  const { admin, auditId } = await clarified();
  const [{ due_on }] = (await rows<{ due_on: string }>(app, 'select due_on::text from audits where id = $1', [
    auditId,
  ])) as [{ due_on: string }];
  const due = new Date(`${due_on}T18:00:00Z`).getTime();
  const heading = async (days: number) => {
    app.clock.set(new Date(due + days * DAY));
    return outline(await textOf(admin))[0];
  };
  expect([await heading(0), await heading(1)]).toEqual(['# Hoy', '# Vencido']);
  expect(await textOf(admin)).toContain('text-error');
});

test('what is done leaves the list by itself', async () => {
  const { hr, learner } = await newTeam(app);
  await enrol(hr, learner);
  const text = await textOf(learner);
  expect(outline(text)).toEqual(['# Sin fecha límite', `Terminar el curso «${course.title}»`]);
  expect(text).toContain(`href="/aprender/${slug}"`);
  expect(text).toContain('Te escribimos de esto el 30 de noviembre');
  expect(badge((await learner.browser.get('/aprender')).text)).toBe('1');
  expect(outline(await textOf(hr))).toEqual(nothing);
  await pass(learner.browser);
  expect(await textOf(learner)).toContain('No tienes pendientes');
  expect(badge((await learner.browser.get('/aprender')).text)).toBeNull();
});

test('a distinction asks for nothing until it is time to renew it', async () => {
  const companyId = await newCompany(app, { tradeName: 'Taller Zapotlán' });
  const admin = await newPerson(app, { roles: ['company_admin'], companyId });
  await newDistinction(app, { companyId, level: 'N1' });
  expect(outline(await textOf(admin))).toEqual(nothing);
  app.clock.set(new Date('2027-08-26T16:00:00Z'));
  const later = { ...admin, browser: (await newPerson(app, { roles: ['company_admin'], companyId })).browser };
  expect(outline(await textOf(later))).toEqual(['# Después', 'Vence el nivel Compromiso de Taller Zapotlán']);
});

test('seen, it stays on the list but is counted no more, until it changes', async () => {
  const { admin, editor } = await clarified();
  const id = idIn(await textOf(admin));
  await expectRedirect(admin.browser.post(`${home}/${id}/visto`));
  const seen = await textOf(admin);
  expect([outline(seen).length, badge(seen)]).toEqual([2, null]);
  expect(seen).toContain('Ya lo viste');
  expect(badge(await textOf(editor))).toBe('1');
  await rows(app, `update calendar_events set sequence = sequence + 1 where id = $1`, [id]);
  expect(badge(await textOf(admin))).toBe('1');
  await expectRedirect(admin.browser.post(`${home}/${id}/visto`));
  await expectRedirect(admin.browser.post(`${home}/${id}/deshacer`));
  expect(badge(await textOf(admin))).toBe('1');
});

test('put off, it comes back on the next working morning, and the mail about it waits as long', async () => {
  const { hr, learner } = await newTeam(app);
  await enrol(hr, learner);
  await app.jobs.runDue();
  const enrolledAt = app.clock.now();
  app.clock.set(new Date(enrolledAt.getTime() + 7 * DAY - 60_000));
  const id = idIn(await textOf(learner));
  await expectRedirect(learner.browser.post(`${home}/${id}/manana`));
  const off = await textOf(learner);
  expect(outline(off)).not.toContain('# Sin fecha límite');
  expect(off).toContain('Para mañana (1)');
  expect(badge(off)).toBeNull();
  const about = async () => (await mailsOf(app)).filter(({ to }) => to.includes(learner.email)).length;
  const before = await about();
  app.clock.set(new Date(enrolledAt.getTime() + 7 * DAY + 60_000));
  expect(await about()).toBe(before);
  app.clock.set(new Date('2026-12-01T15:00:00Z'));
  expect(await about()).toBe(before + 1);
  expect(outline(await textOf(learner))).toContain('# Sin fecha límite');
});

test('what is somebody else’s, done, or nothing at all cannot be marked', async () => {
  const { admin } = await clarified();
  const id = idIn(await textOf(admin));
  const stranger = await newPerson(app, { roles: ['company_admin'], companyId: await newCompany(app) });
  expect(outline(await textOf(stranger))).toEqual(nothing);
  for (const act of ['visto', 'manana']) {
    expect((await stranger.browser.post(`${home}/${id}/${act}`)).status).toBe(404);
    expect((await admin.browser.post(`${home}/${newId()}/${act}`)).status).toBe(404);
    expect((await admin.browser.post(`${home}/x/${act}`)).status).toBe(404);
  }
  await expectRedirect(
    admin.browser.post('/empresa/autoevaluacion/enviar', {
      post: 'Dirección',
      statement0: 'si',
      statement1: 'si',
      name: 'Lucía Navarro',
    }),
  );
  const gone = await admin.browser.post(`${home}/${id}/visto`);
  expect([gone.status, gone.text.includes('ya no está pendiente')]).toEqual([404, true]);
  expect(await rows(app, 'select * from todo_marks where event_id = $1', [id])).toEqual([]);
});

test('FM4 has its own list; who is signed in nowhere has none', async () => {
  expect((await people.auditor.browser.get(home)).location).toBe('/fm4');
  expect((await app.browser().get(home)).location).toBe('/entrar?volver=%2Fpendientes');
});
