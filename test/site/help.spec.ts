import { newCompany, newPerson } from '../support/companies.js';
import { startApp, type TestApp } from '../support/index.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({
    env: {
      CONTACT_MAIL: 'hola@fm4.example',
      CONTACT_PHONE: '+52 (33) 1234-5678',
      CONTACT_ADDRESS: 'Calzada Independencia 1, Guadalajara',
    },
  });
});
afterAll(() => app.close());

test.each(['', '?lang=en'])('says how to reach FM4, as configured %s', async (query) => {
  const { status, text } = await app.browser().get(`/ayuda${query}`);
  expect(status).toBe(200);
  for (const said of ['mailto:hola@fm4.example', 'tel:+523312345678', 'Calzada Independencia 1, Guadalajara'])
    expect(text).toContain(said);
});

test('each of its answers leads to a page, for strangers and for a company', async () => {
  const company = await newCompany(app);
  const { browser } = await newPerson(app, { roles: ['company_admin'], companyId: company });
  for (const reader of [app.browser(), browser]) {
    const { text } = await reader.get('/ayuda');
    const main = /<main[^]*<\/main>/.exec(text)![0];
    const links = [...main.matchAll(/href="(\/[^"]*)"/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(6);
    for (const link of links) expect([link, (await reader.get(link)).status]).toEqual([link, 200]);
  }
});

test('where a page says to write to FM4, it leads there', async () => {
  for (const path of ['/accesibilidad', '/constancias/0000-0000-0000', '/guia/situaciones/nada'])
    expect([path, (await app.browser().get(path)).text.includes('href="/ayuda"')]).toEqual([path, true]);
});
