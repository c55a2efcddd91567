import { newId } from '#libs/ids';
import { mailsOf, startApp, type TestApp } from '../support/index.js';
import { routesIn } from '../support/routes.js';

/** Personal values that somebody may put into an address or a form of the guidance. */
const planted = {
  curp: 'GOMJ900101HJCXXX09',
  name: 'Xóchitl Tzompantzi',
  passport: 'G98765432',
  nss: '04918523451',
};

let app: TestApp;
const logged: string[] = [];
beforeAll(async () => {
  app = await startApp({ logged: (line) => logged.push(JSON.stringify(line)) });
});
afterAll(() => app.close());

const rows = async <T>(sql: string, values: unknown[] = []) => (await app.owner()).query(sql, values) as Promise<T[]>;

/** Where the guidance answers to anybody. */
const isPublic = (path: string) => /^\/(guia|comprobantes|api\/v1\/guidance)(\/|$)/.test(path);

test('a personal value planted at any public address of the guidance is found nowhere: database, log, mails, other pages', async () => {
  const routes = routesIn(app).filter(({ path }) => isPublic(path));
  expect(routes.length).toBeGreaterThan(30);
  const statuses: number[] = [];
  for (const value of Object.values(planted)) {
    const said = encodeURIComponent(value);
    for (const { method, path } of routes) {
      const filled = path.replaceAll(/:[a-z]+/gi, said);
      const browser = app.browser();
      if (method === 'GET') {
        const query = new URLSearchParams(
          ['q', 'antes', 'dia', 'de', 'a', 'idioma', 'necesidad', 'municipio', 'abrir', 'lang'].map((name) => [
            name,
            value,
          ]),
        );
        statuses.push((await browser.get(filled)).status, (await browser.get(`${filled}?${query.toString()}`)).status);
      } else if (method === 'POST') {
        const form = {
          id: newId(),
          desde: `/guia/situaciones/${value}`,
          bank: value,
          document: value,
          institution: value,
        };
        statuses.push((await browser.post(filled, { ...form, outcome: value, alias: value, post: value })).status);
      }
    }
    // answers that do not go together, and answers of before
    const wizard = `/guia/paso-a-paso/contratar-2026-11/mexicano.${said}`;
    for (const address of [wizard, `${wizard}?antes=${said}`, `/guia/paso-a-paso?antes=${said}`, `${wizard}/hoja.pdf`])
      statuses.push((await app.browser().get(address)).status);
    statuses.push((await app.browser().post('/guia/comprobantes', { desde: wizard })).status);
  }
  expect(statuses.filter((status) => status >= 500)).toEqual([]);

  const mails = JSON.stringify(await mailsOf(app));
  const tables = await rows<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const pages = [];
  for (const path of ['/guia', '/guia/paso-a-paso', '/guia/instituciones', '/guia/primer-pago', '/guia/preguntas'])
    pages.push((await app.browser().get(path)).text);
  for (const value of Object.values(planted)) {
    for (const spelled of [value, encodeURIComponent(value)]) {
      expect(logged.join('\n')).not.toContain(spelled);
      expect(mails).not.toContain(spelled);
      expect(pages.join('\n')).not.toContain(spelled);
    }
    const holding = [];
    for (const { name } of tables) {
      const [found] = await rows<{ n: number }>(`select count(*)::int as n from ${name} t where t::text like $1`, [
        `%${value}%`,
      ]);
      if (found!.n > 0) holding.push(name);
    }
    expect([value, holding]).toEqual([value, []]);
  }
});
