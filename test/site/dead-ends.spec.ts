import { newCompany, newPerson, type TestPerson } from '../support/companies.js';
import { startApp, type TestApp } from '../support/index.js';

/** Pages for everyone that lead into a workspace. */
const pages = [
  '/',
  '/para-empresas',
  '/ayuda',
  '/guia',
  '/guia/situaciones/solicitante_con_tvrh',
  '/guia/preguntas',
  '/guia/instituciones',
  '/apelaciones',
  '/practicas',
  '/cursos',
  '/directorio',
  '/municipios',
  '/verificar',
];

let app: TestApp;
let people: Record<'learner' | 'editor' | 'partner' | 'auditor' | 'committee', TestPerson>;
beforeAll(async () => {
  app = await startApp();
  const companyId = await newCompany(app, { tradeName: 'Agave Azul' });
  people = {
    learner: await newPerson(app, { roles: ['learner'], companyId }),
    editor: await newPerson(app, { roles: ['company_editor'], companyId }),
    partner: await newPerson(app, { roles: ['partner'] }),
    auditor: await newPerson(app, { roles: ['auditor'] }),
    committee: await newPerson(app, { roles: ['committee'] }),
  };
});
afterAll(() => app.close());

test.each(['learner', 'editor', 'partner', 'auditor', 'committee'] as const)(
  'no page for everyone shows a link that turns the %s away',
  async (role) => {
    const { browser } = people[role];
    const links = new Set<string>();
    for (const page of pages) {
      const { status, text } = await browser.get(page);
      expect([page, status]).toEqual([page, 200]);
      const [content = ''] = /<main[^]*<\/main>/.exec(text) ?? [];
      for (const [, href] of content.matchAll(/href="(\/(?:empresa|enlaces|fm4|aprender)\b[^"#]*)/g))
        links.add(href!.replaceAll('&amp;', '&'));
    }
    const turned: string[] = [];
    for (const href of links) if ((await browser.get(href)).status === 403) turned.push(href);
    expect(turned).toEqual([]);
  },
);

test('strangers still find the way to ask FM4 as a company', async () => {
  const { text } = await app.browser().get('/guia/situaciones/solicitante_con_tvrh');
  expect(text).toContain('href="/empresa/consultas/nueva?desde=');
  expect(text).toContain('href="/empresa/contrataciones/nueva?situacion=');
});
