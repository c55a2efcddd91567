import { DAY } from '#libs/clock';
import { newId } from '#libs/ids';
import { PersonData } from '../../../src/accounts/index.js';
import { system } from '../../../src/database/index.js';
import { type Recipient, Reminders } from '../../../src/notifications/index.js';
import { person, signedIn } from '../../accounts/people.js';
import { lastMailTo, linkIn, startApp, type TestApp } from '../../support/index.js';
import { NoteMail, type NoteProps } from '../note.js';

let app: TestApp;
const work = system('test');

beforeAll(async () => {
  app = await startApp({ env: { BOUNCE_IMAP_URL: 'imap://127.0.0.1:9', BOUNCE_ADDRESS: 'rebotes@fm4.example' } });
  for (const [kind, essential] of [
    ['test.note', false],
    ['test.other', false],
    ['test.duty', true],
  ] as const) {
    app.nest.get(Reminders).register<NoteProps>({
      kind,
      essential,
      template: NoteMail,
      load: () => Promise.resolve({ title: kind, text: 'Hola', url: '/cuenta' }),
    });
  }
});
afterAll(() => app.close());

let count = 0;
const reader = (changes: Partial<Recipient> = {}): Recipient => {
  count += 1;
  return { userId: null, email: `reader${count}@agave.example`, name: 'Ana', locale: 'es', ...changes };
};

/** Sends one mail of that kind and gives it back as it arrived. */
async function mailed(to: Recipient, kind = 'test.note', subject = { type: 'test', id: newId() }) {
  await app.db.as(work, (tx) =>
    app.nest
      .get(Reminders)
      .reconcile(tx, { ...subject, companyId: null }, [{ kind, to, dueAt: app.clock.now(), details: {} }]),
  );
  return lastMailTo(app, to.email, kind);
}

const preferencesOf = async (email: string) => {
  const [row] = await app.db.as(work, (tx) =>
    tx.query('select refused_kinds, paused_until::text from mail_preferences where email = $1', [email]),
  );
  return row as { refused_kinds: string[]; paused_until: string | null } | undefined;
};
const oneClick = { 'List-Unsubscribe': 'One-Click' };
const addressOf = (header: string | undefined) => /<https?:\/\/[^/]+(\/[^>]+)>/.exec(header ?? '')![1]!;

describe('a mail that can be done without', () => {
  test('says to programs how it is switched off, and to people in its foot', async () => {
    const to = reader();
    const mail = await mailed(to);
    const list = mail.headers.get('list-unsubscribe')!.replaceAll(/\s+/g, ' ');
    expect(list).toMatch(
      /^<http:\/\/localhost\/correo\/baja\/[\w-]+>, <mailto:rebotes@fm4\.example\?subject=baja%20[\w-]+>$/,
    );
    expect(mail.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(mail.headers.get('list-id')).toBe('Puertas Abiertas <test.note.localhost>');
    expect(linkIn(mail, '/correo/baja/')).toBe(addressOf(list));
    expect(mail.text).toContain('Elige qué correos recibes');
    expect(mail.html).toContain(linkIn(mail, '/correo/preferencias/'));
  });

  test('is switched off by one click of the mail program: without session, from anywhere, as often as it likes', async () => {
    const to = reader();
    const address = addressOf((await mailed(to)).headers.get('list-unsubscribe'));
    const elsewhere = { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' };
    for (let times = 0; times < 2; times += 1) {
      const answer = await app.browser().post(address, oneClick, elsewhere);
      expect(answer.status).toBe(200);
      expect(answer.text).toContain('Listo: ya no te lo mandamos');
    }
    const nothing = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await app.browser().post(address, {}, nothing)).status).toBe(200);
    expect(await preferencesOf(to.email)).toEqual({ refused_kinds: ['test.note'], paused_until: null });
  });

  test('is switched off by a program that sends a form in parts', async () => {
    const to = reader();
    const address = addressOf((await mailed(to)).headers.get('list-unsubscribe'));
    expect((await app.browser().upload(address, oneClick, [])).status).toBe(200);
    expect((await preferencesOf(to.email))?.refused_kinds).toEqual(['test.note']);
  });

  test('is not switched off by looking: programs follow every link', async () => {
    const to = reader();
    const address = addressOf((await mailed(to)).headers.get('list-unsubscribe'));
    const page = await app.browser().get(address);
    expect(page.status).toBe(200);
    expect(page.text).toContain('¿Ya no quieres este recordatorio?');
    expect(page.text).toContain(`action="${address}"`);
    expect(await preferencesOf(to.email)).toBeUndefined();
  });

  test('a link that lost a letter changes nothing and says what to do', async () => {
    const address = addressOf((await mailed(reader())).headers.get('list-unsubscribe'));
    for (const broken of [address.slice(0, -3), '/correo/baja/1', '/correo/baja/nada']) {
      const answer = await app.browser().post(broken, oneClick);
      expect(answer.status).toBe(404);
      expect(answer.text).toContain('Este enlace no está completo');
    }
    expect((await app.browser().post('/correo/baja/%00', oneClick)).status).toBe(404);
    expect((await app.browser().get('/correo/preferencias/nada')).status).toBe(404);
  });

  test('in the language of its reader', async () => {
    const mail = await mailed(reader({ locale: 'en' }));
    expect(mail.text).toContain('stop getting this reminder');
    expect((await app.browser().get(linkIn(mail, '/correo/baja/'))).text).toContain(
      'You no longer want this reminder?',
    );
  });

  test('several in one mail are switched off together', async () => {
    const to = reader();
    const due = { to, dueAt: app.clock.now(), details: {} };
    await app.db.as(work, (tx) =>
      app.nest.get(Reminders).reconcile(tx, { type: 'test', id: newId(), companyId: null }, [
        { kind: 'test.note', ...due },
        { kind: 'test.other', ...due },
      ]),
    );
    const mail = await lastMailTo(app, to.email);
    expect(mail.text.replaceAll(/\s+/g, ' ')).toContain('deja de recibir estos recordatorios');
    expect(mail.headers.get('list-id')).toBe('Puertas Abiertas <avisos.localhost>');
    const address = addressOf(mail.headers.get('list-unsubscribe'));
    expect((await app.browser().get(address)).text).toContain('¿Ya no quieres estos recordatorios?');
    await app.browser().post(address, oneClick);
    expect((await preferencesOf(to.email))?.refused_kinds).toEqual(['test.note', 'test.other']);
  });

  test('its links stay in no record', async () => {
    const to = reader();
    const mail = await mailed(to);
    const [row] = await app.db.as(work, (tx) =>
      tx.query('select body_text from reminders where recipient_email = $1', [to.email]),
    );
    expect(row.body_text).toContain('/correo/preferencias/…');
    expect(row.body_text).not.toContain(linkIn(mail, '/correo/baja/').split('/').at(-1));
  });
});

describe('an essential mail', () => {
  test('has no switch, and says so', async () => {
    const to = reader();
    const mail = await mailed(to, 'test.duty');
    expect([...mail.headers.keys()].filter((name) => name.startsWith('list-'))).toEqual([]);
    expect(mail.text).toContain('Es un correo necesario: llega siempre.');
    expect(mail.text).not.toContain('/correo/baja/');
    const page = await app.browser().get(linkIn(mail, '/correo/preferencias/'));
    expect(page.text).not.toContain('test.duty');
    expect(page.text).toContain('Lo que llega siempre');
  });
});

describe('all mails about one matter', () => {
  test('stand under one root, which those of another matter do not', async () => {
    const [one, other] = [newId(), newId()];
    const to = reader();
    const first = await mailed(to, 'test.note', { type: 'test', id: one });
    const second = await mailed(reader(), 'test.duty', { type: 'test', id: one });
    const third = await mailed(reader(), 'test.other', { type: 'test', id: other });
    expect(first.headers.get('references')).toBe(`<case.test.${one}@localhost>`);
    expect(first.headers.get('in-reply-to')).toBe(first.headers.get('references'));
    expect(second.headers.get('references')).toBe(first.headers.get('references'));
    expect(third.headers.get('references')).toBe(`<case.test.${other}@localhost>`);
  });

  test('stand with the matter of which theirs is a part', async () => {
    const reminders = app.nest.get(Reminders);
    reminders.follow({
      type: 'test-part',
      kinds: ['test.note'],
      open: () => Promise.resolve([]),
      desired: (_tx, _id, { known }) => Promise.resolve({ companyId: null, desired: known }),
      partOf: (_tx, id) => Promise.resolve({ type: 'test-whole', id: `whole of ${id}` }),
    });
    const id = newId();
    const mail = await mailed(reader(), 'test.note', { type: 'test-part', id });
    expect(mail.headers.get('references')).toBe(`<case.test-whole.whole-of-${id}@localhost>`);
  });
});

describe('the page of preferences', () => {
  test('shows what went to the address, and keeps what is chosen', async () => {
    const to = reader();
    await mailed(to, 'test.other');
    // one mail a day of those that can be done without: this one went the other day
    await app.db.as(work, (tx) =>
      tx.query(`update reminders set sent_at = sent_at - interval '3 days' where recipient_email = $1`, [to.email]),
    );
    const link = linkIn(await mailed(to), '/correo/preferencias/');
    const browser = app.browser();
    const before = await browser.get(link);
    expect(before.text).toContain(`<b>${to.email}</b>`);
    for (const kind of ['test.note', 'test.other']) {
      expect(before.text).toMatch(new RegExp(`value="${kind}" checked`));
    }
    const saved = await browser.post(link, { shown: ['test.note', 'test.other', 'test.duty'], wanted: ['test.other'] });
    expect([saved.status, saved.location]).toEqual([303, link]);
    const after = await browser.follow(saved);
    expect(after.text).toContain('Guardamos los cambios');
    expect(after.text).toMatch(/value="test\.other" checked/);
    expect(after.text).not.toMatch(/value="test\.note" checked/);
    expect((await preferencesOf(to.email))?.refused_kinds).toEqual(['test.note']);
    await browser.post(link, { shown: ['test.note', 'test.other'], wanted: ['test.note', 'test.other'] });
    expect((await preferencesOf(to.email))?.refused_kinds).toEqual([]);
  });

  test('begins a pause, says until when, and ends it', async () => {
    const to = reader();
    const link = linkIn(await mailed(to), '/correo/preferencias/');
    const browser = app.browser();
    const page = await browser.follow(await browser.post(`${link}/pausa`, { until: '2026-12-05' }));
    expect(page.text).toContain('Estás en pausa.');
    expect(page.text).toContain('5 de diciembre');
    expect((await preferencesOf(to.email))?.paused_until).toBe('2026-12-05');
    await browser.post(`${link}/reanudar`);
    expect((await preferencesOf(to.email))?.paused_until).toBeNull();
  });

  test.each(['2026-11-23', '2027-05-23', '2027-02-30', '', 'mañana', '2026-13-01'])(
    'refuses a pause until %j and keeps what was typed',
    async (until) => {
      const to = reader();
      const link = linkIn(await mailed(to), '/correo/preferencias/');
      const answer = await app.browser().post(`${link}/pausa`, { until });
      expect(answer.status).toBe(422);
      expect(answer.text).toContain('resumen-errores');
      expect(await preferencesOf(to.email)).toBeUndefined();
    },
  );

  test('a choice of another site is refused: only the one click comes from anywhere', async () => {
    const link = linkIn(await mailed(reader()), '/correo/preferencias/');
    const elsewhere = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect((await app.browser().post(link, {}, elsewhere)).status).toBe(403);
  });

  test('is reached from one’s account, for one’s own address', async () => {
    const { email, userId } = await person(app);
    await mailed(reader({ email, userId }));
    const browser = await signedIn(app, email);
    expect((await browser.get('/cuenta')).text).toContain('href="/cuenta/correo"');
    expect((await browser.get('/cuenta/correo')).text).toMatch(/value="test\.note" checked/);
    await browser.post('/cuenta/correo', { shown: 'test.note' });
    const paused = await browser.follow(await browser.post('/cuenta/correo/pausa', { until: '2026-12-24' }));
    expect(paused.text).toContain('Estás en pausa.');
    expect(await preferencesOf(email)).toEqual({ refused_kinds: ['test.note'], paused_until: '2026-12-24' });
    await browser.post('/cuenta/correo/reanudar');
    expect((await preferencesOf(email))?.paused_until).toBeNull();
    expect((await app.browser().get('/cuenta/correo')).location).toContain('/entrar');
  });

  test('what was chosen is handed out and erased with all else about the person', async () => {
    const { email, userId } = await person(app);
    const link = linkIn(await mailed(reader({ email, userId })), '/correo/preferencias/');
    await app.browser().post(`${link}/pausa`, { until: '2026-12-24' });
    const data = app.nest.get(PersonData);
    const exported = await app.db.as(work, (tx) => data.export(tx, { userId, email }));
    expect(JSON.stringify(exported)).toContain('"pausedUntil":"2026-12-24"');
    await app.db.as(work, (tx) => data.erase(tx, { userId, email }));
    expect(await preferencesOf(email)).toBeUndefined();
  });

  test('a pause that is over is not shown', async () => {
    const to = reader();
    const link = linkIn(await mailed(to), '/correo/preferencias/');
    const browser = app.browser();
    await browser.post(`${link}/pausa`, { until: '2026-11-24' });
    app.clock.advance(2 * DAY);
    expect((await browser.get(link)).text).not.toContain('Estás en pausa.');
  });
});
