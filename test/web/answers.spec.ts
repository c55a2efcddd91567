import { newCompany, newPerson } from '../support/companies.js';
import { startApp, type TestApp } from '../support/index.js';

describe('what every page and API shares', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  test('a page that does not exist is a kind 404 in Spanish, without traces', async () => {
    const answer = await app.browser().get('/no-existe');
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.text).toContain('<html lang="es');
    expect(answer.text).not.toMatch(/at \w+ \(|node_modules/);
  });

  test('a page of others says whose it is, as whom the reader signed in, and whom to ask', async () => {
    const companyId = await newCompany(app);
    const editor = await newPerson(app, { roles: ['company_editor'], companyId });
    const committee = await newPerson(app, { roles: ['committee'] });
    const learner = await newPerson(app, { roles: ['learner'], companyId });
    const help = '<a class="enlace" href="/ayuda">';
    for (const [who, path, ...said] of [
      [editor, '/fm4/empresas', 'Auditoría', 'Administración de FM4', 'si tienes otra, sal', help],
      [committee, '/empresa/equipo', 'Administración de la empresa', 'si tienes otra, sal', help],
      [learner, '/empresa/equipo', 'Recursos humanos', 'pide el permiso a quien administra tu empresa', help],
    ] as const) {
      const { status, text } = await who.browser.get(path);
      expect(status).toBe(403);
      for (const words of [who.email, ...said]) expect(text).toContain(words);
    }
  });

  test('an unknown API address is problem+json in the language of the caller', async () => {
    const answer = await app.browser().get('/api/v1/nothing', { 'accept-language': 'en' });
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ status: 404, code: 'not-found' });
  });

  test('an address that cannot be read, or is too long, is answered as one that does not exist', async () => {
    for (const path of ['/%zz', '/verificar/%', `/guia/situaciones/${'x'.repeat(600)}`]) {
      const answer = await app.browser().get(path, { cookie: 'lang=en' });
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.text).toContain('<html lang="en');
    }
    expect((await app.browser().get('/api/v1/%zz')).json()).toMatchObject({ status: 404, code: 'not-found' });
  });

  test('the content security policy forbids inline code', async () => {
    const policy = String((await app.browser().get('/no-existe')).headers['content-security-policy']);
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe-inline');
  });

  test('a 10 MB JSON body is refused with 413 and no trace', async () => {
    const answer = await app.browser().postJson('/api/v1/nothing', `{"a":"${'x'.repeat(10 * 1024 * 1024)}"}`);
    expect([404, 413]).toContain(answer.status);
    expect(answer.text).not.toMatch(/node_modules/);
  });

  test('health says that PostgreSQL answers', async () => {
    expect((await app.browser().get('/health/live')).json()).toEqual({ status: 'ok' });
    expect((await app.browser().get('/health/ready')).json()).toEqual({ status: 'ok', database: true });
    expect((await app.browser().get('/metrics')).text).toContain('http_request_duration_seconds');
  });

  test('the API describes itself in OpenAPI 3.1', async () => {
    expect((await app.browser().get('/api/openapi.json')).json()).toMatchObject({ openapi: '3.1.0' });
    expect((await app.browser().get('/api/docs')).text).toContain('swagger-ui');
  });
});
