import { newId } from '#libs/ids';
import { startApp, type TestApp } from '../support/index.js';
import { isIn, person, signedIn } from '../accounts/people.js';

let app: TestApp;
const lines: Record<string, unknown>[] = [];

beforeAll(async () => {
  app = await startApp({
    env: { PUBLIC_URL: 'https://puertas.example', TRUSTED_PROXIES: 'loopback' },
    logged: (line) => lines.push(line),
  });
});
afterAll(() => app?.close());

const setBy = (answer: { headers: object }) =>
  [(answer.headers as Record<string, string | string[] | undefined>)['set-cookie'] ?? []].flat();

test('over https each cookie is for this host alone, and no other is read', async () => {
  const browser = await signedIn(app, (await person(app)).email);
  expect(await isIn(browser)).toBe(true);
  const language = setBy(await browser.get('/?lang=en'));
  expect(language.join()).toMatch(/^__Host-lang=en;.*Path=\/;.*Secure/);
  expect([...browser.cookies.keys()].filter((name) => !name.startsWith('__Host-'))).toEqual([]);
  const planted = app.browser();
  for (const [name, value] of browser.cookies) planted.cookies.set(name.replace('__Host-', ''), value);
  expect(await isIn(planted)).toBe(false);
  await browser.post('/salir');
  expect([...browser.cookies.keys()].some((name) => name.includes('session_token'))).toBe(false);
});

test.each(['/asistencia', '/reuniones/asistencia'])(
  'who scans a code of %s over https gets a cookie of that kind',
  async (path) => {
    const scanned = await app.browser().get(`${path}/${newId()}/${'x'.repeat(16)}`);
    expect([scanned.status, setBy(scanned).join()]).toEqual([
      303,
      expect.stringMatching(/^__Host-\S+=;.*Path=\/;.*Secure/),
    ]);
  },
);

test('what a signed-in person sees is stored nowhere', async () => {
  const browser = await signedIn(app, (await person(app, { roles: ['staff_admin'] })).email);
  for (const path of ['/cuenta', '/fm4', '/fm4/personas', '/', '/cursos']) {
    const { headers } = await browser.get(path);
    expect([path, headers['cache-control']]).toEqual([path, expect.stringContaining('no-store')]);
  }
});

describe('what browsers refuse under the policy', () => {
  test('is asked for by every page', async () => {
    const { headers } = await app.browser().get('/');
    expect(headers['content-security-policy']).toMatch(/object-src 'none'.*report-uri \/seguridad\/csp;report-to csp/);
    // nothing is loaded from elsewhere, and nobody told
    expect(String(headers['content-security-policy'])).not.toMatch(/https?:|\*/);
    expect(headers['reporting-endpoints']).toBe('csp="/seguridad/csp"');
  });

  const report = (body: unknown, type = 'application/csp-report', ip = '203.0.113.7') =>
    app.browser().postJson('/seguridad/csp', body, { 'content-type': type, 'x-forwarded-for': ip, origin: 'null' });

  test('is counted and logged, without the page and the reader', async () => {
    const said = {
      'violated-directive': 'img-src',
      'blocked-uri': 'https://malo.example/a?secreto',
      'document-uri': 'x',
    };
    expect((await report({ 'csp-report': said })).status).toBe(204);
    const present = [{ type: 'csp-violation', body: { effectiveDirective: 'img-src', blockedURL: 'data:x' } }];
    expect((await report(present, 'application/reports+json')).status).toBe(204);
    expect(lines.map(({ csp }) => csp).filter(Boolean)).toEqual([
      { directive: 'img-src', blocked: 'https://malo.example' },
      { directive: 'img-src', blocked: 'data:' },
    ]);
    expect((await app.browser().get('/metrics')).text).toContain('csp_violations_total{directive="img-src"} 2');
  });

  test('garbage is refused, and too much too', async () => {
    expect((await report('{', undefined, '203.0.113.8')).status).toBe(400);
    expect((await report('{"a":"\\u0000"}', undefined, '203.0.113.8')).status).toBe(400);
    expect((await report({ a: 'x'.repeat(20_000) }, undefined, '203.0.113.8')).status).toBe(413);
    const many = [];
    for (let n = 0; n < 21; n += 1) many.push((await report({}, undefined, '203.0.113.9')).status);
    expect([many[0], many.at(-1)]).toEqual([204, 429]);
  });
});

test('TRACE is answered by nothing', async () => {
  const answer = await app.nest
    .getHttpAdapter()
    .getInstance()
    .inject({ method: 'TRACE' as 'GET', url: '/' });
  expect(answer.statusCode).toBe(404);
});
