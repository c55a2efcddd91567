import { KeptAccountMails } from '../../support/account-mails.js';
import { startApp, type TestApp, type TestBrowser } from '../../support/index.js';
import { totpCode } from '../../support/totp.js';
import { isIn, password, person, signedIn } from '../people.js';

const mails = new KeptAccountMails();
let app: TestApp;

beforeAll(async () => {
  app = await startApp({ replace: mails.instead });
});

afterAll(() => app.close());

let networks = 0;
/** From a network that nobody has come from; tests stand behind a trusted proxy. */
const elsewhere = () => {
  networks += 1;
  return { 'x-forwarded-for': `203.0.${113 + Math.floor(networks / 200)}.${networks % 200}` };
};
const tryPassword = (browser: TestBrowser, email: string, word = password, from = elsewhere()) =>
  browser.post('/entrar', { email, password: word }, from);
const failFromManyNetworks = async (email: string, times: number) => {
  for (let count = 0; count < times; count += 1)
    expect((await tryPassword(app.browser(), email, 'no es esta')).status).toBe(401);
};
/** A browser in which the person came in before, and left. */
const ownDevice = async (email: string) => {
  const browser = await signedIn(app, email);
  await browser.post('/salir');
  expect(await isIn(browser)).toBe(false);
  return browser;
};

describe('guessing a password', () => {
  test('over many networks is slowed, and keeps the owner out of nothing', async () => {
    const { email } = await person(app);
    const own = await ownDevice(email);
    // the owner's own way in counted as one
    await failFromManyNetworks(email, 49);
    const refused = await tryPassword(app.browser(), email);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.text).toContain('Entra con un enlace que te mandamos por correo');
    expect(refused.text).toContain('href="/entrar/enlace"');
    const english = await app.browser().post('/entrar?lang=en', { email, password }, elsewhere());
    expect(english.text).toContain('Sign in with a link that we email you');

    expect((await tryPassword(own, email)).status).toBe(303);
    expect(await isIn(own)).toBe(true);

    const anywhere = app.browser();
    expect((await anywhere.post('/entrar/enlace', { email }, elsewhere())).status).toBe(200);
    expect((await anywhere.post(await mails.link(app, email, 'link'), {}, elsewhere())).status).toBe(303);
    expect(await isIn(anywhere)).toBe(true);
    // and by that the new device is known
    await anywhere.post('/salir');
    expect((await tryPassword(anywhere, email)).status).toBe(303);
  });

  test('from the network of the owner keeps the owner out of nothing', async () => {
    const { email } = await person(app);
    const own = await ownDevice(email);
    const here = elsewhere();
    for (let count = 0; count < 10; count += 1) await tryPassword(app.browser(), email, 'no es esta', here);
    expect((await tryPassword(app.browser(), email, password, here)).status).toBe(429);
    expect((await tryPassword(own, email, password, here)).status).toBe(303);
  });

  test('on a device of one’s own, or with a cookie made up, counts as that of a stranger', async () => {
    const [victim, attacker] = [await person(app), await person(app)];
    const device = await ownDevice(attacker.email);
    const here = elsewhere();
    for (let count = 0; count < 10; count += 1) await tryPassword(device, victim.email, 'no es esta', here);
    expect((await tryPassword(device, victim.email, password, here)).status).toBe(429);
    for (const cookie of ['x', `${'a'.repeat(22)}.${'b'.repeat(22)}`, '%00']) {
      const made = app.browser();
      made.cookies.set('puertas.device', cookie);
      expect((await tryPassword(made, victim.email, password, here)).status).toBe(429);
    }
  });

  test('ends on a known device as well, and there alone', async () => {
    const { email } = await person(app);
    const own = await ownDevice(email);
    for (let count = 0; count < 10; count += 1)
      expect((await tryPassword(own, email, 'no es esta')).status).toBe(401);
    expect((await tryPassword(own, email)).status).toBe(429);
    expect((await tryPassword(app.browser(), email)).status).toBe(303);
  });

  test('by IPv6 counts the line, not each of its addresses', async () => {
    const { email } = await person(app);
    const line = (n: number) => ({ 'x-forwarded-for': `2001:db8:7:7::${n.toString(16)}` });
    for (let n = 1; n <= 10; n += 1) await tryPassword(app.browser(), email, 'no es esta', line(n));
    expect((await tryPassword(app.browser(), email, password, line(99))).status).toBe(429);
  });
});

test('asking for many links from many networks leaves one that works, and the owner’s device its own', async () => {
  const { email } = await person(app);
  const own = await ownDevice(email);
  const ask = (browser: TestBrowser) => browser.post('/entrar/enlace', { email }, elsewhere());
  for (let count = 0; count < 5; count += 1) expect((await ask(app.browser())).status).toBe(200);
  const refused = await ask(app.browser());
  expect(refused.status).toBe(429);
  expect(refused.text).toContain('Abre el más reciente: su enlace todavía sirve');
  const newest = app.browser();
  expect((await newest.post(await mails.link(app, email, 'link'))).status).toBe(303);
  expect((await ask(own)).status).toBe(200);
  expect(mails.count(email)).toBe(6);
});

test('wrong codes by somebody who has the password keep the owner out of nothing', async () => {
  const { email } = await person(app);
  const own = await signedIn(app, email);
  const here = '/cuenta/segundo-paso';
  const page = await own.post(`${here}/configurar`, { currentPassword: password });
  const secret = /name="secret" value="([A-Z2-7]+)"/.exec(page.text)![1]!;
  const code = totpCode(secret, new Date(Date.now() - 30_000));
  const { text } = await own.post(`${here}/activar`, { secret, code });
  const [recovery] = [...text.matchAll(/<code[^>]*>([\w-]{11})<\/code>/g)].map((found) => found[1]!);
  await own.post('/salir');

  const atTheCode = async () => {
    const browser = app.browser();
    expect((await tryPassword(browser, email)).location).toBe('/entrar/codigo');
    return browser;
  };
  const wrong = totpCode(secret) === '123456' ? '654321' : '123456';
  for (let count = 0; count < 20; count += 1)
    expect((await (await atTheCode()).post('/entrar/codigo', { code: wrong }, elsewhere())).status).toBe(401);
  const stranger = await atTheCode();
  const refused = await stranger.post('/entrar/codigo', { code: totpCode(secret) }, elsewhere());
  expect(refused.status).toBe(429);
  expect(refused.text).toContain('Usa uno de tus códigos de recuperación');

  await tryPassword(own, email);
  expect((await own.post('/entrar/codigo', { code: totpCode(secret) }, elsewhere())).status).toBe(303);
  // and anywhere else by a recovery code
  expect((await stranger.post('/entrar/codigo', { code: recovery! }, elsewhere())).status).toBe(303);
});
