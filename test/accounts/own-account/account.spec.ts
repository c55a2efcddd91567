import { newId } from '#libs/ids';
import { ExpiredSessions } from '../../../src/accounts/identity/expired-sessions.js';
import { Accounts, CompanyNames } from '../../../src/accounts/index.js';
import { system } from '../../../src/database/index.js';
import { KeptAccountMails } from '../../support/account-mails.js';
import { newCompany } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';
import { isIn, password, person, signedIn } from '../people.js';

let app: TestApp;
const mails = new KeptAccountMails();

beforeAll(async () => {
  app = await startApp({ replace: mails.instead });
});

afterAll(() => app.close());

describe('one’s own account', () => {
  test('is for who is signed in', async () => {
    expect((await app.browser().get('/cuenta')).location).toBe('/entrar?volver=%2Fcuenta');
    expect((await app.browser().post('/cuenta', { name: 'X', locale: 'es' })).status).toBe(401);
  });

  test('changes name and language, at once on the pages', async () => {
    const browser = await signedIn(app, (await person(app)).email);
    expect((await browser.post('/cuenta', { name: '', locale: 'es' })).status).toBe(422);
    expect((await browser.post('/cuenta', { name: 'Ana <b>', locale: 'en' })).location).toBe('/cuenta');
    const page = await browser.get('/cuenta');
    expect(page.text).toContain('Your account');
    expect(page.text).toContain('value="Ana &lt;b>"');
  });

  test('changes the password, which signs out the other browsers and not this one', async () => {
    const { email } = await person(app);
    const [here, elsewhere] = [await signedIn(app, email), await signedIn(app, email)];
    const wrong = await here.post('/cuenta/contrasena', { currentPassword: 'no es esta', password: 'otra más larga' });
    expect(wrong.status).toBe(403);
    expect(wrong.text).toContain('La contraseña actual no coincide');
    for (const nothing of [{}, { currentPassword: '' }] as Record<string, string>[]) {
      const missing = await here.post('/cuenta/contrasena', { ...nothing, password: 'otra más larga' });
      expect([missing.status, missing.text.includes('Escribe tu contraseña actual')]).toEqual([422, true]);
      expect(missing.text).toContain('id="currentPassword-error"');
      expect(missing.text).not.toContain('no coincide');
    }
    await here.post('/cuenta/contrasena', { currentPassword: password, password: 'otra más larga' });
    expect([await isIn(here), await isIn(elsewhere)]).toEqual([true, false]);
    expect((await app.browser().post('/entrar', { email, password: 'otra más larga' })).status).toBe(303);
    expect(mails.changes).toEqual([{ email, change: 'password-changed' }]);
  });

  test('shows the sessions with their last use, and closes one or all others', async () => {
    const { email } = await person(app);
    const [here, one, two] = [await signedIn(app, email), await signedIn(app, email), await signedIn(app, email)];
    const page = (await here.get('/cuenta')).text;
    expect(page.match(/Se usó por última vez: /g)).toHaveLength(3);
    const ids = [...page.matchAll(/name="sessionId" value="([^"]+)"/g)].map(([, id]) => id!);
    expect(ids).toHaveLength(2);
    for (const sessionId of [ids[0]!, ids[0]!, newId()]) {
      expect((await here.post('/cuenta/salir-de-uno', { sessionId })).location).toBe('/cuenta');
    }
    for (const sessionId of ['', 'x', '\u0000']) {
      expect((await here.post('/cuenta/salir-de-uno', { sessionId })).status).toBe(422);
    }
    expect([await isIn(here), await isIn(one), await isIn(two)].filter(Boolean)).toHaveLength(2);
    // another person's session is not touched
    const stranger = await signedIn(app, (await person(app)).email);
    await stranger.post('/cuenta/salir-de-uno', { sessionId: ids[1]! });
    expect([await isIn(one), await isIn(two)].filter(Boolean)).toHaveLength(1);
    expect((await here.post('/cuenta/salir-de-otros')).location).toBe('/cuenta');
    expect([await isIn(here), await isIn(one), await isIn(two)]).toEqual([true, false, false]);
  });

  test('a session that nobody used for a week is closed; its use is noted', async () => {
    const { email, userId } = await person(app);
    const browser = await signedIn(app, email);
    const used = (ago: string): Promise<{ at: Date }[]> =>
      app.db.as(system('test'), (tx) =>
        tx.query('update auth.sessions set updated_at = now() - $2::interval where user_id = $1', [userId, ago]),
      );
    await used('6 days');
    expect(await isIn(browser)).toBe(true);
    const [row] = await app.db.as(system('test'), (tx) =>
      tx.query<{ fresh: boolean }[]>(
        `select updated_at > now() - interval '1 minute' as fresh from auth.sessions where user_id = $1`,
        [userId],
      ),
    );
    expect(row).toEqual({ fresh: true });
    await used('8 days');
    expect(await isIn(browser)).toBe(false);
    await used('0 days');
    expect(await isIn(browser)).toBe(false);
  });

  test('the people of FM4 sign in anew after half a day', async () => {
    const { email, userId } = await person(app, { roles: ['staff_admin'] });
    const browser = await signedIn(app, email);
    await app.db.as(system('test'), (tx) =>
      tx.query(`update auth.sessions set updated_at = now() - interval '13 hours' where user_id = $1`, [userId]),
    );
    expect(await isIn(browser)).toBe(false);
  });

  test('signs out everywhere', async () => {
    const { email } = await person(app);
    const [here, elsewhere] = [await signedIn(app, email), await signedIn(app, email)];
    expect((await here.get('/cuenta')).text.match(/<li class="border-b/g)).toHaveLength(2);
    await here.post('/cuenta/salir-de-todo');
    expect([await isIn(here), await isIn(elsewhere)]).toEqual([false, false]);
  });
});

test('what expired is forgotten the night after, and nothing else', async () => {
  const { email, userId } = await person(app);
  const [gone, stays] = [await signedIn(app, email), await signedIn(app, email)];
  const sessions = (): Promise<{ id: string }[]> =>
    app.db.as(system('test'), (tx) =>
      tx.query('select id from auth.sessions where user_id = $1 order by created_at', [userId]),
    );
  const [first] = await sessions();
  await app.db.as(system('test'), (tx) =>
    tx.query(`update auth.sessions set expires_at = now() - interval '25 hours' where id = $1`, [first!.id]),
  );
  await app.nest.get(ExpiredSessions).forget();
  expect(await sessions()).toHaveLength(1);
  expect([await isIn(gone), await isIn(stays)]).toEqual([false, true]);
});

describe('a person of two companies', () => {
  test('works in one at a time, and switches', async () => {
    const [one, two] = [newId(), newId()];
    app.nest
      .get(CompanyNames)
      .answerBy(async (_tx, ids) => new Map(ids.map((id) => [id, `Empresa ${id === one ? 1 : 2}`])));
    const { email, userId } = await person(app, { companyId: one, roles: ['company_admin'] });
    const work = system('test');
    await newCompany(app, { id: two });
    await app.db.as(work, (tx) => app.nest.get(Accounts).join(tx, work, { userId, companyId: two, role: 'learner' }));
    const browser = await signedIn(app, email);
    expect((await browser.get('/cuenta')).text).toMatch(/Empresa 1<\/strong><span[^>]*>Aquí estás/);
    expect((await browser.post('/cuenta/empresa', { companyId: two })).location).toBe('/aprender');
    expect((await browser.get('/cuenta')).text).toMatch(/Empresa 2<\/strong><span[^>]*>Aquí estás/);
    expect((await browser.post('/cuenta/empresa', { companyId: newId() })).status).toBe(404);
    expect((await browser.post('/cuenta/empresa', { companyId: 'x' })).status).toBe(404);
  });
});
