import { DAY } from '#libs/clock';
import { OpenFigures } from '../../../src/monitoring/index.js';
import { newCompany } from '../../support/companies.js';
import { appForAll } from '../../support/index.js';

const app = appForAll();
const sql = async (text: string, parameters: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await app.owner()).query(text, parameters);

interface Answer {
  figures: { measure: string; value: number | null; unit: string; publishedOn: string | null }[];
}
const complaints = async () => {
  const answer = (await app.browser().get('/api/v1/scheme/figures')).json<Answer>();
  return answer.figures.find(({ measure }) => measure === 'complaints')!;
};

/** So many more complaints about decisions, and a night. */
async function complain(count: number): Promise<void> {
  await sql(
    `alter table appeals disable trigger all;
     alter table appeals drop constraint if exists appeals_audit_id_company_id_fkey`,
  );
  for (let n = 0; n < count; n += 1)
    await sql(
      `insert into appeals (id, kind, audit_id, company_id, decided_at, grounds, state, locale, received_at, due_on, receipt_hash)
       values (uuidv7(), 'complaint', uuidv7(), $1, now(), 'x', 'received', 'es', now(), '2027-01-01', sha256(gen_random_uuid()::text::bytea))`,
      [companyId],
    );
  app.clock.advance(DAY);
  await app.nest.get(OpenFigures).publish();
}
let companyId: string;
beforeAll(async () => {
  companyId = await newCompany(app);
});

test('nothing is told of fewer than five, nor of fewer than five more', async () => {
  await complain(4);
  expect(await complaints()).toEqual({ measure: 'complaints', value: null, unit: 'cases', publishedOn: null });
  await complain(2);
  expect(await complaints()).toMatchObject({ value: 6, publishedOn: '2026-11-25' });
  await complain(4);
  expect(await complaints()).toMatchObject({ value: 6, publishedOn: '2026-11-25' });
  await complain(1);
  expect(await complaints()).toMatchObject({ value: 11, publishedOn: '2026-11-27' });
});

test('everybody reads them, in two languages and as open data', async () => {
  const { status, text } = await app.browser().get('/cifras');
  expect(status).toBe(200);
  for (const said of ['El distintivo en cifras', 'Quejas', '11', 'Menos de 5']) expect(text).toContain(said);
  expect((await app.browser().get('/cifras?lang=en')).text).toContain('The distinction in figures');
  const api = await app.browser().get('/api/v1/scheme/figures');
  expect(api.headers['access-control-allow-origin']).toBe('*');
  expect(api.json<Answer>().figures.map(({ measure }) => measure)).toEqual([
    'applications',
    'refusals',
    'days',
    'waivers',
    'complaints',
    'appeals',
  ]);
});

test('complaints that an indicator will tell when its half year closes leave no fewer than five others', async () => {
  await sql('delete from public_figures; alter table reports disable trigger all');
  await sql('delete from appeals where id not in (select id from appeals order by id limit 2)');
  const report = (count: number) =>
    sql(
      `insert into reports (id, company_id, distinction_id, receipt_hash, category, locale, state, received_at, acknowledge_by, answer_by)
       select uuidv7(), $1, uuidv7(), sha256(gen_random_uuid()::text::bytea), 'other', 'es', 'received', $3,
         '2027-01-01', '2027-01-01' from generate_series(1, $2)`,
      [companyId, count, app.clock.now()],
    );
  await report(5);
  await complain(0);
  expect(await complaints()).toMatchObject({ value: null });
  await complain(3);
  expect(await complaints()).toMatchObject({ value: 10 });
});
