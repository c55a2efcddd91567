import { SECOND } from '#libs/clock';
import { newId } from '#libs/ids';
import { type Role, system } from '../../../src/database/index.js';
import { ReminderKinds, Reminders } from '../../../src/notifications/index.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { lastMailTo, startApp, type TestApp } from '../../support/index.js';
import { WordedMail } from './worded.js';

let app: TestApp;
let editor: TestPerson;
const work = system('test');
const page = '/fm4/correo/avisos/test.worded';

beforeAll(async () => {
  app = await startApp();
  for (const kind of ['test.worded', 'test.unseen', 'test.raced', 'test.english']) {
    app.nest.get(Reminders).register({
      kind,
      essential: true,
      template: WordedMail,
      load: (_tx, _subject, { details }) =>
        Promise.resolve(details['over'] ? null : { company: 'Agave & <Azul>', day: '5 de diciembre', url: '/cuenta' }),
    });
  }
  editor = await newPerson(app, { roles: ['content_editor'] });
});
afterAll(() => app.close());

/** Has a mail of the kind sent, and gives what was. */
async function sent(kind = 'test.worded', locale: 'es' | 'en' = 'es', details: Record<string, string> = {}) {
  const email = `${newId()}@agave.example`;
  const to = { userId: null, email, name: 'Ana <López>', locale };
  const subject = { type: 'test', id: newId(), companyId: null };
  app.clock.advance(SECOND);
  await app.db.as(work, (tx) =>
    app.nest.get(Reminders).reconcile(tx, subject, [{ kind, to, dueAt: app.clock.now(), details }]),
  );
  await app.jobs.runDue();
  const [row] = await app.db.as(work, (tx) => tx.query('select * from reminders where subject_id = $1', [subject.id]));
  return row as { subject_line: string; body_text: string; state: string };
}

const words = (fields: Record<string, string>) => ({ idioma: 'es', base: '0', hacer: 'guardar', ...fields });

describe('the words of a kind of mail', () => {
  test('are the program’s until somebody edits them; then each version holds for what goes out after it', async () => {
    expect((await sent()).subject_line).toBe('Original de Agave & <Azul>');
    const first = { subject: '{nombre}: {empresa}', intro: 'Toca el {fecha}.', closing: 'Gracias, {nombre}.' };
    const saved = await editor.browser.post(page, words(first));
    expect([saved.status, saved.location]).toEqual([303, `${page}?idioma=es`]);
    const mail = await sent();
    expect(mail.subject_line).toBe('Ana <López>: Agave & <Azul>');
    expect(mail.body_text).toContain('Toca el 5 de diciembre.');
    expect(mail.body_text).toContain('Gracias, Ana <López>.');
    expect((await sent('test.worded', 'en')).subject_line).toBe('Original de Agave & <Azul>');

    await editor.browser.post(page, words({ base: '1', subject: 'Otro' }));
    expect((await sent()).subject_line).toBe('Otro');
    const shown = await editor.browser.get(page);
    expect(shown.text).toContain('Versión 2');
    expect(shown.text).toContain(editor.name);

    await editor.browser.post(`${page}/version`, { idioma: 'es', version: '1' });
    expect((await sent()).subject_line).toBe('Ana <López>: Agave & <Azul>');
    await editor.browser.post(`${page}/version`, { idioma: 'es', version: '0' });
    expect((await sent()).subject_line).toBe('Original de Agave & <Azul>');
    const history = await app.db.as(work, (tx) =>
      tx.query(
        `select version, restores, retired_at is null as holds from reminder_texts where kind = 'test.worded' order by 1`,
      ),
    );
    expect(history).toEqual([
      { version: 1, restores: null, holds: false },
      { version: 2, restores: null, holds: false },
      { version: 3, restores: 1, holds: false },
      { version: 4, restores: 0, holds: true },
    ]);
    for (const version of ['99', '-1', 'x']) {
      expect((await editor.browser.post(`${page}/version`, { idioma: 'es', version })).status).toBe(404);
    }
  });

  test.each([
    [{ subject: 'Hola, {apellido}' }, 'No existe el dato {apellido}'],
    [{ intro: 'Toca pronto, {nombre}.' }, 'Falta {fecha}'],
    [{ intro: `${'x'.repeat(1000)} {fecha}` }, 'caben 1000'],
    [{ subject: 'Uno\r\nBcc: otra@persona.example' }, 'sin saltos de línea'],
    [{ closing: 'Gracias {' }, 'llave suelta'],
  ])('are refused at the field and kept: %j', async (fields: Record<string, string>, says) => {
    const answer = await editor.browser.post(page, words({ closing: 'Se queda', ...fields }));
    expect(answer.status).toBe(422);
    const [name, typed] = Object.entries(fields)[0]!;
    expect(answer.text).toContain(says);
    expect(answer.text).toContain(`href="#${name}"`);
    expect(answer.text.replaceAll('&amp;', '&')).toContain(typed.slice(0, 20).split('\r')[0]);
  });

  test('of two editors the second one sees the words of the first before theirs hold', async () => {
    const raced = '/fm4/correo/avisos/test.raced';
    await editor.browser.post(raced, words({ subject: 'La primera' }));
    const answer = await editor.browser.post(raced, words({ subject: 'La segunda' }));
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('Alguien guardó otra versión');
    expect(answer.text).toContain('La primera');
    expect(answer.text).toContain('value="La segunda"');
    const both = await Promise.all([
      editor.browser.post(raced, words({ base: '1', subject: 'Uno' })),
      editor.browser.post(raced, words({ base: '1', subject: 'Dos' })),
    ]);
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 409]);
  });

  test('are seen as they would look, with real data and without keeping them', async () => {
    await sent('test.english', 'es');
    await sent('test.english', 'es', { over: 'yes' });
    const path = '/fm4/correo/avisos/test.english';
    const answer = await editor.browser.post(path, {
      ...words({ subject: '¡{empresa}!' }),
      hacer: 'ver',
      idioma: 'en',
    });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('¡Agave &amp; &lt;Azul>!');
    expect(answer.text).toContain('Todavía no está guardado');
    const src = /<iframe[^>]* src="([^"]+)"/.exec(answer.text)![1]!.replaceAll('&amp;', '&');
    expect(answer.text).toMatch(/<iframe[^>]* sandbox/);
    const frame = await editor.browser.get(src);
    expect(frame.text).toContain('<html lang="en">');
    expect(frame.text).toContain('¡Agave &amp; &lt;Azul>!');
    expect(frame.headers['content-security-policy']).toMatch(/^default-src 'none';.*frame-ancestors 'self'; sandbox$/);
    expect((await editor.browser.get(`${path}/vista?idioma=es&subject=%7Bnada%7D`)).status).toBe(404);
    expect((await sent('test.english', 'en')).subject_line).toBe('Original de Agave & <Azul>');
    expect((await editor.browser.get('/fm4/correo/avisos/test.unseen')).text).toContain('Todavía no hay un correo');
  });

  test('of a mail with a personal link are shown with a link that opens nothing', async () => {
    const frame = await editor.browser.get('/fm4/correo/avisos/accounts.link/vista?idioma=es');
    expect(frame.status).toBe(200);
    expect(frame.text).toContain(`Hola, ${editor.name}`);
    expect(frame.text).not.toContain('/entrar/enlace/');
  });

  test('can be tried on oneself, ten times an hour', async () => {
    const typed = { ...words({ subject: 'Prueba de {empresa}' }), hacer: 'probar' };
    await sent();
    const answer = await editor.browser.post(page, typed);
    expect(answer.text).toContain(`Te mandamos la prueba a ${editor.email}`);
    const mail = await lastMailTo(app, editor.email);
    expect(mail.subject).toBe('[Prueba] Prueba de Agave & <Azul>');
    expect((await editor.browser.post('/fm4/correo/avisos/test.unseen', typed)).status).toBe(409);
    let status = 200;
    for (let times = 0; times < 10 && status === 200; times += 1) {
      ({ status } = await editor.browser.post(page, typed));
    }
    expect(status).toBe(429);
  });
});

describe('the catalogue', () => {
  test('lists every kind, and each has its page in both languages', async () => {
    const list = await editor.browser.get('/fm4/correo/avisos');
    const kinds = await app.db.as(system('test'), (tx) => app.nest.get(ReminderKinds).all(tx));
    for (const { kind } of kinds) {
      expect(list.text).toContain(`/fm4/correo/avisos/${kind}"`);
      for (const locale of ['es', 'en']) {
        const { status } = await editor.browser.get(`/fm4/correo/avisos/${kind}?idioma=${locale}`);
        expect([kind, locale, status]).toEqual([kind, locale, 200]);
      }
    }
    for (const path of ['nada', 'nada/vista']) {
      expect((await editor.browser.get(`/fm4/correo/avisos/${path}`)).status).toBe(404);
    }
    expect((await editor.browser.post('/fm4/correo/avisos/nada', words({ subject: 'x' }))).status).toBe(404);
  });

  test('has the days of a kind changed by the administration, within limits, keeping what was typed', async () => {
    const { browser } = await newPerson(app, { roles: ['staff_admin'] });
    const path = '/fm4/correo/avisos/courses.unfinished';
    const version = /name="version" value="(\d+)"/.exec((await browser.get(path)).text)![1]!;
    const post = (days: string) => browser.post(`${path}/dias`, { idioma: 'es', version, days });
    expect((await post('')).text).toContain('Escribe al menos un día');
    for (const days of ['pronto', '5000', '5, 5', '1.5']) {
      const answer = await post(days);
      expect([days, answer.status]).toEqual([days, 422]);
      expect(answer.text).toContain('href="#days"');
      expect(answer.text).toContain(`value="${days}"`);
    }
    expect((await post(' 9; 5 ')).location).toBe(`${path}?idioma=es`);
    expect((await browser.get(path)).text).toContain('5 días después, 9 días después');
    expect((await post('6')).status).toBe(409);
    expect((await editor.browser.post(`${path}/dias`, { idioma: 'es', version, days: '6' })).status).toBe(403);
    expect((await browser.post(`${page}/dias`, { idioma: 'es', version: '0', days: '6' })).status).toBe(404);
  });

  test.each<Role>(['auditor', 'legal_reviewer'])('is not for %s', async (role) => {
    const { browser } = await newPerson(app, { roles: [role] });
    expect((await browser.get('/fm4/correo/avisos')).status).toBe(403);
    expect((await browser.post(page, words({ subject: 'x' }))).status).toBe(403);
  });
});
