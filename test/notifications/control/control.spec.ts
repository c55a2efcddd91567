import { DAY, HOUR, MINUTE } from '#libs/clock';
import { newId } from '#libs/ids';
import { system } from '../../../src/database/index.js';
import { Reminders } from '../../../src/notifications/index.js';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';
import { NoteMail, type NoteProps } from '../note.js';

let app: TestApp;
let admin: TestPerson;
let editor: TestPerson;
const work = system('test');
const state = '/fm4/correo/estado';
const settings = '/fm4/correo/ajustes';

beforeAll(async () => {
  app = await startApp();
  app.nest.get(Reminders).register<NoteProps>({
    kind: 'test.note',
    essential: true,
    audience: 'company',
    template: NoteMail,
    load: (_tx, _subject, { details }) =>
      Promise.resolve({ title: details['title'] ?? 'Nota', text: 'Hola', url: '/' }),
  });
  admin = await newPerson(app, { roles: ['staff_admin'], name: 'Rosa <Admin>' });
  editor = await newPerson(app, { roles: ['content_editor'] });
});
beforeEach(async () => {
  await app.db.as(work, (tx) => tx.query(`delete from reminders where kind = 'test.note'`));
});
afterAll(() => app.close());

/** Writes down a mail, then makes it what the columns say. */
async function mail(columns: Record<string, unknown> = {}, companyId: string | null = null): Promise<string> {
  const subject = { type: 'test', id: newId(), companyId };
  const to = { userId: null, email: 'ana@agave.example', name: 'Ana', locale: 'es' } as const;
  return app.db.as(work, async (tx) => {
    const wanted = [{ kind: 'test.note', to, dueAt: app.clock.now() }];
    await app.nest.get(Reminders).reconcile(tx, subject, wanted);
    const names = Object.keys(columns).map((name, at) => `${name} = $${at + 2}`);
    const set = names.length > 0 ? names.join(', ') : 'state = state';
    const [rows] = await tx.query(`update reminders set ${set} where subject_id = $1 returning id`, [
      subject.id,
      ...Object.values(columns),
    ]);
    return rows[0].id as string;
  });
}

const ago = (millis: number) => new Date(app.clock.now().getTime() - millis);
const later = (millis: number) => new Date(app.clock.now().getTime() + millis);
const failed = (error: string) => ({ state: 'failed', last_error: error });
const stateOf = async (id: string) =>
  (
    await app.db.as(work, (tx) =>
      tx.query('select state, try_at, suppressed_because from reminders where id = $1', [id]),
    )
  )[0];

describe('how all mail is', () => {
  test('is said in words first: nothing to do, the next one, on its way, late, failing', async () => {
    const says = async () => (await editor.browser.get(state)).text;
    expect(await says()).toContain('Todo al día: no hay nada por salir');
    await mail({ due_at: later(DAY), try_at: later(DAY) });
    expect(await says()).toContain('Todo al día: el siguiente sale mañana');
    await mail();
    expect(await says()).toContain('Un correo está saliendo');
    await mail(failed('MailFailure: 550 No such user'));
    expect(await says()).toContain('Un correo no pudo salir');
    await mail({ try_at: ago(HOUR) });
    expect(await says()).toContain('2 correos esperan desde hace rato');
  });

  test('counts what is held, suppressed and sent, and plots thirty days', async () => {
    await mail({ try_at: later(3 * HOUR) });
    await mail({ state: 'suppressed', suppressed_because: 'preference' });
    await mail({ state: 'suppressed', suppressed_because: 'address' });
    await mail({ state: 'sent', sent_at: ago(MINUTE) });
    await mail({ state: 'sent', sent_at: ago(29 * DAY) });
    const { text } = await editor.browser.get(state);
    expect(text).toContain('el primero sale el');
    expect(text).toContain('1 por preferencia, 1 por la dirección, 0 por FM4');
    expect(text).toContain('Enviados: 2. Fallidos: 0.');
    expect(text.match(/<rect [^>]*fill="var\(--color-primary\)"/g)).toHaveLength(3);
    expect(text).toContain('La cola no responde');
    expect((await editor.browser.get('/fm4/correo?ver=retenidos')).text).toContain('Hasta el');
    expect((await editor.browser.get('/fm4/correo?ver=suprimidos')).text).toContain('La persona pidió no recibirlo');
  });
});

describe('stopping all mail', () => {
  test('needs a reason, is said on every page of mail, is on record, and is undone once', async () => {
    const short = await admin.browser.post(`${state}/detener`, { reason: 'x' });
    expect(short.status).toBe(422);
    expect(short.text).toContain('Escribe el motivo');
    const reason = 'El servidor manda <dobles>';
    expect((await admin.browser.post(`${state}/detener`, { reason })).location).toBe(state);
    const again = await admin.browser.post(`${state}/detener`, { reason: 'Otra razón distinta' });
    expect(again.status).toBe(409);
    expect(again.text).toContain('ya estaba detenido');
    const id = await mail();
    for (const path of ['', `/${id}`, '/estado', '/ajustes', '/avisos', '/avisos/accounts.link', '/vaciar']) {
      const { status, text } = await admin.browser.get(`/fm4/correo${path}`);
      expect([path, status]).toEqual([path, 200]);
      expect(text).toContain('El envío está detenido');
      expect(text).toContain('por Rosa &lt;Admin>: «El servidor manda &lt;dobles>»');
    }
    expect((await admin.browser.post(`${state}/reanudar`)).status).toBe(303);
    expect((await admin.browser.get(state)).text).not.toContain('El envío está detenido');
    expect((await admin.browser.post(`${state}/reanudar`)).status).toBe(409);
    const acts = await app.db.as(work, (tx) =>
      tx.query(`select act from act_log where act in ('reminders.stopped', 'reminders.resumed') order by seq`),
    );
    expect(acts.map(({ act }: { act: string }) => act)).toEqual(['reminders.stopped', 'reminders.resumed']);
  });

  test('keeps back everything that is due, links to sign in too, and loses nothing', async () => {
    await admin.browser.post(`${state}/detener`, { reason: 'El servidor rechaza todo' });
    const id = await mail();
    await app.browser().post('/entrar/enlace', { email: editor.email });
    await app.jobs.runDue();
    const link = () => app.db.as(work, (tx) => tx.query(`select state from reminders where kind = 'accounts.link'`));
    expect((await stateOf(id)).state).toBe('due');
    expect(await link()).toEqual([{ state: 'due' }]);
    expect((await admin.browser.get(state)).text).toContain('tampoco los enlaces para entrar');

    await admin.browser.post(`${state}/reanudar`);
    await app.jobs.runDue();
    expect((await stateOf(id)).state).toBe('sent');
    expect(await link()).toEqual([{ state: 'sent' }]);
  });

  test('is for the administration alone, and so is all else that changes something', async () => {
    for (const path of ['/estado/detener', '/estado/reanudar', '/estado/terminar', '/vaciar', '/ajustes']) {
      const { status } = await editor.browser.post(`/fm4/correo${path}`, { reason: 'Porque lo digo yo' });
      expect([path, status]).toEqual([path, 403]);
    }
    expect((await editor.browser.get(state)).text).not.toContain('/estado/detener');
  });
});

test('the review of what is planned is asked for by hand and shows what it found', async () => {
  // who joined FM4 after the bank began is not in the reminders of its first practice yet
  await admin.browser.post(`${state}/revisar`);
  await app.jobs.runDue();
  expect((await admin.browser.post(`${state}/revisar`)).location).toBe(state);
  expect((await admin.browser.get(state)).text).toContain('En curso');
  expect((await admin.browser.post(`${state}/revisar`)).status).toBe(409);
  expect((await editor.browser.post(`${state}/revisar`)).status).toBe(403);
  await app.jobs.runDue();
  expect((await admin.browser.get(state)).text).toContain('Todo en su lugar');
});

describe('emptying what waits', () => {
  test('tries at once what waits for its next try, and nothing that is held', async () => {
    const retrying = await mail({ try_at: later(DAY), last_error: 'MailFailure: 451 later' });
    const held = await mail({ try_at: later(DAY) });
    expect((await admin.browser.post(`${state}/terminar`)).status).toBe(303);
    expect((await stateOf(retrying)).try_at).toEqual(app.clock.now());
    expect((await stateOf(held)).try_at).toEqual(later(DAY));
  });

  test('gives up what was due before a day, after saying how many; what is wanted again stays given up', async () => {
    const old = await mail({ due_at: ago(3 * DAY), try_at: ago(3 * DAY) });
    const fresh = await mail();
    const question = await admin.browser.get('/fm4/correo/vaciar?before=2026-11-22');
    expect(question.text).toContain('¿Dejar sin enviar un correo?');
    expect((await admin.browser.get('/fm4/correo/vaciar?before=2026-11-01')).text).toContain(
      'No hay correos atrasados',
    );
    expect((await admin.browser.post('/fm4/correo/vaciar', { before: '2026-11-22' })).location).toBe(state);
    expect(await stateOf(old)).toMatchObject({ state: 'suppressed', suppressed_because: 'staff' });
    expect((await stateOf(fresh)).state).toBe('due');
  });

  test.each(['2026-11-24', 'ayer', '2026-13-45', ''])('refuses %j as a day', async (before) => {
    const answer = await admin.browser.post('/fm4/correo/vaciar', { before });
    expect(answer.status).toBe(422);
    expect((await admin.browser.get(`/fm4/correo/vaciar?before=${before}`)).status).toBe(200);
  });

  test('tries all again that failed in the same way, and no other', async () => {
    const one = await mail(failed('MailFailure: 550 <no> such user'));
    const two = await mail(failed('MailFailure: 550 <no> such user'));
    const other = await mail(failed('MailFailure: 554 spam'));
    const list = await editor.browser.get('/fm4/correo?ver=fallidos');
    expect(list.text).toContain('Reintentar los 2');
    expect(list.text).toContain('550 &lt;no> such user');
    const post = () =>
      editor.browser.post('/fm4/correo/fallidos/reintentar', { error: 'MailFailure: 550 <no> such user' });
    expect((await post()).location).toBe('/fm4/correo?ver=fallidos');
    expect([await stateOf(one), await stateOf(two)].map(({ state: is }) => is)).toEqual(['due', 'due']);
    expect((await stateOf(other)).state).toBe('failed');
    expect((await post()).status).toBe(303);
  });
});

describe('the settings', () => {
  test('hold for all mail, are on record, and are not overwritten unseen', async () => {
    const good = { perWeek: '5', quietFrom: '21:00', quietUntil: '07:30' };
    expect((await admin.browser.post(settings, { ...good, version: '1' })).status).toBe(303);
    const [row] = await app.db.as(work, (tx) => tx.query('select * from mail_settings'));
    expect(row).toMatchObject({ per_week: 5, quiet_from: '21:00:00', quiet_until: '07:30:00', version: 2 });
    const late = await admin.browser.post(settings, { ...good, perWeek: '9', version: '1' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('value="9"');
    expect((await editor.browser.get(settings)).text).toContain('Sale de 07:30 a 21:00');
  });

  test.each([
    [{ perWeek: '0' }, 'Escribe un número del 1 al 20'],
    [{ perWeek: 'muchos' }, 'Escribe un número del 1 al 20'],
    [{ quietFrom: '24:00' }, 'Escribe una hora'],
    [{ quietUntil: '' }, 'Escribe una hora'],
    [{ version: 'x' }, 'no es válido'],
  ])('refuse %j', async (wrong: Record<string, string>, says) => {
    const good = { perWeek: '5', quietFrom: '21:00', quietUntil: '07:30', version: '2' };
    const answer = await admin.browser.post(settings, { ...good, ...wrong });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(says);
  });
});

test('FM4 finds mails by text, kind and company, and sends one again', async () => {
  const companyId = await newCompany(app, { tradeName: 'Agave Azul' });
  const columns = { state: 'sent', due_at: ago(2 * DAY), sent_at: ago(2 * DAY) };
  const id = await mail({ ...columns, body_text: 'Las ÑANDÚES' }, companyId);
  const other = await mail({ ...columns, body_text: 'Nada' });
  const list = async (query: string) => (await editor.browser.get(`/fm4/correo?${query}`)).text;
  for (const query of ['buscar=nandues', `empresa=${companyId}`, `empresa=${companyId}&tipo=test.note`]) {
    expect(await list(query)).toContain(id);
    expect(await list(query)).not.toContain(other);
  }
  expect(await list(`empresa=${companyId}`)).toContain('Sólo los correos sobre Agave Azul');
  expect(await list('tipo=accounts.link')).not.toContain(id);
  for (const odd of ['empresa=nada', `empresa=${newId()}`, 'buscar=%27%25', 'tipo=%27', 'ver=x&ver=y']) {
    expect([odd, (await editor.browser.get(`/fm4/correo?${odd}`)).status]).toEqual([odd, 200]);
  }
  for (const odd of ['buscar=%00%27', 'tipo=%00']) {
    expect([odd, (await editor.browser.get(`/fm4/correo?${odd}`)).status]).toEqual([odd, 400]);
  }
  const answer = await editor.browser.post(`/fm4/correo/${id}/reenviar`);
  expect(answer.status).toBe(303);
  expect((await editor.browser.get(answer.location!)).text).toContain('Enviado otra vez a mano');
  expect((await editor.browser.post(`/fm4/correo/${id}/reenviar`)).status).toBe(409);
});
