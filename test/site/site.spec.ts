import { createHash } from 'node:crypto';
import { startApp, type TestApp } from '../support/index.js';

describe('the public pages of the site', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  test.each([
    ['/', 'Contratar también es', 'Hiring is'],
    ['/para-empresas', 'Contrata bien, y que se note', 'Hire well, and let it show'],
    ['/privacidad', 'Es un borrador.', 'This is a draft.'],
    ['/accesibilidad', 'WCAG 2.2', 'WCAG 2.2'],
  ])('%s speaks both languages', async (path, spanish, english) => {
    const browser = app.browser();
    const first = await browser.get(path);
    expect(first.status).toBe(200);
    expect(first.text).toContain(spanish);
    expect(first.text).toContain('lang="es-MX"');
    const translated = await browser.get(`${path}?lang=en`);
    expect(translated.text).toContain(english);
    expect(translated.text).toContain('<html lang="en">');
    expect((await browser.get(path)).text).toContain(english);
  });

  test('the home page asks for a code without any script', async () => {
    const { text } = await app.browser().get('/');
    expect(text).toMatch(/<form class="portal-luz" action="\/verificar">/);
    expect(text).toMatch(/name="codigo"/);
    expect(text).not.toContain('<script');
  });

  test('the home page weighs less than 20 KB compressed', async () => {
    const page = await app.browser().get('/', { 'accept-encoding': 'gzip' });
    expect(page.headers['content-encoding']).toBe('gzip');
    expect(page.bytes.length).toBeLessThan(20_000);
  });

  test('nothing is written into the pages that the policy would refuse', async () => {
    for (const path of ['/', '/para-empresas', '/componentes']) {
      const { text, headers } = await app.browser().get(path);
      expect(text).not.toMatch(/ style=| on[a-z]+="|<script(?![^>]* src=)/);
      // the styles of the page itself are the one exception, and the policy knows them by their content
      const styles = [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css!);
      expect(styles.length).toBe(1);
      const hash = createHash('sha256').update(styles[0]!).digest('base64');
      expect(headers['content-security-policy']).toContain(`style-src 'self' 'sha256-${hash}';`);
    }
  });

  test('the page of components is there while building', async () => {
    expect((await app.browser().get('/componentes')).status).toBe(200);
  });
});
