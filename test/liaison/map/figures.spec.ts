import { newId } from '#libs/ids';
import { DirectoryListings } from '../../../src/distinctions/index.js';
import { enrol, newTeam, pass, rows } from '../../courses/fixtures.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { newDistinction } from '../../support/distinctions.js';
import { startApp, type TestApp } from '../../support/index.js';

let app: TestApp;
let hr: TestPerson;
let companyId: string;
beforeAll(async () => {
  app = await startApp();
  ({ companyId, hr } = await newTeam(app));
  await rows(
    app,
    `update companies set sector_code = '31-33', municipality_code = '14093', headcount = 40 where id = $1`,
    [companyId],
  );
});
afterAll(() => app.close());

/** So many people of the company pass the course. */
async function trained(people: number): Promise<void> {
  for (let n = 0; n < people; n += 1) {
    const person = await newPerson(app, { roles: ['learner'], companyId });
    await enrol(hr, person);
    await pass(person.browser);
  }
}
const page = async (path = '/municipios/14093') => (await app.browser().get(path)).text;
/** The row of a municipality in the table, as its cells say it. */
async function row(name: string): Promise<string[]> {
  const [, cells] = new RegExp(`>${name}</a></th>(.*?)</tr>`).exec(await page('/municipios/mapa'))!;
  return [...cells!.matchAll(/<div>(.*?)<\/div>/g)].map(([, text]) => text!);
}

test('people trained are shown in whole fives, and not while they are fewer than five', async () => {
  await trained(4);
  expect(await page()).toContain('Menos de cinco personas');
  expect(await row('Tepatitlán de Morelos')).toEqual(['Altos Sur', 'No', '0', '0', 'menos de 5']);
  await trained(2);
  expect(await page()).toContain('Al menos 5 personas');
  expect((await row('Tepatitlán de Morelos')).at(-1)).toBe('5');
});

test('companies in the directory, agreements in force and the liaison are those of the municipality', async () => {
  await newDistinction(app, { companyId, document: false });
  const manager = { kind: 'person', userId: newId(), companyId, roles: ['company_admin'] } as const;
  await app.nest.get(DirectoryListings).set(manager, companyId, true);
  const { code } = await newDistinction(app, { tradeName: 'No Quiere Estar', document: false });
  const admin = await newPerson(app, { roles: ['staff_admin'] });
  const liaison = await newPerson(app, { roles: ['partner'], name: 'Leticia Ramos' });
  await admin.browser.post('/fm4/municipios/14093/enlaces', { name: liaison.name, email: liaison.email });
  const agreement = { title: 'Convenio', parties: '', purpose: 'Colaborar.', institution: '', version: '1' };
  for (const [startsOn, endsOn] of [
    ['2026-01-01', '2027-12-31'],
    ['2027-06-01', '2027-12-31'],
    ['2025-01-01', '2025-12-31'],
  ] as const)
    await admin.browser.post('/fm4/acuerdos/nuevo', {
      ...agreement,
      startsOn,
      endsOn,
      municipality: '14093',
      id: newId(),
    });
  expect(await row('Tepatitlán de Morelos')).toEqual(['Altos Sur', 'Sí', '1', '1', '5']);
  expect(await page()).not.toContain(code);
  expect(await page()).toContain('href="/d/');
  // indicator IN-I1: who serves, and who of them passed course D
  expect((await admin.browser.get('/fm4/municipios')).text).toContain('Enlaces formados: 0 de 1');
  const map = await page('/municipios/mapa?ver=empresas');
  expect(map).toContain('aria-label="Empresas con distintivo: 1 de 125 municipios. Las cifras están en la tabla."');
  expect(map.match(/<title>[^<]+\. Empresas con distintivo: /g)).toHaveLength(125);
  // 125 municipalities and the headings
  expect(map.match(/<tr>/g)).toHaveLength(126);
});
