import { DAY } from '#libs/clock';
import { newId } from '#libs/ids';
import { readWorkbook } from '#libs/spreadsheet';
import { newPerson, type TestPerson } from '../support/companies.js';
import { startApp, type TestApp } from '../support/index.js';
import { mailsOf } from '../support/mailbox.js';
import { coursePreparing, enrol, newTeam, read, rows, slug } from './fixtures.js';

const form = '/empresa/cursos/inscribir';
const list = '/empresa/cursos';
const second = 'documentacion-y-marco-legal';
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

const enrolments = () => rows(app, 'select user_id, course_id from enrolments where company_id = $1', [companyId]);
/** How many mails a person got. */
const mailed = async ({ email }: TestPerson) => (await mailsOf(app)).filter(({ to }) => to.includes(email)).length;
const box = () => `nueva-${newId()}@agave.example`;

describe('enrolling many', () => {
  test('several people in several courses at once', async () => {
    const sent = await hr.browser.post(form, { course: [slug, second], people: [hr.userId, learner.userId] });
    expect((await hr.browser.follow(sent)).text).toContain('2 personas inscritas');
    expect(await enrolments()).toHaveLength(4);
    const again = await hr.browser.post(form, { course: [slug, slug, second], people: learner.userId });
    expect((await hr.browser.follow(again)).text).toContain('no cambió nada');
    expect(await enrolments()).toHaveLength(4);
  });

  test('by a pasted list: members are enrolled, others invited; bad lines stay with the reason', async () => {
    const stranger = box();
    const pasted = `Da Igual <${learner.email.toUpperCase()}>\nRosa Díaz\t${stranger}\nSin Correo\nMala <mala@>`;
    const page = await hr.browser.post(form, { course: [slug, second], list: pasted });
    expect(page.status).toBe(422);
    expect(page.text).toContain('2 personas inscritas');
    expect(page.text).toContain('2 renglones se quedaron aquí');
    expect(/<textarea[^>]*>([^<]*)</.exec(page.text)![1]!.trim().split('\n')).toHaveLength(2);
    for (const one of [slug, second]) expect(page.text).toMatch(new RegExp(`value="${one}"[^>]* checked`));
    expect(await enrolments()).toHaveLength(4);
    expect((await hr.browser.get(`${list}?ver=invitadas`)).text).toContain('Rosa Díaz');
  });

  test('a course that is closed stops everything, and the list is kept', async () => {
    const pasted = `Rosa Díaz, ${box()}`;
    const page = await hr.browser.post(form, {
      course: [slug, await coursePreparing(app)],
      list: `${learner.email}\n${pasted}`,
    });
    expect(page.status).toBe(422);
    expect(page.text).toContain('todavía no se puede tomar');
    expect(page.text).toContain(pasted);
    expect(await enrolments()).toEqual([]);
  });
});

describe('reminding all who lag', () => {
  test('writes to each who has not moved on for a week, once a week', async () => {
    const quick = await newPerson(app, { roles: ['learner'], companyId });
    await enrol(hr, learner, hr, quick);
    expect((await hr.browser.get(list)).text).not.toContain('semana sin avanzar');
    app.clock.advance(8 * DAY);
    await read(quick.browser, 1);
    await app.jobs.runDue();
    const before = await mailed(learner);
    expect((await hr.browser.get(list)).text).toContain('Recordar a las 2 personas');
    const sent = await hr.browser.post(`${list}/recordar`);
    expect((await hr.browser.follow(sent)).text).toContain('Enviamos 2 recordatorios.');
    const again = await hr.browser.follow(await hr.browser.post(`${list}/recordar`));
    expect(again.text).toContain('No se envió ningún recordatorio. 2 personas quedan para después');
    expect((await learner.browser.post(`${list}/recordar`)).status).toBe(403);
    // the platform itself wrote today, and nobody gets two of these in a day
    expect(await mailed(learner)).toBe(before);
    app.clock.advance(DAY);
    expect(await mailed(learner)).toBe(before + 1);
    expect((await hr.browser.get(list)).text).not.toContain('semana sin avanzar}');
    await hr.browser.post(`${list}/recordar`);
    expect(await mailed(learner)).toBe(before + 1);
    app.clock.advance(6 * DAY);
    // who read a lesson then has not gone on for a week either
    expect((await hr.browser.get(list)).text).toContain('Recordar a las 3 personas');
  });
});

describe('the list of the team', () => {
  test('has views with their counts, narrowed by course and text, all in the address', async () => {
    const names = ['Ángela Núñez', 'Beto Ruiz'];
    const [angela, beto] = [
      await newPerson(app, { roles: ['learner'], companyId, name: names[0]! }),
      await newPerson(app, { roles: ['learner'], companyId, name: names[1]! }),
    ];
    await hr.browser.post(form, { course: slug, people: [angela.userId, beto.userId] });
    await hr.browser.post(form, { course: second, people: [beto.userId] });
    app.clock.advance(9 * DAY);
    await read(angela.browser, 1);
    const page = async (query: string) => (await hr.browser.get(`${list}?${query}`)).text;
    const everyone = await page('');
    expect(everyone).toContain('Todas (4)');
    expect(everyone).toContain('Sin avanzar (1)');
    expect(everyone).toContain('Sin inscribir (2)');
    const late = await page('ver=atrasadas');
    expect([late.includes(names[0]!), late.includes(names[1]!)]).toEqual([false, true]);
    const found = await page('buscar=nunez');
    expect(found).toContain('Una persona');
    expect(found).toContain('Todas (1)');
    expect(await page('curso=B')).toContain('Con curso abierto (1)');
    expect(await page('buscar=nadie')).toContain('Nadie coincide');
    expect(await page('ver=x&curso=Z&pagina=99')).toContain('Todas (4)');
  });

  test('as CSV is what the list shows, in the reader’s language, and no formula runs', async () => {
    const bad = await newPerson(app, { roles: ['learner'], companyId, name: '-2+3, Rosa' });
    await enrol(hr, bad);
    await read(bad.browser, 2);
    const { bytes, headers, status } = await hr.browser.get(`${list}/avance.csv?ver=en-curso`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toMatch(/attachment; filename="cursos-\d{4}-\d\d-\d\d\.csv"/);
    expect(headers['cache-control']).toBe('no-store');
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const lines = bytes.toString('utf8').slice(1).trimEnd().split('\r\n');
    expect(lines[0]).toBe(
      'Persona,Correo,Invitación sin aceptar,Curso,Estado,Lecciones leídas,Lecciones,Función,Centro de trabajo',
    );
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(`"'-2+3, Rosa",${bad.email},No,`);
    expect(lines[1]).toContain('En curso,2,6');
    const workbook = await hr.browser.get(`${list}/avance.xlsx?ver=en-curso`);
    const [sheet] = await readWorkbook(workbook.bytes);
    expect(sheet!.rows.map((row) => row[0])).toEqual(['Persona', '-2+3, Rosa']);
    expect(workbook.headers['cache-control']).toBe('no-store');
    expect((await learner.browser.get(`${list}/avance.xlsx`)).status).toBe(403);
    const [, linked] = /href="([^"]*avance\.csv[^"]*)"/.exec(
      (await hr.browser.get(`${list}?ver=en-curso&buscar=rosa`)).text,
    )!;
    expect(linked).toBe(`${list}/avance.csv?ver=en-curso&amp;buscar=rosa`);
    expect((await hr.browser.get(`${list}/avance.csv?lang=en`)).text).toContain('Person,Email');
    expect((await learner.browser.get(`${list}/avance.csv`)).status).toBe(403);
  });
});
