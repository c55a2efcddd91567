import { DAY } from '#libs/clock';
import { newId } from '#libs/ids';
import { type Role, system } from '../../../src/database/index.js';
import { Reminders } from '../../../src/notifications/index.js';
import { person, signedIn } from '../../accounts/people.js';
import { lastMailTo, linkIn, startApp, type TestApp, type TestBrowser } from '../../support/index.js';
import { NoteMail, type NoteProps } from '../note.js';

let app: TestApp;
const ana = { userId: null, email: 'ana@agave.example', name: 'Ana <López>', locale: 'es' } as const;
const work = system('test');

beforeAll(async () => {
  app = await startApp();
  app.nest.get(Reminders).register<NoteProps>({
    kind: 'test.note',
    essential: true,
    template: NoteMail,
    load: (_tx, _subject, { details }) => {
      if (details['broken']) throw new Error('La plantilla está rota');
      return Promise.resolve({ title: details['title'] ?? 'Nota', text: 'Hola <b>', url: '/cuenta' });
    },
  });
});
afterAll(() => app.close());

const staff = async (...roles: Role[]): Promise<TestBrowser> => signedIn(app, (await person(app, { roles })).email);

/** Writes down a reminder and gives its id. */
async function reminder(details: Record<string, string>, dueAt = app.clock.now()): Promise<string> {
  const subject = { type: 'test', id: newId(), companyId: null };
  await app.db.as(work, (tx) =>
    app.nest.get(Reminders).reconcile(tx, subject, [{ kind: 'test.note', to: ana, dueAt, details }]),
  );
  const [row] = await app.db.as(work, (tx) => tx.query('select id from reminders where subject_id = $1', [subject.id]));
  return row.id as string;
}

describe('FM4 sees its mail', () => {
  test('what is due today, this week, what was sent, and finds by address', async () => {
    const browser = await staff('content_editor');
    const inThreeDays = await reminder({ title: 'El jueves' }, new Date(app.clock.now().getTime() + 3 * DAY));
    const today = await reminder({ title: 'Hoy mismo' });
    expect((await browser.get('/fm4/correo')).text).toContain(`/fm4/correo/${today}`);
    expect((await browser.get('/fm4/correo')).text).not.toContain(inThreeDays);
    expect((await browser.get('/fm4/correo?ver=semana')).text).toContain(inThreeDays);

    await app.jobs.runDue();
    expect((await browser.get('/fm4/correo?ver=hoy')).text).not.toContain(today);
    const sent = await browser.get('/fm4/correo?ver=enviados');
    expect(sent.text).toContain('Hoy mismo');
    expect(sent.text).toContain('Ana &lt;López>');
    expect((await browser.get('/fm4/correo?buscar=ANA%40agave')).text).toContain(today);
    expect((await browser.get('/fm4/correo?buscar=nadie')).text).toContain('Ningún correo coincide');
    expect((await browser.get('/fm4/correo?buscar=%25')).text).toContain('Ningún correo coincide');
    expect((await browser.get('/fm4/correo?ver=nada&pagina=-3')).status).toBe(200);
  });

  test('the text as it was sent', async () => {
    const browser = await staff('content_editor');
    const id = await reminder({ title: 'Con texto' });
    await app.jobs.runDue();
    const page = await browser.get(`/fm4/correo/${id}`);
    expect(page.text).toContain('Con texto\n=========\n\nHola &lt;b>');
    expect(page.text).toContain('ana@agave.example');
    for (const unknown of ['nada', newId()]) expect((await browser.get(`/fm4/correo/${unknown}`)).status).toBe(404);
  });

  test('why a mail failed, and sends it again', async () => {
    const browser = await staff('staff_admin');
    const id = await reminder({ broken: 'yes' });
    for (let days = 0; days < 12; days += 1) {
      await app.jobs.runDue();
      app.clock.advance(DAY);
    }
    expect((await browser.get('/fm4/correo?ver=fallidos')).text).toContain('La plantilla está rota');
    expect((await browser.get(`/fm4/correo/${id}`)).text).toContain('Volver a intentar');
    await app.db.as(work, (tx) => tx.query(`update reminders set details = '{}' where id = $1`, [id]));

    const again = await browser.post(`/fm4/correo/${id}/reintentar`);
    expect([again.status, again.location]).toEqual([303, `/fm4/correo/${id}`]);
    await app.jobs.runDue();
    expect((await browser.get(`/fm4/correo/${id}`)).text).toContain('Enviado');
    const twice = await browser.post(`/fm4/correo/${id}/reintentar`);
    expect(twice.status).toBe(409);
    expect(twice.text).toContain('ya no está fallido');
    const [act] = await app.db.as(work, (tx) => tx.query(`select act from act_log where subject_id = $1`, [id]));
    expect(act).toEqual({ act: 'reminders.retried' });
  });

  test('the whole mail, on a page in which nothing runs', async () => {
    const browser = await staff('staff_admin');
    const id = await reminder({ title: 'Entero' });
    await app.jobs.runDue();
    expect((await browser.get(`/fm4/correo/${id}`)).text).toContain(`href="/fm4/correo/${id}/html"`);
    const html = await browser.get(`/fm4/correo/${id}/html`);
    expect(html.text).toContain('<base target="_blank">');
    expect(html.text).toContain('Hola &lt;b>');
    expect(html.headers['content-security-policy']).toMatch(/^default-src 'none'; .*sandbox/);
    expect(html.headers['content-type']).toBe('text/html; charset=utf-8');
    const eml = await browser.get(`/fm4/correo/${id}/eml`);
    expect(eml.text).toContain('Subject: Entero');
    expect(eml.headers['content-disposition']).toContain('attachment');
  });

  test('whole mails, which may open accounts, are for the administration only', async () => {
    const browser = await staff('content_editor');
    const id = await reminder({ title: 'Reservado' });
    await app.jobs.runDue();
    expect((await browser.get(`/fm4/correo/${id}`)).text).not.toContain(`/fm4/correo/${id}/html`);
    for (const part of ['html', 'eml']) expect((await browser.get(`/fm4/correo/${id}/${part}`)).status).toBe(403);
  });

  test.each<Role>(['auditor', 'committee', 'legal_reviewer', 'partner'])('but not as %s', async (role) => {
    const browser = await staff(role);
    expect((await browser.get('/fm4/correo')).status).toBe(403);
  });
});

describe('the mails of accounts', () => {
  test('a link to sign in comes by mail, works, and stays in no record', async () => {
    const { email, userId } = await person(app);
    await app.browser().post('/entrar/enlace', { email });
    const mail = await lastMailTo(app, email, 'entrar');
    const link = linkIn(mail, '/entrar/enlace/');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    const [row] = await app.db.as(work, (tx) =>
      tx.query('select * from reminders where recipient_user_id = $1', [userId]),
    );
    expect(row).toMatchObject({ state: 'sent', kind: 'accounts.link', essential: true });
    expect(JSON.stringify(row)).not.toContain(link.split('/').at(-1));
    const browser = app.browser();
    const page = await browser.get(link);
    expect(page.status).toBe(200);
    await browser.post(link);
    expect((await browser.get('/cuenta')).status).toBe(200);
  });

  test('before it is mailed, the link lies sealed', async () => {
    const { email, userId } = await person(app);
    await app.browser().post('/recuperar', { email });
    const read = () =>
      app.db.as(work, (tx) => tx.query('select state, details from reminders where recipient_user_id = $1', [userId]));
    const [before] = await read();
    expect(before.details.link).toEqual(expect.any(String));
    expect(before.details.link).not.toContain('http');
    const link = linkIn(await lastMailTo(app, email), '/recuperar/');
    expect((await app.browser().get(link)).status).toBe(200);
    const [after] = await read();
    expect(after).toMatchObject({ state: 'sent' });
    expect(after.details).not.toHaveProperty('link');
  });
});
