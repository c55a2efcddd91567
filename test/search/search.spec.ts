import { newCompany, newPerson, type TestPerson } from '../support/companies.js';
import { startApp, type TestApp } from '../support/index.js';

let app: TestApp;
let agave: string;
const people: Record<string, TestPerson> = {};
beforeAll(async () => {
  app = await startApp();
  agave = await newCompany(app, { tradeName: 'Agave Azul', legalName: 'Agave Azul, S.A. de C.V.' });
  const other = await newCompany(app, { tradeName: 'Muebles Arandas', legalName: 'Muebles Arandas, S.A.' });
  people['rosa'] = await newPerson(app, { roles: ['company_admin'], companyId: agave, name: 'Rosa Íñiguez' });
  people['eva'] = await newPerson(app, { roles: ['company_editor'], companyId: agave, name: 'Eva Íñiguez' });
  people['luis'] = await newPerson(app, { roles: ['learner'], companyId: agave, name: 'Luis Íñiguez' });
  people['ana'] = await newPerson(app, { roles: ['company_admin'], companyId: other, name: 'Ana Íñiguez' });
  people['tere'] = await newPerson(app, { roles: ['auditor'], name: 'Teresa Íñiguez' });
  people['juan'] = await newPerson(app, { roles: ['committee'], name: 'Juan' });
  people['paz'] = await newPerson(app, { roles: ['content_editor'], name: 'Paz' });
  people['jefa'] = await newPerson(app, { roles: ['staff_admin'], name: 'Jefa' });
});
afterAll(() => app.close());

/** What a person finds: links by their heading. */
async function find(who: string, question: string) {
  const { status, text } = await people[who]!.browser.get(`/buscar?q=${encodeURIComponent(question)}`);
  expect(status).toBe(200);
  const sections = [...text.matchAll(/<section[^>]*aria-labelledby="hay-(\w+)"[^]*?<\/section>/g)];
  return Object.fromEntries(
    sections.map(([section, kind]) => [kind!, [...section.matchAll(/<a class="enlace" href="([^"]*)">([^<]*)<\/a>/g)]]),
  ) as Record<string, RegExpMatchArray[]>;
}
const names = (found: RegExpMatchArray[] | undefined) => found?.map(([, , name]) => name);

test('people of a company find their own colleagues, without accents, and nobody else', async () => {
  for (const who of ['rosa', 'eva']) {
    expect(names((await find(who, 'iniguez'))['people'])).toEqual(['Eva Íñiguez', 'Luis Íñiguez', 'Rosa Íñiguez']);
    expect(await find(who, 'Arandas')).toEqual({});
  }
});

test('FM4 finds by role: companies and people for auditors, mails for who reads them', async () => {
  expect(names((await find('tere', 'agave'))['companies'])).toEqual(['Agave Azul']);
  expect(names((await find('tere', 'Íñiguez'))['people'])).toEqual([
    'Ana Íñiguez',
    'Eva Íñiguez',
    'Luis Íñiguez',
    'Rosa Íñiguez',
  ]);
  expect(names((await find('jefa', 'teresa'))['people'])).toEqual(['Teresa Íñiguez']);
  for (const who of ['juan', 'paz']) {
    const found = await find(who, 'agave');
    expect([found['companies'], found['people']]).toEqual([undefined, undefined]);
  }
});

test('practices and situations are found by all, and every result leads to a page', async () => {
  for (const who of ['rosa', 'eva', 'tere', 'juan', 'paz', 'jefa']) {
    for (const question of ['refugiada', 'D1-01', 'Íñiguez', 'selección']) {
      const found = await find(who, question);
      for (const [kind, hits] of Object.entries(found))
        for (const [, href] of hits) {
          const { browser } = people[who]!;
          const answer = await browser.follow(await browser.get(href!));
          expect([who, kind, href, answer.status]).toEqual([who, kind, href, 200]);
        }
    }
    expect((await find(who, 'refugiada'))['situations']!.length).toBeGreaterThan(0);
    expect((await find(who, 'D1-01'))['practices']).toHaveLength(1);
  }
});

test('mails are found by who reads them, a company its own', async () => {
  await people['rosa']!.browser.post('/empresa/equipo', {
    email: 'nueva@agave.example',
    name: 'Nueva',
    role: 'learner',
  });
  await app.jobs.runDue();
  const all = (await find('paz', 'nueva@agave.example'))['mails'];
  expect(all?.[0]?.[1]).toMatch(/^\/fm4\/correo\//);
  expect((await people['paz']!.browser.get(all![0]![1]!)).status).toBe(200);
  for (const who of ['ana', 'tere', 'juan']) expect((await find(who, 'nueva@agave.example'))['mails']).toBeUndefined();
});

test('the page says what to do before a search, for one letter, and when nothing is there', async () => {
  const page = async (query: string) => (await people['rosa']!.browser.get(`/buscar${query}`)).text;
  expect(await page('')).toContain('Personas de tu equipo');
  expect(await page('?q=a')).toContain('Escribe al menos dos letras.');
  expect(await page('?q=zzzzqqq')).toContain('Nada por aquí');
  expect(await page('?q=%25%5F%5C%27')).toContain('Nada por aquí');
  expect(await page('?q=a&q=b')).toContain('Personas de tu equipo');
});

test('is for the workspaces: strangers sign in, learners have none', async () => {
  expect((await app.browser().get('/buscar')).location).toBe('/entrar?volver=%2Fbuscar');
  expect((await people['luis']!.browser.get('/buscar')).status).toBe(403);
  const header = async (who: string) => (await people[who]!.browser.get('/cuenta')).text;
  expect(await header('rosa')).toContain('href="/buscar"');
  expect(await header('tere')).toContain('href="/buscar"');
  expect(await header('luis')).not.toContain('href="/buscar"');
});
