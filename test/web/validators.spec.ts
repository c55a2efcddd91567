import { staffRoles } from '../../src/database/index.js';
import { newCompany, newPerson } from '../support/companies.js';
import { startApp, type TestApp } from '../support/index.js';
import { routesIn } from '../support/routes.js';

const stored = [
  '/directorio/cambios.atom',
  '/directorio/empresas.csv',
  '/directorio/empresas.json',
  '/.well-known/did.json',
  '/credenciales/llaves',
];

describe('what may be stored, and what may not', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  test.each(stored)('%s is asked for again with any form of If-None-Match', async (path) => {
    const browser = app.browser();
    const first = await browser.get(path);
    expect(first.status).toBe(200);
    const etag = String(first.headers['etag']);
    expect(etag).toMatch(/^(W\/)?"[^"]+"$/);
    const bare = etag.replace(/^W\//, '');
    for (const same of [bare, `W/${bare}`, `"other", W/"more,or,less" , ${bare}`, '*']) {
      const again = await browser.get(path, { 'if-none-match': same });
      expect([same, again.status, again.bytes.length]).toEqual([same, 304, 0]);
      expect(again.headers['etag']).toBe(etag);
      expect(again.headers['cache-control']).toBe(first.headers['cache-control']);
    }
    for (const other of ['"other"', bare.slice(1, -1), `"${bare.slice(1)}x"`, '']) {
      expect([other, (await browser.get(path, { 'if-none-match': other })).status]).toEqual([other, 200]);
    }
  });

  test('no JSON for one reader is stored', async () => {
    const company = await newCompany(app);
    const member = await newPerson(app, { roles: ['company_admin', 'learner'], companyId: company });
    const staff = await newPerson(app, { roles: staffRoles.filter((one) => one !== 'protection') });
    const paths = routesIn(app).flatMap(({ method, path }) => (method === 'GET' && !path.includes(':') ? path : []));
    let seen = 0;
    for (const { browser } of [member, staff]) {
      for (const path of paths) {
        const { status, headers } = await browser.get(path);
        if (!/json/.test(String(headers['content-type'] ?? '')) || status === 304) continue;
        seen += 1;
        expect([path, headers['cache-control']]).toEqual([path, expect.stringMatching(/no-store|^public/)]);
      }
    }
    expect(seen).toBeGreaterThan(5);
  });

  test('whoever is limited reads when to come back, on pages, on forms and in JSON', async () => {
    const browser = app.browser();
    const limited = async (send: () => ReturnType<typeof browser.get>) => {
      for (let n = 0; n < 400; n += 1) {
        const answer = await send();
        if (answer.status === 429) return answer;
      }
      throw new Error('No limit');
    };
    const answers = [
      await limited(() => browser.post('/entrar/enlace', { email: 'nadie@prueba.example' })),
      await limited(() => browser.get('/directorio/empresas.json')),
      await limited(() => browser.get('/api/v1/verification/ABCD-EFGH-JKLM')),
    ];
    for (const { headers } of answers) expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });
});
