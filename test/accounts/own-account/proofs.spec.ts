import { system } from '../../../src/database/index.js';
import { KeptAccountMails } from '../../support/account-mails.js';
import { appForAll, type TestBrowser } from '../../support/index.js';
import { totpCode } from '../../support/totp.js';
import { isIn, password, person, signedIn } from '../people.js';
import { beginSecondFactor, setUpSecondFactor } from '../second-factors.js';

const mails = new KeptAccountMails();
const app = appForAll({ replace: mails.instead });

const here = '/cuenta/segundo-paso';
const fresh = 'otra más larga';

const asSystem = (sql: string, params: unknown[]) => app.db.as(system('test'), (tx) => tx.query(sql, params));
/** As if the person had signed in so many minutes ago. */
const age = (userId: string, minutes = 11) =>
  asSystem(`update auth.sessions set created_at = now() - make_interval(mins => $2) where user_id = $1`, [
    userId,
    minutes,
  ]);
const acts = async (userId: string): Promise<string[]> => {
  const rows = (await asSystem('select act from act_log where subject_id = $1 order by seq', [userId])) as never[];
  return rows.map(({ act }) => act);
};

/** Signed in by a mailed link, since they have no password. */
async function withoutPassword(): Promise<{ browser: TestBrowser; email: string; userId: string }> {
  const { email, userId } = await person(app, { withPassword: false });
  const browser = app.browser();
  await browser.post('/entrar/enlace', { email });
  await browser.post(await mails.link(app, email, 'link'));
  return { browser, email, userId };
}

describe('who has a second factor and signed in a while ago', () => {
  test('gives a code of it beside the password, once', async () => {
    const { email, userId } = await person(app);
    const { browser, secret } = await setUpSecondFactor(app, email);
    expect((await browser.get('/cuenta')).text).not.toContain('name="code"');
    expect((await browser.get(here)).text).not.toContain('name="code"');
    await age(userId);
    expect((await browser.get('/cuenta')).text).toContain('name="code"');
    const missing = await browser.post('/cuenta/contrasena', { currentPassword: password, password: fresh });
    expect([missing.status, missing.text.includes('id="code-error"')]).toEqual([422, true]);
    const typed = { currentPassword: password, password: fresh };
    const wrong = await browser.post('/cuenta/contrasena', { ...typed, code: '000000' });
    expect([wrong.status, wrong.text.includes('El código no coincide')]).toEqual([422, true]);
    // a wrong password uses up no code
    const code = totpCode(secret);
    const other = await browser.post('/cuenta/contrasena', { ...typed, currentPassword: 'no es esta', code });
    expect([other.status, other.text.includes('La contraseña actual no coincide')]).toEqual([403, true]);
    expect((await browser.post('/cuenta/contrasena', { ...typed, code })).location).toBe('/cuenta');
    await age(userId);
    const again = await browser.post(`${here}/codigos`, { currentPassword: fresh, code });
    expect([again.status, again.text.includes('Ese código ya se usó')]).toEqual([422, true]);
    expect(await acts(userId)).toEqual(['accounts.second-factor-on', 'accounts.password-changed']);
  });

  test('may give a recovery code in its place, to renew them and to turn it off', async () => {
    const { email, userId } = await person(app);
    const { browser, recovery } = await setUpSecondFactor(app, email);
    await age(userId);
    expect((await browser.get(here)).text).toContain('name="code"');
    for (const path of ['codigos', 'quitar']) {
      const missing = await browser.post(`${here}/${path}`, { currentPassword: password });
      expect([path, missing.status, missing.text.includes('id="code-error"')]).toEqual([path, 422, true]);
    }
    const renewed = await browser.post(`${here}/codigos`, { currentPassword: password, code: recovery[0]! });
    const made = [...renewed.text.matchAll(/<code[^>]*>([\w-]{11})<\/code>/g)].map(([, code]) => code!);
    expect(made).toHaveLength(10);
    const spent = await browser.post(`${here}/quitar`, { currentPassword: password, code: recovery[1]! });
    expect([spent.status, spent.text.includes('El código no coincide')]).toEqual([422, true]);
    expect((await browser.post(`${here}/quitar`, { currentPassword: password, code: made[0]! })).location).toBe(here);
    expect((await app.browser().post('/entrar', { email, password })).location).toBe('/aprender');
  });

  test('is not shown recovery codes by a code alone', async () => {
    const { email } = await person(app);
    const { browser, secret } = await setUpSecondFactor(app, email);
    const answer = await browser.post(`${here}/activar`, { secret, code: totpCode(secret) });
    expect([answer.status, answer.text.includes('Vuelve atrás y empieza de nuevo')]).toEqual([403, true]);
    expect(answer.text.match(/<code[^>]*>[\w-]{11}<\/code>/g)).toBeNull();
  });
});

describe('who has no password', () => {
  test('changes how they sign in within ten minutes of signing in', async () => {
    const { browser, email } = await withoutPassword();
    expect((await browser.post('/cuenta/contrasena', { password: fresh })).location).toBe('/cuenta');
    expect((await app.browser().post('/entrar', { email, password: fresh })).status).toBe(303);
  });

  test('signs in anew by a mailed link after that, and comes back', async () => {
    const { browser, email, userId } = await withoutPassword();
    await age(userId);
    for (const path of ['/cuenta', here]) {
      const page = (await browser.get(path)).text;
      expect([path, page.includes('action="/cuenta/comprobar"')]).toEqual([path, true]);
      expect(page).not.toMatch(/name="password"|action="\/cuenta\/segundo-paso\/configurar"/);
    }
    for (const path of ['/cuenta/contrasena', `${here}/configurar`]) {
      const refused = await browser.post(path, { password: fresh });
      expect([path, refused.status, refused.text.includes('Comprueba otra vez que eres tú')]).toEqual([
        path,
        403,
        true,
      ]);
    }
    expect(await acts(userId)).toEqual([]);
    const sent = await browser.post('/cuenta/comprobar', { volver: here });
    expect(sent.text).toContain(`Mandamos un enlace a ${email}`);
    const link = await mails.link(app, email, 'link');
    expect((await browser.post(link)).location).toBe(here);
    expect((await browser.get(here)).text).toContain('action="/cuenta/segundo-paso/configurar"');
    expect((await browser.post(`${here}/configurar`, {})).text).toContain('name="secret"');
  });

  test('asks for it on a page of its own, which leads nowhere else', async () => {
    const { browser, email } = await withoutPassword();
    expect((await app.browser().get('/cuenta/comprobar')).location).toContain('/entrar');
    expect((await app.browser().post('/cuenta/comprobar', {})).status).toBe(401);
    for (const volver of ['//evil.example', 'https://evil.example', '/entrar', '']) {
      const page = (await browser.get(`/cuenta/comprobar?volver=${encodeURIComponent(volver)}`)).text;
      expect([volver, page.includes('name="volver" value="/cuenta"')]).toEqual([volver, true]);
    }
    expect((await browser.post('/cuenta/comprobar', { volver: '\u0000' })).status).toBeLessThan(500);
    await browser.post('/cuenta/comprobar', { volver: '//evil.example' });
    expect((await browser.post(await mails.link(app, email, 'link'))).location).toBe('/cuenta');
    for (let n = 0; n < 4; n += 1) await browser.post('/cuenta/comprobar', {});
    const many = await browser.post('/cuenta/comprobar', { volver: here });
    expect([many.status, many.text.includes(`name="volver" value="${here}"`)]).toEqual([429, true]);
  });
});

test('a second factor that was begun an hour ago is begun anew', async () => {
  const { email, userId } = await person(app);
  const browser = await signedIn(app, email);
  const secret = await beginSecondFactor(browser);
  await asSystem(`update auth.verifications set expires_at = now() where value = $1`, [userId]);
  const late = await browser.post(`${here}/activar`, { secret, code: totpCode(secret) });
  expect([late.status, late.text.includes(secret.slice(0, 4))]).toEqual([403, true]);
  const anew = await beginSecondFactor(browser);
  expect((await browser.post(`${here}/activar`, { secret: anew, code: totpCode(anew) })).status).toBe(200);
  expect(await isIn(browser)).toBe(true);
});
