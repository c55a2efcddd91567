import { DAY } from '#libs/clock';
import { newPerson, type TestPerson } from '../support/companies.js';
import { appForAll } from '../support/index.js';
import { mailsOf } from '../support/mailbox.js';
import { course, coursePreparing, enrol, newTeam, pass, read, rows, slug } from './fixtures.js';

const app = appForAll();
const start = `/cursos/${slug}/empezar`;
let alone: TestPerson;

/** Somebody with an account, and no role anywhere. */
async function newLoner(): Promise<TestPerson> {
  const person = await newPerson(app, { roles: ['partner'] });
  await rows(app, 'delete from memberships where user_id = $1', [person.userId]);
  return person;
}
beforeEach(async () => {
  alone = await newLoner();
});

const enrolments = (userId = alone.userId) =>
  rows(app, 'select company_id, company_name, state, enrolled_by from enrolments where user_id = $1', [userId]);

describe('a course on one’s own', () => {
  test.each([
    'movilidad-humana',
    'documentacion-y-marco-legal',
    'prevencion-de-la-exclusion',
    'enlaces-municipales',
    'induccion-laboral',
  ])('%s begins with one button, without a company', async (one) => {
    expect((await alone.browser.get(`/cursos/${one}`)).text).toContain('Empezar el curso');
    const begun = await alone.browser.post(`/cursos/${one}/empezar`);
    expect([begun.status, begun.location]).toEqual([303, `/aprender/${one}`]);
    expect((await alone.browser.get(`/aprender/${one}/1`)).status).toBe(200);
    expect(await enrolments()).toMatchObject([{ company_id: null, company_name: null, enrolled_by: alone.userId }]);
  });

  test('clicked twice, or after a company enrolled them, it is one', async () => {
    const sent = await Promise.all([alone.browser.post(start), alone.browser.post(start)]);
    expect(sent.map(({ status }) => status)).toEqual([303, 303]);
    await alone.browser.post(start);
    expect(await enrolments()).toHaveLength(1);
    const { hr, learner } = await newTeam(app);
    await enrol(hr, learner);
    await learner.browser.post(start);
    expect(await enrolments(learner.userId)).toHaveLength(1);
  });

  test('is read, passed and certified, with a PDF, without a company anywhere', async () => {
    await alone.browser.post(start);
    await read(alone.browser, 2);
    expect((await alone.browser.get('/aprender')).text).toContain('Lo empezaste');
    expect((await alone.browser.get('/pendientes')).text).toContain(`Terminar el curso «${course.title}»`);
    const code = await pass(alone.browser);
    expect((await alone.browser.get('/pendientes')).text).not.toContain(`Terminar el curso «${course.title}»`);
    await alone.browser.post(`/aprender/${slug}/constancia`, { name: 'whole' });
    expect((await app.browser().get(`/constancias/${code}`)).text).toContain(alone.name);
    expect((await alone.browser.get(`/constancias/${code}/constancia.pdf`)).status).toBe(200);
    const { hr } = await newTeam(app);
    expect((await hr.browser.get(`/constancias/${code}/constancia.pdf`)).status).toBe(404);
  });

  test('is remembered by mail after a week, and the first mail is not “your company enrolled you”', async () => {
    await alone.browser.post(start);
    const subjects = async () =>
      (await mailsOf(app)).filter(({ to }) => to.includes(alone.email)).map(({ subject }) => subject);
    expect(await subjects()).toEqual([]);
    app.clock.advance(8 * DAY);
    expect(await subjects()).toEqual([`«${course.title}» te espera donde lo dejaste`]);
  });

  test('stays the person’s own: their company does not see it, and it says so', async () => {
    const { hr, learner } = await newTeam(app);
    expect((await learner.browser.get(`/cursos/${slug}`)).text).toContain('tu empresa no ve tu avance');
    await learner.browser.post(start);
    expect((await hr.browser.get('/empresa/cursos')).text).not.toContain('Por empezar');
    const listed = await hr.browser.get(`/api/v1/enrolments?course=${slug}`);
    expect(listed.json<{ items: unknown[] }>().items).toEqual([]);
    const [row] = await rows(app, 'select id from enrolments where user_id = $1', [learner.userId]);
    expect((await hr.browser.get(`/empresa/cursos/${String(row?.['id'])}`)).status).toBe(404);
    expect((await hr.browser.get(`/cursos/${slug}`)).text).toContain('Tomarlo yo');
  });

  test('what cannot be taken is refused, and nobody begins without an account', async () => {
    const closed = await coursePreparing(app);
    expect((await alone.browser.post(`/cursos/${closed}/empezar`)).status).toBe(422);
    expect((await alone.browser.post('/cursos/nada/empezar')).status).toBe(404);
    expect((await app.browser().post(start)).status).toBe(401);
    expect(await enrolments()).toEqual([]);
  });

  test('their data show it, and erasing the account takes it along', async () => {
    await alone.browser.post(start);
    await pass(alone.browser);
    expect((await alone.browser.get('/cuenta/datos')).status).toBe(200);
    await rows(app, 'delete from auth.users where id = $1', [alone.userId]);
    for (const table of ['enrolments', 'certificates'])
      expect(await rows(app, `select 1 from ${table} where user_id = $1`, [alone.userId])).toEqual([]);
    expect(
      await rows(
        app,
        'select 1 from lesson_progress p where not exists (select 1 from enrolments e where e.id = p.enrolment_id)',
      ),
    ).toEqual([]);
  });
});

test('in English the course with a translation is read in it, as a draft', async () => {
  await alone.browser.post('/cursos/induccion-laboral/empezar');
  const page = await alone.browser.get('/aprender/induccion-laboral/1?lang=en');
  expect(page.text).toContain('Your rights from day one');
  expect(page.text).toContain('Draft translation.');
  expect((await alone.browser.get('/aprender/induccion-laboral/1?lang=es')).text).not.toContain('borrador');
});
