import { DAY } from '#libs/clock';
import { newId } from '#libs/ids';
import { system } from '../../../src/database/index.js';
import { DirectoryListings } from '../../../src/distinctions/index.js';
import { newCompany } from '../../support/companies.js';
import { moveDistinction, newDistinction, type TestDistinction } from '../../support/distinctions.js';
import { startApp, type TestApp, type TestBrowser } from '../../support/index.js';

let app: TestApp;
let browser: TestBrowser;
const made = new Map<string, TestDistinction>();
const query = (sql: string, params: unknown[] = []) => app.db.as(system('test'), (tx) => tx.query(sql, params));

/** A company with a distinction that wants to be found. */
async function stand(
  tradeName: string,
  facts: { sector?: string; place?: string; people?: number; level?: 'N1' | 'N2' | 'N3' },
) {
  const companyId = await newCompany(app, { tradeName, legalName: `${tradeName}, S.A. de C.V.` });
  await query('update companies set sector_code = $2, municipality_code = $3, headcount = $4 where id = $1', [
    companyId,
    facts.sector ?? '31-33',
    facts.place ?? '14039',
    facts.people ?? 40,
  ]);
  const distinction = await newDistinction(app, { companyId, level: facts.level ?? 'N2', document: false });
  const admin = { kind: 'person', userId: newId(), companyId, roles: ['company_admin'] } as const;
  await app.nest.get(DirectoryListings).set(admin, companyId, true);
  made.set(tradeName, distinction);
}

beforeAll(async () => {
  app = await startApp({ at: new Date('2026-03-12T18:00:00Z') });
  browser = app.browser();
  await stand('Ópalo & Hijos', { place: '14094', people: 8, level: 'N1' });
  app.clock.advance(DAY);
  await stand('=SUM(A1) Pan', { sector: '72', people: 300, level: 'N3' });
  await stand('ábaco', { place: '14067', sector: '72', people: 250 });
  await stand('Zapatería Ñandú', { people: 51 });
  await newDistinction(app, { tradeName: 'No Quiere Estar', document: false });
});
afterAll(() => app.close());

const namesIn = (text: string) =>
  [...text.matchAll(/font-display[^"]*" href="\/verificar\/[^"]+">([^<]+)</g)].map(([, name]) =>
    name!.replace('&amp;', '&'),
  );
const found = async (search: string) => namesIn((await browser.get(`/directorio${search}`)).text);

describe('the directory', () => {
  test('has those that agreed, in alphabetical order whatever the accents', async () => {
    expect(await found('')).toEqual(['=SUM(A1) Pan', 'ábaco', 'Ópalo & Hijos', 'Zapatería Ñandú']);
  });

  test.each([
    ['?busca=nandu', ['Zapatería Ñandú']],
    ['?busca=OPALO+hijos', ['Ópalo & Hijos']],
    ['?busca=%25', []],
    ['?nivel=N3', ['=SUM(A1) Pan']],
    ['?giro=72', ['=SUM(A1) Pan', 'ábaco']],
    ['?municipio=14094', ['Ópalo & Hijos']],
    ['?region=12', ['=SUM(A1) Pan', 'Zapatería Ñandú']],
    ['?region=12&municipio=14094', []],
    ['?tamano=micro', ['Ópalo & Hijos']],
    ['?tamano=medium', ['ábaco', 'Zapatería Ñandú']],
    ['?tamano=large&giro=72&region=12', ['=SUM(A1) Pan']],
    [
      '?nivel=N9&giro=x&region=13&tamano=1&municipio=09001&pagina=-4',
      ['=SUM(A1) Pan', 'ábaco', 'Ópalo & Hijos', 'Zapatería Ñandú'],
    ],
    ['?nivel=N1&nivel=N2&busca=%20', ['=SUM(A1) Pan', 'ábaco', 'Ópalo & Hijos', 'Zapatería Ñandú']],
  ])('answers %s', async (search, names) => {
    expect(await found(search)).toEqual(names);
  });

  test('refuses a question with U+0000', async () => {
    expect((await browser.get('/directorio?busca=%00')).status).toBe(400);
  });

  test('shows on the map and in the list how many stand in each region, of those that match but for the place', async () => {
    const { text } = await browser.get('/directorio?giro=72&region=12');
    expect(text).toContain('aria-label="Centro: una empresa"');
    expect(text).toContain('aria-label="Costa-Sierra Occidental: una empresa"');
    expect(text).toContain('aria-label="Valles: ninguna empresa"');
    expect(text).toMatch(/href="\/directorio\?giro=72"[^>]*aria-label="Centro/);
    const english = await app.browser().get('/directorio?lang=en');
    expect(english.text).toContain('Manufacturing');
  });

  test('follows what happens to a company and its distinction', async () => {
    await stand('Va y Viene', {});
    const { id, companyId } = made.get('Va y Viene')!;
    const there = async () => (await found('?busca=viene')).length === 1;
    expect(await there()).toBe(true);
    await moveDistinction(app, id, 'suspend');
    expect(await there()).toBe(false);
    await moveDistinction(app, id, 'reinstate');
    expect(await there()).toBe(true);
    await query('update companies set municipality_code = $2 where id = $1', [companyId, '14067']);
    expect(await found('?busca=viene&municipio=14067')).toEqual(['Va y Viene']);
    const member = { kind: 'person', userId: newId(), companyId, roles: ['company_admin'] } as const;
    await app.nest.get(DirectoryListings).set(member, companyId, false);
    expect(await there()).toBe(false);
  });

  test('has nobody whose last day is over', async () => {
    const { code } = made.get('Ópalo & Hijos')!;
    const [{ until }] = await query('select expires_on::text as until from directory_entries where name = $1', [
      'Ópalo & Hijos',
    ]);
    expect([code.length, until]).toEqual([14, '2027-03-12']);
    const later = await startedLater();
    expect(later).not.toContain('Ópalo & Hijos');
    expect(later).toContain('ábaco');
  });

  async function startedLater(): Promise<string[]> {
    const before = app.clock.now();
    app.clock.set('2027-03-13T06:30:00Z');
    const names = await found('');
    app.clock.set(before);
    return names;
  }

  test('is written by nobody but the database', async () => {
    for (const statement of ['delete from directory_entries', `update directory_entries set name = 'x'`]) {
      await expect(query(statement)).rejects.toThrow(/permission denied/);
    }
  });
});

describe('to take away', () => {
  test('as CSV: the same filters, quoted, and nothing that a spreadsheet runs', async () => {
    const { text, headers } = await browser.get('/directorio/empresas.csv?region=12');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const lines = text.slice(1).trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(
      'Empresa,Código,Nivel,Nombre del nivel,Giro,Municipio,Región,Tamaño,Otorgado,Vence,Comprobación',
    );
    expect(lines[1]).toMatch(/^'=SUM\(A1\) Pan,[0-9A-Z-]{14},N3,Hospitalidad,"?Servicios/);
    expect(lines[1]).toContain(
      `,Guadalajara,Centro,Más de 250 personas,2026-03-13,2028-03-13,http://localhost/verificar/`,
    );
    expect((await app.browser().get('/directorio/empresas.csv?lang=en')).text).toContain('Company,Code');
  });

  test('as JSON', async () => {
    const { total, companies } = (await browser.get('/directorio/empresas.json?giro=72&tamano=medium')).json<{
      total: number;
      companies: object[];
    }>();
    expect(total).toBe(1);
    expect(companies[0]).toMatchObject({
      name: 'ábaco',
      region: 'Costa-Sierra Occidental',
      size: 'medium',
      level: 'N2',
    });
  });

  test('thirty times a minute', async () => {
    const answers = [];
    for (let n = 0; n < 31; n += 1) answers.push((await browser.get('/directorio/empresas.json')).status);
    expect([answers[0], answers.at(-1)]).toEqual([200, 429]);
  });
});

describe('the feed of changes', () => {
  test('has every act, newest first, under ids that stay', async () => {
    const { text, headers } = await browser.get('/directorio/cambios.atom');
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(text.match(/<title>.*<\/title>/g)!.slice(0, 4)).toEqual([
      '<title>Cambios en los distintivos Puertas Abiertas</title>',
      '<title>Va y Viene: FM4 levanta la suspensión</title>',
      '<title>Va y Viene: FM4 lo suspende mientras revisa</title>',
      '<title>Va y Viene: Gana el nivel Inclusión</title>',
    ]);
    expect(text).toContain('<title>Ópalo &amp; Hijos: Gana el nivel Compromiso</title>');
    expect(text).toContain('<id>tag:localhost,2026:distintivos/acto/0</id>');
    expect(text).toContain(
      '<link rel="self" type="application/atom+xml" href="http://localhost/directorio/cambios.atom"/>',
    );
    expect(text).toContain('<summary>FM4 revisa una queja del personal.</summary>');
    const ids = text.match(/<id>[^<]*acto[^<]*<\/id>/g)!;
    await stand('Otra Más', {});
    const later = (await browser.get('/directorio/cambios.atom')).text.match(/<id>[^<]*acto[^<]*<\/id>/g)!;
    expect(later.slice(1)).toEqual(ids);
  });

  test('comes in pages that lead to each other, and in English', async () => {
    const { text } = await browser.get('/directorio/cambios.atom?hasta=2');
    expect(text.match(/acto\/\d+/g)).toEqual(['acto/1', 'acto/0']);
    expect(text).toContain('href="http://localhost/directorio/cambios.atom?hasta=2"');
    const english = (await app.browser().get('/directorio/cambios.atom?lang=en')).text;
    expect(english).toContain('xml:lang="en"');
    expect(english).toContain('cambios.atom?lang=en');
    expect((await browser.get('/directorio/cambios.atom?hasta=x')).status).toBe(200);
  });
});
