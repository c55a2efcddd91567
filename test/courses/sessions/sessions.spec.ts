import { HOUR, MINUTE } from '#libs/clock';
import { readWorkbook } from '#libs/spreadsheet';
import { SessionCodes } from '../../../src/courses/sessions/session-codes.js';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp, testStart } from '../../support/index.js';
import { mailsOf } from '../../support/mailbox.js';
import { itWith, runPdfTool } from '../../support/pdf-tools.js';
import { answers, enrol, newTeam, openQuiz, rows, slug } from '../fixtures.js';

const here = '/empresa/cursos/grupos';
let app: TestApp;
let companyId: string;
let hr: TestPerson;
let learner: TestPerson;
let courseId: string;

beforeAll(async () => {
  app = await startApp();
  courseId = String((await rows(app, 'select id from courses where slug = $1', [slug]))[0]!['id']);
});
afterAll(() => app.close());
beforeEach(async () => {
  app.clock.set(testStart);
  ({ companyId, hr, learner } = await newTeam(app));
  await enrol(hr, learner);
});

async function group(more: Record<string, string> = {}): Promise<string> {
  const form = { courseId, name: 'Turno matutino', trainer: 'Rosa Díaz', capacity: '1', counts: 'si', ...more };
  const made = await hr.browser.post(here, form);
  expect(made.status).toBe(303);
  return made.location!.split('/').at(-1)!;
}
const session = (id: string, more: Record<string, string> = {}) =>
  hr.browser.post(`${here}/${id}/sesiones/nueva`, {
    topic: 'La entrevista',
    day: '2026-11-24',
    from: '10:00',
    until: '12:00',
    place: 'Sala 2',
    version: '0',
    ...more,
  });
const sessionsIn = async (id: string) =>
  (await rows(app, 'select id from group_sessions where group_id = $1 order by starts_at', [id])).map((one) =>
    String(one['id']),
  );
const add = (id: string, ...people: TestPerson[]) =>
  hr.browser.post(`${here}/${id}/personas`, { people: people.map(({ userId }) => userId) });
const seated = async (id: string) =>
  (await rows(app, 'select user_id from group_members where group_id = $1 and seated_at is not null', [id])).map(
    (one) => one['user_id'],
  );
const mailsTo = async ({ email }: TestPerson) => {
  await app.jobs.runDue();
  return (await mailsOf(app)).filter(({ to }) => to.includes(email)).map(({ subject }) => subject);
};
/** 24 November, 10:00 in Mexico. */
const begins = new Date('2026-11-24T16:00:00Z');
const at = (ms: number) => app.clock.set(new Date(begins.getTime() + ms));
/** The address that the screen shows now, as a path. */
const shown = (sessionId: string) =>
  new URL(app.nest.get(SessionCodes, { strict: false }).address(sessionId, app.clock.now())).pathname;

describe('a group', () => {
  test('gives its places to the first who come; who waits moves up by themselves and is told', async () => {
    const second = await newPerson(app, { roles: ['learner'], companyId });
    await enrol(hr, second);
    const id = await group();
    await session(id);
    await add(id, learner);
    expect((await second.browser.get('/aprender/sesiones')).text).toContain('Entrar a la lista de espera');
    await second.browser.post(`/aprender/sesiones/${id}/entrar`);
    await second.browser.post(`/aprender/sesiones/${id}/entrar`);
    expect(await seated(id)).toEqual([learner.userId]);
    expect(await mailsTo(second)).not.toContain('Tienes lugar en «Turno matutino»');
    await learner.browser.post(`/aprender/sesiones/${id}/dejar`);
    expect(await seated(id)).toEqual([second.userId]);
    expect(await mailsTo(second)).toContain('Tienes lugar en «Turno matutino»');
    expect((await second.browser.get('/pendientes')).status).toBe(200);
  });

  test('gives one place when many ask for it at once', async () => {
    const people = await Promise.all(
      Array.from({ length: 6 }, () => newPerson(app, { roles: ['learner'], companyId })),
    );
    await enrol(hr, ...people);
    const id = await group({ capacity: '2' });
    await session(id);
    await Promise.all(people.map(({ browser }) => browser.post(`/aprender/sesiones/${id}/entrar`)));
    expect(await seated(id)).toHaveLength(2);
  });

  test('keeps what was typed and says what is wrong', async () => {
    const bad = await hr.browser.post(here, { courseId, name: '', trainer: 'Rosa', capacity: '0' });
    expect([bad.status, bad.text.includes('value="Rosa"')]).toEqual([422, true]);
    const id = await group({ capacity: '2' });
    expect((await session(id, { until: '09:00' })).text).toContain('después de empezar');
    expect((await session(id, { from: '25:00' })).text).toContain('por ejemplo 09:30');
    const other = await newPerson(app, { roles: ['learner'], companyId });
    expect((await add(id, other)).text).toContain('no está inscrita');
    await enrol(hr, other);
    await add(id, learner, other);
    const smaller = await hr.browser.post(`${here}/${id}`, { name: 'T', trainer: 'R', capacity: '1', version: '1' });
    expect([smaller.status, smaller.text.includes('quita a alguien')]).toEqual([422, true]);
  });

  test('is nobody else’s: not another company’s, not a learner’s to manage', async () => {
    const id = await group();
    const other = await newPerson(app, { roles: ['company_admin'], companyId: await newCompany(app) });
    expect((await other.browser.get(`${here}/${id}`)).status).toBe(404);
    expect((await other.browser.post(`/aprender/sesiones/${id}/entrar`)).status).toBe(404);
    expect((await learner.browser.get(`${here}/${id}`)).status).toBe(403);
  });
});

test('attendance that is taken back takes the lessons with it, but not those that were read', async () => {
  const id = await group();
  await session(id);
  await add(id, learner);
  const [one] = await sessionsIn(id);
  await learner.browser.post(`/aprender/${slug}/2`);
  at(3 * HOUR);
  const take = (...people: string[]) => hr.browser.post(`${here}/${id}/sesiones/${one}`, { people, method: 'hand' });
  await take(learner.userId);
  const left = async () =>
    /id="falta"[\s\S]*?<\/section>/.exec((await learner.browser.get(`/aprender/${slug}`)).text)![0];
  expect(await left()).not.toContain('Leer');
  await learner.browser.post(`/aprender/${slug}/4`);
  await take();
  expect(await left()).toContain('Leer las lecciones 1, 3, 5, 6.');
});

describe('a session', () => {
  test('is in calendars and mails; a move and a cancellation are told', async () => {
    const id = await group();
    await session(id);
    await add(id, learner);
    const [one] = await sessionsIn(id);
    const move = {
      topic: 'La entrevista',
      day: '2026-11-25',
      from: '10:00',
      until: '12:00',
      place: 'Sala 3',
      version: '1',
    };
    app.clock.advance(HOUR);
    expect((await hr.browser.post(`${here}/${id}/sesiones/${one}/cambiar`, move)).status).toBe(303);
    expect(await mailsTo(learner)).toContain('Cambió una sesión: La entrevista');
    const stale = await hr.browser.post(`${here}/${id}/sesiones/${one}/cambiar`, { ...move, place: 'Sala 4' });
    expect(stale.status).toBe(409);
    app.clock.set(new Date('2026-11-24T17:00:00Z'));
    expect(await mailsTo(learner)).toContain('Mañana: La entrevista');
    await hr.browser.post(`${here}/${id}/sesiones/${one}/cancelar`);
    expect(await mailsTo(learner)).toContain('Se canceló una sesión: La entrevista');
    const events = await rows(app, `select state from calendar_events where subject_id = $1`, [one]);
    expect(events).toEqual([{ state: 'cancelled' }]);
  });

  test('takes attendance by its code, through signing in, not by an old one, not before, not twice', async () => {
    const id = await group();
    await session(id);
    await add(id, learner);
    const [one] = await sessionsIn(id);
    await learner.browser.get(shown(one!));
    expect((await learner.browser.post(`/asistencia/${one}`)).text).toContain('no se está tomando');
    expect((await learner.browser.get(`/asistencia/${one}`)).text).toContain('Todavía no se toma asistencia');
    at(10 * MINUTE);
    const photographed = shown(one!);
    expect((await learner.browser.get(`/asistencia/${one}`)).text).toContain('Escanea el código');
    const stranger = app.browser();
    const scanned = await stranger.get(photographed);
    expect([scanned.status, scanned.location]).toEqual([303, `/asistencia/${one}`]);
    expect((await stranger.get(scanned.location!)).location).toContain('/entrar');
    await learner.browser.get(photographed);
    // signing in took a quarter of an hour
    at(25 * MINUTE);
    await learner.browser.post(`/asistencia/${one}`);
    await learner.browser.post(`/asistencia/${one}`);
    expect((await learner.browser.get(`/asistencia/${one}`)).text).toContain('Tu asistencia está registrada');
    const present = await rows(app, 'select method from session_attendance where session_id = $1', [one]);
    expect(present).toEqual([{ method: 'code' }]);
    const late = await newPerson(app, { roles: ['learner'], companyId });
    at(70 * MINUTE);
    await late.browser.get(photographed);
    expect((await late.browser.post(`/asistencia/${one}`)).text).toContain('ya no cuenta');
    await late.browser.get(shown(one!));
    expect((await late.browser.post(`/asistencia/${one}`)).text).toContain('No tienes lugar');
    // two hours, and half an hour more
    for (const [minutes, words] of [
      [150, 'Registrar mi asistencia'],
      [151, 'Ya no se toma asistencia con código'],
    ] as const) {
      at(minutes * MINUTE);
      await late.browser.get(shown(one!));
      expect((await late.browser.get(`/asistencia/${one}`)).text).toContain(words);
    }
    expect((await late.browser.post(`/asistencia/${one}`)).text).toContain('no se está tomando');
    expect((await hr.browser.get(`${here}/${id}/sesiones/${one}/codigo`)).text).toContain('Toma la lista a mano');
  });

  test('attended enough counts as the lessons, and its hours stand on the certificate', async () => {
    const id = await group();
    await session(id);
    await session(id, { day: '2026-11-25', until: '10:30' });
    await add(id, learner);
    const [one, two] = await sessionsIn(id);
    at(HOUR);
    await hr.browser.post(`${here}/${id}/sesiones/${one}`, { people: learner.userId, method: 'sheet' });
    expect((await learner.browser.get('/aprender/sesiones')).text).toContain('80 % del tiempo previsto');
    expect((await learner.browser.get('/aprender/sesiones')).text).toContain('te falta sólo el cuestionario');
    const attempt = await openQuiz(learner.browser);
    await learner.browser.post(`/aprender/${slug}/cuestionario`, { attempt, ...answers() });
    const [certificate] = await rows(app, 'select hours from certificates where user_id = $1', [learner.userId]);
    expect(Number(certificate!['hours'])).toBeGreaterThanOrEqual(2);
    expect(Number(certificate!['hours'])).toBeLessThan(2.5);
    await hr.browser.post(`${here}/${id}/sesiones/${two}/cancelar`);
    const [list, shares] = await readWorkbook((await hr.browser.get(`${here}/${id}/asistencia.xlsx`)).bytes);
    expect(list!.rows[1]).toEqual([
      learner.name,
      '2026-11-24',
      '10:00',
      '12:00',
      '2',
      'La entrevista',
      'Rosa Díaz',
      'Sala 2',
      'sí',
      'lista firmada',
    ]);
    expect(shares!.rows[1]).toEqual([learner.name, '2', '2', '100']);
  });

  test('says when enough is out of reach', async () => {
    const id = await group();
    await session(id);
    await session(id, { day: '2026-11-25' });
    await add(id, learner);
    at(3 * HOUR);
    expect((await hr.browser.get(`${here}/${id}`)).text).toContain('Ya no alcanza el 80 %');
    expect((await learner.browser.get('/aprender/sesiones')).text).toContain('Ya no llegas al 80 %');
  });

  itWith('pdftotext', 'qpdf')('has a sheet to sign, with everyone who has a place', async () => {
    const id = await group();
    await session(id);
    await add(id, learner);
    const [one] = await sessionsIn(id);
    const { bytes } = await hr.browser.get(`${here}/${id}/sesiones/${one}/firmas.pdf`);
    expect(runPdfTool('qpdf', ['--check', '{}'], bytes)).toMatchObject({ status: 0 });
    const text = runPdfTool('pdftotext', ['{}', '-'], bytes).output;
    for (const words of ['Lista de asistencia: La entrevista', learner.name, '10:00–12:00', 'Imparte: Rosa Díaz'])
      expect(text).toContain(words);
  });

  test('shows a code that a camera reads', async () => {
    const id = await group();
    await session(id);
    const [one] = await sessionsIn(id);
    at(0);
    const page = await hr.browser.get(`${here}/${id}/sesiones/${one}/codigo`);
    expect(page.headers['cache-control']).toContain('no-store');
    expect(page.text).toMatch(/<svg[^>]*id="codigo"/);
    expect((await learner.browser.get(`${here}/${id}/sesiones/${one}/codigo`)).status).toBe(403);
  });
});
