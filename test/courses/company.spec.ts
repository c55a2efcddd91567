import { DAY } from '#libs/clock';
import { newId } from '#libs/ids';
import { Courses } from '../../src/courses/index.js';
import { system } from '../../src/database/index.js';
import { newCompany, newPerson, type TestPerson } from '../support/companies.js';
import { appForAll } from '../support/index.js';
import { lastMailTo, linkIn } from '../support/mailbox.js';
import { coursePreparing, enrol, newTeam, pass, read, rows, slug } from './fixtures.js';

const app = appForAll();
beforeAll(() => coursePreparing(app));
let companyId: string;
let hr: TestPerson;
let learner: TestPerson;

beforeEach(async () => {
  ({ companyId, hr, learner } = await newTeam(app));
});

const form = '/empresa/cursos/inscribir';
const enrolmentOf = async (person: TestPerson) =>
  (await rows(app, "select id from enrolments where user_id = $1 and state <> 'withdrawn'", [person.userId]))[0]?.[
    'id'
  ] as string;
const count = async () => (await rows(app, 'select id from enrolments where company_id = $1', [companyId])).length;

describe('enrolling', () => {
  test('says first what to do, then shows each person and how far they are', async () => {
    expect((await hr.browser.get('/empresa/cursos')).text).toContain('Aún no hay nadie en los cursos');
    const second = await newPerson(app, { roles: ['learner'], companyId });
    const sent = await enrol(hr, learner, second);
    expect((await hr.browser.follow(sent)).text).toContain('2 personas inscritas');
    await read(learner.browser, 3);
    const list = (await hr.browser.get('/empresa/cursos')).text;
    expect(list).toContain(`ver el avance de ${learner.name} en el curso A`);
    expect(list).toContain('Lección 4 de 6');
    expect(list).toContain('Por empezar');
  });

  test('twice changes nothing, also at the same moment', async () => {
    const sent = await Promise.all([enrol(hr, learner), enrol(hr, learner)]);
    expect(sent.map(({ status }) => status)).toEqual([303, 303]);
    expect(await count()).toBe(1);
    expect((await hr.browser.follow(await enrol(hr, learner))).text).toContain('no cambió nada');
  });

  test('invites a colleague, who finds the course after accepting', async () => {
    const email = `nueva-${newId()}@agave.example`;
    const sent = await hr.browser.post(form, { course: slug, name: 'Rosa Elena Díaz', email });
    expect(sent.status).toBe(303);
    expect((await hr.browser.get('/empresa/cursos')).text).toContain('Invitación sin aceptar');
    app.clock.advance(3 * DAY);
    const guest = app.browser();
    const joined = await guest.post(linkIn(await lastMailTo(app, email), '/invitacion/'), {
      name: 'Rosa Elena Díaz',
      locale: 'es',
      privacy: 'si',
    });
    expect([joined.status, joined.location]).toEqual([303, '/aprender']);
    expect((await guest.get('/aprender')).text).toContain('Empieza: Todas las personas nos movemos');
    const [row] = await rows(
      app,
      'select available_at from enrolments e join people p on p.id = e.user_id where p.email = $1',
      [email],
    );
    expect(row?.['available_at']).toEqual(app.clock.now());
    expect((await hr.browser.get('/empresa/cursos')).text).not.toContain('Invitación sin aceptar');
  });

  test('whoever is invited but already in the team is enrolled as a member', async () => {
    const sent = await hr.browser.post(form, { course: slug, name: 'Da igual', email: hr.email.toUpperCase() });
    expect(sent.status).toBe(303);
    expect(await enrolmentOf(hr)).toBeDefined();
    expect((await lastMailTo(app, hr.email)).subject).toContain('Te inscribieron');
  });

  test.each<[string, Record<string, string | string[]>, string]>([
    ['nobody', { course: slug }, 'Marca al menos a una persona'],
    ['no course', { people: 'LEARNER' }, 'Elige una de las opciones'],
    ['a course in preparation', { course: 'curso-en-preparacion', people: 'LEARNER' }, 'todavía no se puede tomar'],
    ['a course that is none', { course: 'constructor', people: 'LEARNER' }, 'todavía no se puede tomar'],
    ['somebody of nowhere', { course: slug, people: newId() }, 'ya no está en tu equipo'],
    ['an id that is none', { course: slug, people: "1' or 1=1" }, 'Elige al menos una opción'],
    ['half an invitation', { course: slug, name: 'Rosa' }, 'falta su correo'],
    ['the other half', { course: slug, email: 'rosa@agave.example' }, 'falta su nombre'],
    ['a broken address', { course: slug, name: 'Rosa', email: 'rosa@' }, 'Escribe un correo completo'],
    ['a name without end', { course: slug, name: 'R'.repeat(5000), email: 'rosa@agave.example' }, 'de 2 a 120 letras'],
  ])('%s: the form comes back with what was typed, nothing is written', async (_name, fields, words) => {
    const sent: Record<string, string | string[]> = {
      ...fields,
      ...(fields['people'] === 'LEARNER' && { people: learner.userId }),
    };
    const page = await hr.browser.post(form, sent);
    expect(page.status).toBe(422);
    expect(page.text).toContain(words);
    if (sent['course'] === slug) expect(page.text).toMatch(new RegExp(`value="${slug}"[^>]* checked`));
    expect(await count()).toBe(0);
  });

  test('a company that FM4 has not activated cannot enrol', async () => {
    const waiting = await newCompany(app, { state: 'pending' });
    const admin = await newPerson(app, { roles: ['company_admin'], companyId: waiting });
    expect((await enrol(admin, admin)).status).toBe(403);
  });
});

describe('one enrolment', () => {
  test('shows progress, never answers; a reminder goes out once a day', async () => {
    await enrol(hr, learner);
    const address = `/empresa/cursos/${await enrolmentOf(learner)}`;
    await read(learner.browser, 2);
    expect((await hr.browser.get(address)).text).toContain('2 de 6 lecciones');
    expect((await hr.browser.follow(await hr.browser.post(`${address}/recordar`))).text).toContain(
      `Le escribimos a ${learner.name}`,
    );
    const again = await hr.browser.post(`${address}/recordar`);
    expect(again.status).toBe(409);
    expect(again.text).toContain('Ya se le escribió hoy');
    expect((await hr.browser.get(address)).text).toContain('Mañana puedes recordarle');
    app.clock.advance(DAY);
    expect((await hr.browser.post(`${address}/recordar`)).status).toBe(303);
  });

  test('whoever was withdrawn no longer sees the course, and starts anew when enrolled again', async () => {
    await enrol(hr, learner);
    await read(learner.browser, 4);
    const address = `/empresa/cursos/${await enrolmentOf(learner)}`;
    expect((await hr.browser.get(`${address}/baja`)).text).toContain(`¿Dar de baja a ${learner.name}?`);
    expect((await hr.browser.post(`${address}/baja`)).status).toBe(303);
    expect((await hr.browser.post(`${address}/baja`)).status).toBe(404);
    expect((await learner.browser.get(`/aprender/${slug}`)).status).toBe(404);
    await enrol(hr, learner);
    expect((await learner.browser.get(`/aprender/${slug}`)).text).toContain('Empezar la lección 1');
  });

  test('a finished course is neither reminded of nor withdrawn from', async () => {
    await enrol(hr, learner);
    const code = await pass(learner.browser);
    const address = `/empresa/cursos/${await enrolmentOf(learner)}`;
    expect((await hr.browser.get(address)).text).toContain(`/constancias/${code}/constancia.pdf`);
    for (const act of ['recordar', 'baja']) expect((await hr.browser.post(`${address}/${act}`)).status).toBe(409);
    expect((await hr.browser.follow(await enrol(hr, learner))).text).toContain('no cambió nada');
  });
});

describe('whose business it is', () => {
  test("another company's enrolment is a 404", async () => {
    await enrol(hr, learner);
    const id = await enrolmentOf(learner);
    const other = await newTeam(app);
    const answers = [
      await other.hr.browser.get(`/empresa/cursos/${id}`),
      await other.hr.browser.get(`/empresa/cursos/${id}/baja`),
      await other.hr.browser.post(`/empresa/cursos/${id}/baja`),
      await other.hr.browser.post(`/empresa/cursos/${id}/recordar`),
      await hr.browser.get('/empresa/cursos/x'),
      await hr.browser.get(`/empresa/cursos/${newId()}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    const intruder = await other.hr.browser.post(form, { course: slug, people: learner.userId });
    expect(intruder.status).toBe(422);
    expect((await learner.browser.get(`/aprender/${slug}`)).status).toBe(200);
  });

  test('a learner sees no page of Human Resources', async () => {
    await enrol(hr, learner);
    const id = await enrolmentOf(learner);
    for (const address of ['/empresa/cursos', form, `/empresa/cursos/${id}`, '/api/v1/enrolments']) {
      expect((await learner.browser.get(address)).status).toBe(403);
    }
    expect((await learner.browser.post(form, { course: slug, people: learner.userId })).status).toBe(403);
  });

  test('later rooms learn who passed, as long as they belong to the company', async () => {
    await enrol(hr, learner, hr);
    await pass(learner.browser);
    const courses = app.nest.get(Courses, { strict: false });
    const ask = () => app.db.as(system('test'), (tx) => courses.certifiedCount(tx, companyId, slug));
    expect(await ask()).toBe(1);
    await rows(app, 'delete from memberships where user_id = $1', [learner.userId]);
    expect(await ask()).toBe(0);
    expect((await learner.browser.get(`/aprender/${slug}/constancia`)).status).toBe(200);
  });
});

describe('the API', () => {
  test('lists courses for anyone and enrolments for the company', async () => {
    const { items } = (await app.browser().get('/api/v1/courses')).json<{ items: { slug: string; state: string }[] }>();
    expect(items.map((item) => `${item.slug} ${item.state}`)).toEqual([
      'movilidad-humana published',
      'documentacion-y-marco-legal published',
      'prevencion-de-la-exclusion published',
      'enlaces-municipales published',
      'induccion-laboral published',
      'curso-en-preparacion in-preparation',
    ]);
    const made = await hr.browser.postJson('/api/v1/enrolments', { course: slug, people: [learner.userId] });
    expect([made.status, made.json()]).toEqual([201, { enrolled: 1 }]);
    await read(learner.browser, 2);
    const listed = (await hr.browser.get(`/api/v1/enrolments?course=${slug}`)).json<{ items: unknown[] }>();
    expect(listed.items).toEqual([
      expect.objectContaining({
        userId: learner.userId,
        course: slug,
        state: 'in-progress',
        lessonsRead: 2,
        lessons: 6,
        certificate: null,
      }),
    ]);
    expect((await app.browser().get('/api/v1/enrolments')).status).toBe(401);
  });

  test.each<[string, unknown, number]>([
    ['nothing', {}, 422],
    ['a list', [], 422],
    ['no JSON', '{"course":', 400],
    ['people that are no ids', { course: slug, people: ['x'] }, 422],
    ['people that are an object', { course: slug, people: { a: 1 } }, 422],
    ['nobody', { course: slug }, 422],
    ['half an invitation', { course: slug, name: 'Rosa' }, 422],
  ])('%s is a problem, not a failure', async (_name, body, status) => {
    const answer = await hr.browser.postJson('/api/v1/enrolments', body);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(await count()).toBe(0);
  });
});

describe('the catalogue', () => {
  test('shows what can be taken and what is in preparation, to anyone', async () => {
    const page = await app.browser().get('/cursos');
    expect(page.status).toBe(200);
    for (const heading of ['Para empresas', 'Para personas servidoras públicas', 'Para personas en movilidad'])
      expect(page.text).toContain(heading);
    expect(page.text).toContain('3 de 6 lecciones escritas');
    const preparing = await app.browser().get('/cursos/curso-en-preparacion');
    expect(preparing.text).toContain('Todavía no se puede tomar');
    expect(preparing.text.match(/Por escribir/g)).toHaveLength(3);
    expect((await app.browser().get('/cursos/nada')).status).toBe(404);
  });

  test('offers each visitor their own next step', async () => {
    const address = `/cursos/${slug}`;
    expect((await app.browser().get(address)).text).toContain(`/registro/persona?volver=${address}`);
    expect((await app.browser().get(address)).text).toContain('Registra tu empresa');
    expect((await hr.browser.get(address)).text).toContain(`${form}?curso=${slug}`);
    expect((await learner.browser.get(address)).text).toContain('Empezar el curso');
    await enrol(hr, learner);
    expect((await learner.browser.get(address)).text).toContain('Ir a mi curso');
  });

  test('says in English that the content is Spanish', async () => {
    const page = await app.browser().get('/cursos?lang=en');
    expect(page.text).toContain('The content of the courses is in Spanish.');
  });
});
