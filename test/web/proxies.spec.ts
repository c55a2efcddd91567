import { fileURLToPath } from 'node:url';
import { derivedLogin, ensureLogin } from '../../src/database/index.js';
import { cloneDatabase, startApp, type TestApp } from '../support/index.js';

const token = 'a-token-of-at-least-thirty-two-characters';

/** Asks as a client whose connection comes from that address. */
const ask = (app: TestApp, from: string, headers: Record<string, string> = {}, url = '/metrics') =>
  app.nest.inject({ method: 'GET', url, remoteAddress: from, headers: { host: 'localhost', ...headers } });
const guess = (app: TestApp, from: string, headers: Record<string, string>, email = 'nadie@agave.example') =>
  app.nest.inject({
    method: 'POST',
    url: '/entrar',
    remoteAddress: from,
    headers: {
      host: 'localhost',
      origin: 'http://localhost',
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    },
    payload: new URLSearchParams({ email, password: 'no es esta' }).toString(),
  });

describe('X-Forwarded-For', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ env: { TRUSTED_PROXIES: '10.0.0.0/8, fd00::/8' } });
  });
  afterAll(() => app.close());

  test('from anybody else than a trusted proxy is not believed', async () => {
    // the metrics are for this machine: whoever pretends to be it gets nothing
    for (const from of ['203.0.113.9', '172.18.0.1', '2001:db8::9', '127.0.0.1'])
      expect([from, (await ask(app, from, { 'x-forwarded-for': '127.0.0.1' })).statusCode]).toEqual([
        from,
        from === '127.0.0.1' ? 200 : 404,
      ]);
    // and does not become somebody else by it
    for (let n = 0; n < 10; n += 1)
      expect((await guess(app, '203.0.113.9', { 'x-forwarded-for': `198.51.100.${n}` })).statusCode).toBe(401);
    expect((await guess(app, '203.0.113.9', { 'x-forwarded-for': '198.51.100.99' })).statusCode).toBe(429);
  });

  test('from a trusted proxy tells the client, and what the client wrote before it tells nothing', async () => {
    const chain = (client: string) => ({ 'x-forwarded-for': client });
    expect((await ask(app, '10.1.2.3', chain('203.0.113.7'))).statusCode).toBe(404);
    expect((await ask(app, '10.1.2.3', chain('127.0.0.1, 203.0.113.7'))).statusCode).toBe(404);
    expect((await ask(app, '10.1.2.3', chain('127.0.0.1, 203.0.113.7, 10.9.9.9'))).statusCode).toBe(404);
    const email = 'otra@agave.example';
    for (let n = 0; n < 10; n += 1)
      expect((await guess(app, '10.1.2.3', chain(`198.51.100.${n}, 203.0.113.20`), email)).statusCode).toBe(401);
    expect((await guess(app, 'fd00::1', chain('203.0.113.20'), email)).statusCode).toBe(429);
    expect((await guess(app, '10.1.2.3', chain('203.0.113.21'), email)).statusCode).toBe(401);
  });
});

describe('the metrics', () => {
  const statusOf = async (app: TestApp, from: string, authorization?: string) =>
    (await ask(app, from, authorization === undefined ? {} : { authorization })).statusCode;

  test('with a token are for whoever has it, from anywhere, and for nobody else', async () => {
    const app = await startApp({ env: { METRICS_TOKEN: token } });
    const right = await ask(app, '203.0.113.9', { authorization: `Bearer ${token}` });
    expect([right.statusCode, right.headers['content-type']]).toEqual([200, expect.stringContaining('text/plain')]);
    expect(right.payload).toContain('http_request_duration_seconds');
    expect(right.headers['cache-control']).toMatch(/no-store/);
    expect(await statusOf(app, '203.0.113.9', `bearer ${token}`)).toBe(200);
    const wrong = [undefined, '', 'Bearer', `Bearer ${token}x`, `Bearer ${token.slice(1)}`, `Basic ${token}`, token];
    for (const given of [...wrong, `Bearer ${'x'.repeat(token.length)}`, `Bearer ñ${token}`])
      for (const from of ['127.0.0.1', '203.0.113.9'])
        expect([given, await statusOf(app, from, given)]).toEqual([given, 404]);
    await app.close();
  });

  test('without one are for this machine, not for who comes through its proxy', async () => {
    const app = await startApp();
    expect(await statusOf(app, '127.0.0.1')).toBe(200);
    expect(await statusOf(app, '203.0.113.9')).toBe(404);
    expect((await ask(app, '127.0.0.1', { 'x-forwarded-for': '203.0.113.9' })).statusCode).toBe(404);
    await app.close();
  });

  test('in production without one are for nobody, and no proxy is trusted unless named', async () => {
    const database = await cloneDatabase();
    const secret = 'a secret of production, of many characters';
    const own = derivedLogin(database.url, secret);
    await ensureLogin(database.url, own);
    const app = await startApp({
      database,
      env: {
        NODE_ENV: 'production',
        PUBLIC_URL: 'https://puertas.example',
        APP_SECRET: secret,
        SMTP_URL: 'smtp://127.0.0.1:1',
        MAIL_FROM: 'PA <pa@fm4.example>',
        STORAGE_URL: 'file:/tmp/puertas-none',
        SIGNING_P12: fileURLToPath(new URL('../../libs/signing/fixtures/test-signer.p12', import.meta.url)),
        SIGNING_PASSWORD: 'prueba',
        ISSUER_NAME: 'FM4',
        ISSUER_ADDRESS: 'Guadalajara',
      },
    });
    expect(await statusOf(app, '127.0.0.1')).toBe(404);
    expect(await statusOf(app, '127.0.0.1', 'Bearer ')).toBe(404);
    expect((await ask(app, '127.0.0.1', {}, '/health/live')).statusCode).toBe(200);
    await app.close();
  });
});
