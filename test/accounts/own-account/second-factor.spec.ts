import { scryptSync } from 'node:crypto';
import { Signer } from '#libs/signing';
import { system } from '../../../src/database/index.js';
import { KeptAccountMails } from '../../support/account-mails.js';
import { appForAll, startApp, type TestApp } from '../../support/index.js';
import { totpCode } from '../../support/totp.js';
import { isIn, password, person, signedIn } from '../people.js';
import { beginSecondFactor, setUpSecondFactor } from '../second-factors.js';

const mails = new KeptAccountMails();
const app = appForAll({ replace: mails.instead });

const here = '/cuenta/segundo-paso';

const enrol = (email: string) => setUpSecondFactor(app, email);

describe('a second factor', () => {
  test('is set up with the password, a QR and a first code; its recovery codes are shown', async () => {
    const { email } = await person(app);
    const browser = await signedIn(app, email);
    const wrong = await browser.post(`${here}/configurar`, { currentPassword: 'no es esta' });
    expect(wrong.status).toBe(403);
    expect(wrong.text).toContain('La contraseña actual no coincide');
    const missing = await browser.post(`${here}/configurar`, { currentPassword: '' });
    expect([missing.status, missing.text.includes('Escribe tu contraseña actual')]).toEqual([422, true]);
    const secret = await beginSecondFactor(browser);
    const mistyped = await browser.post(`${here}/activar`, { secret, code: '000000' });
    expect(mistyped.status).toBe(422);
    expect(mistyped.text).toContain(`value="${secret}"`);
    expect((await app.browser().post('/entrar', { email, password })).location).toBe('/aprender');
    const done = await browser.post(`${here}/activar`, { secret, code: totpCode(secret) });
    expect(done.text.match(/<code/g)).toHaveLength(10);
    expect((await browser.get(here)).text).not.toContain('<code');
  });

  test('is asked for at the door, and remembers where one was heading', async () => {
    const { email } = await person(app);
    const { secret } = await enrol(email);
    const browser = app.browser();
    const first = await browser.post('/entrar', { email, password, volver: '/cuenta' });
    expect(first.location).toBe('/entrar/codigo?volver=%2Fcuenta');
    expect(await isIn(browser)).toBe(false);
    const wrong = await browser.post('/entrar/codigo', { code: '000000', volver: '/cuenta' });
    expect(wrong.status).toBe(401);
    expect(wrong.text).toContain('El código no coincide');
    const right = await browser.post('/entrar/codigo', { code: totpCode(secret), volver: '/cuenta' });
    expect(right.location).toBe('/cuenta');
    expect(await isIn(browser)).toBe(true);
  });

  test('takes each code once, also from two browsers at the same instant', async () => {
    const { email } = await person(app);
    const { secret } = await enrol(email);
    const [one, two, late] = [app.browser(), app.browser(), app.browser()];
    for (const browser of [one, two, late]) await browser.post('/entrar', { email, password });
    const code = totpCode(secret);
    const answers = await Promise.all([one, two].map((browser) => browser.post('/entrar/codigo', { code })));
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 401]);
    for (const parted of ['$& ', '$&-', '$&.']) {
      const again = await late.post('/entrar/codigo', { code: code.replace(/^.../, parted) });
      expect([parted, again.status, again.text.includes('Ese código ya se usó')]).toEqual([parted, 401, true]);
      await late.post('/entrar', { email, password });
    }
    expect(await isIn(late)).toBe(false);
    expect([await isIn(one), await isIn(two)].filter(Boolean)).toEqual([true]);
  });

  test('signs out all other browsers when it is turned on', async () => {
    const { email } = await person(app);
    const other = await signedIn(app, email);
    const { browser } = await enrol(email);
    expect([await isIn(browser), await isIn(other)]).toEqual([true, false]);
  });

  test('is asked for after a mailed link too', async () => {
    const { email } = await person(app);
    const { secret } = await enrol(email);
    const browser = app.browser();
    await browser.post('/entrar/enlace', { email });
    expect((await browser.post(await mails.link(app, email, 'link'))).location).toBe('/entrar/codigo');
    expect(await isIn(browser)).toBe(false);
    expect((await browser.post('/entrar/codigo', { code: totpCode(secret) })).location).toBe('/aprender');
  });

  test('gives way to a recovery code, once', async () => {
    const { email } = await person(app);
    const { recovery } = await enrol(email);
    const enter = async () => {
      const browser = app.browser();
      await browser.post('/entrar', { email, password });
      return (await browser.post('/entrar/codigo', { code: recovery[0]! })).status;
    };
    expect(await enter()).toBe(303);
    expect(await enter()).toBe(401);
  });

  test('without a first step there is no second', async () => {
    const answer = await app.browser().post('/entrar/codigo', { code: '123456' });
    expect(answer.status).toBe(401);
    expect(answer.text).toContain('Empieza de nuevo');
  });

  test('is removed with the password only', async () => {
    const { email } = await person(app);
    const { browser } = await enrol(email);
    expect((await browser.post(`${here}/quitar`, { currentPassword: 'no es esta' })).status).toBe(403);
    expect((await browser.post(`${here}/quitar`, { currentPassword: password })).location).toBe(here);
    expect((await app.browser().post('/entrar', { email, password })).location).toBe('/aprender');
  });
});

describe('in production', () => {
  let production: TestApp;

  beforeAll(async () => {
    production = await startApp({
      env: {
        NODE_ENV: 'production',
        PUBLIC_URL: 'https://puertas.example',
        APP_SECRET: 'a secret of this test, long enough',
        SMTP_URL: 'smtp://127.0.0.1:1',
        MAIL_FROM: 'puertas@fm4.example',
        STORAGE_URL: 'file:files',
        SIGNING_P12: 'none.p12',
        ISSUER_NAME: 'FM4',
        ISSUER_ADDRESS: 'Guadalajara',
      },
      replace: (module) => mails.instead(module).overrideProvider(Signer).useValue({}),
    });
  });

  afterAll(() => production?.close());

  /** As `docs/security/algorithms.md` says. */
  const scrypted = (word: string, salt: string | Buffer, bytes: number) =>
    scryptSync(word, salt, bytes, { N: 16_384, r: 16, p: 1, maxmem: 64 * 1024 * 1024 });
  const stored = async (sql: string, userId: string): Promise<string> => {
    const [row] = await production.db.as(system('test'), (tx) => tx.query<{ text: string }[]>(sql, [userId]));
    return row!.text;
  };

  test('FM4’s workspace stays closed to staff until they have one', async () => {
    const { email, userId } = await person(production, { roles: ['staff_admin'] });
    const own = { origin: 'https://puertas.example' };
    const browser = production.browser();
    const first = await browser.post('/entrar', { email, password, volver: '/fm4/personas' }, own);
    expect(first.location).toBe(here);
    expect(String(first.headers['set-cookie'])).toMatch(/__Host-puertas\.session_token=.*Secure/);
    expect((await browser.get('/fm4/personas')).status).toBe(403);
    const page = await browser.post(`${here}/configurar`, { currentPassword: password }, own);
    const secret = /name="secret" value="([A-Z2-7]+)"/.exec(page.text)![1]!;
    const done = await browser.post(`${here}/activar`, { secret, code: totpCode(secret) }, own);
    expect((await browser.get('/fm4/personas')).status).toBe(200);
    expect((await browser.post(`${here}/quitar`, { currentPassword: password }, own)).status).toBe(409);
    // other tests hash at no cost
    const codes = [...done.text.matchAll(/<code[^>]*>([\w-]{11})<\/code>/g)].map(([, code]) => code!);
    const hashes = JSON.parse(
      await stored('select backup_codes as text from auth.second_factors where user_id = $1', userId),
    ) as string[];
    const [salt, key] = hashes[0]!.split('.');
    expect(scrypted(codes[0]!, Buffer.from(salt!, 'base64url'), 32).toString('base64url')).toBe(key);
  });

  test('passwords are hashed at full cost', async () => {
    const { userId } = await person(production);
    const hash = await stored('select password as text from auth.credentials where user_id = $1', userId);
    const [salt, key] = hash.split(':');
    expect(scrypted(password, salt!, 64).toString('hex')).toBe(key);
  });
});
