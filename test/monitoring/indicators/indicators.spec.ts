import { newId } from '#libs/ids';
import { companyRoles, type Role, staffRoles } from '../../../src/database/index.js';
import { FigureSources, Indicators } from '../../../src/monitoring/index.js';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { appForAll } from '../../support/index.js';

const app = appForAll();
const home = '/fm4/indicadores';
let admin: TestPerson;

const sql = async (text: string, parameters: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await app.owner()).query(text, parameters);

/** A year of logs, made of a row of numbers that looks random and is the same each time. */
async function generate(): Promise<void> {
  await sql(`
    insert into log_placements (id, happened_on, folio, company, municipality, interviewed, hired_on, confirmed, contract,
      imss_in_time, gender, age_range, written_at, changed_at)
    select uuidv7(), d, 'V-' || n, '', case n % 4 when 0 then '14039' when 1 then '14120' when 2 then '14093' end,
      n % 3 > 0, case when n % 5 < 3 then d + (n * 13 % 41) end, n % 7 > 1,
      case when n % 5 < 3 then (array['indefinite', 'fixed', 'none', 'unknown'])[1 + n % 4] end,
      case when n % 5 < 3 and n % 11 > 0 then n % 6 > 0 end,
      (array['woman', 'man', 'other', null])[1 + (n * 7) % 4], (array['18-29', '30-44', null])[1 + n % 3], now(), now()
    from (select n, date '2026-01-01' + (n * 31 % 300) as d from generate_series(1, 400) n) g`);
  await sql(`
    insert into log_referrals (id, happened_on, folio, need, institution, followed_up_on, outcome, written_at, changed_at)
    select uuidv7(), d, 'C-' || n, (array['work', 'health', 'documents'])[1 + n % 3], 'SNE', d + 3,
      (array['received', 'not-received', 'unknown', null])[1 + (n * 5) % 4], now(), now()
    from (select n, date '2026-01-01' + (n * 17 % 310) as d from generate_series(1, 300) n) g`);
  await sql(`
    insert into log_activities (id, happened_on, kind, place, company, women, men, others, unsaid, topic, agreements,
      next_step, responsible, written_at, changed_at)
    select uuidv7(), date '2026-01-01' + (n * 23 % 310), (array['visit', 'course', 'fair', 'meeting', 'visit'])[1 + n % 5], '',
      'Empresa ' || (n * 3 % 40), n % 9, n % 8, 0, 0, 'Tema', '', '', '', now(), now()
    from generate_series(1, 300) n`);
}

/** The same figures by other queries: numerator and denominator of a quarter. */
const independent: Readonly<Record<string, string>> = {
  'IN-C3': `select sum(case when imss_in_time then 1 else 0 end) as n, count(imss_in_time) as d from log_placements
    where to_char(hired_on, 'YYYY-"Q"Q') = $1`,
  'IN-E4': `select count(*) filter (where contract <> 'none' and imss_in_time) as n, count(*) as d from log_placements
    where to_char(hired_on, 'YYYY-"Q"Q') = $1 and contract in ('indefinite', 'fixed', 'trial', 'none')
      and imss_in_time in (true, false)`,
  'IN-I2': `with r as (select outcome from log_referrals where extract(year from happened_on) || '-Q' || extract(quarter from happened_on) = $1)
    select (select count(*) from r where outcome = 'received') as n,
      (select count(*) from r where outcome in ('received', 'not-received')) as d`,
  'IN-I3': `with q as (select lower(company) as c, kind from log_activities where to_char(happened_on, 'YYYY-"Q"Q') = $1)
    select (select count(distinct c) from q where kind = 'visit' and c in (select c from q where kind <> 'visit')) as n,
      (select count(distinct c) from q where kind = 'visit') as d`,
  'IN-E11': `select sum(hired_on - happened_on) as n, count(*) as d from log_placements where to_char(hired_on, 'YYYY-"Q"Q') = $1`,
};
const monthly: Readonly<Record<string, string>> = {
  'IN-E2': `select count(*) filter (where interviewed is true) as n, count(*) as d from log_placements
    where to_char(happened_on, 'YYYY-MM') = $1`,
  'IN-E3': `select count(*) as n, 0 as d from log_placements where confirmed is true and to_char(hired_on, 'YYYY-MM') = $1`,
};

beforeAll(async () => {
  admin = await newPerson(app, { roles: ['staff_admin'] });
  await generate();
});

test('only who follows indicators gets in, only who keeps the logs opens rows', async () => {
  const companyId = await newCompany(app);
  const monitors: readonly Role[] = ['staff_admin', 'committee', 'content_editor'];
  for (const role of [null, ...staffRoles, ...companyRoles, 'partner' as const]) {
    const own = role && companyRoles.includes(role) ? companyId : null;
    const browser = role ? (await newPerson(app, { roles: [role], companyId: own })).browser : app.browser();
    for (const path of ['', '/IN-E3', '/informe']) {
      const { status } = await browser.get(home + path);
      expect([role, path, status === 200]).toEqual([role, path, role !== null && monitors.includes(role)]);
    }
    const { status } = await browser.get(`${home}/IN-E3/renglones/2026-05`);
    expect([role, status === 200]).toEqual([role, role === 'staff_admin']);
  }
  for (const path of [
    '/IN-Z9',
    '/x',
    '/IN-E3?periodo=ayer',
    '/IN-E3/renglones/2026-Q1',
    '/IN-B2/renglones/2026-Q1',
    '/informe?periodo=x',
  ])
    expect((await admin.browser.get(home + path)).status).toBeLessThan(500);
});

test('every query runs, and those of a quarter are computed within 200 MB', async () => {
  const before = process.memoryUsage().rss;
  await app.nest.get(Indicators).refresh();
  expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(200);
  expect((await sql('select count(*)::int as n from indicator_drafts'))[0]).toEqual({ n: 49 });
  const { status, text } = await admin.browser.get(home);
  expect(status).toBe(200);
  for (const said of [
    'IN-A1',
    'IN-I4',
    'todavía no tiene fuente',
    'no hay aciertos de antes',
    'Se dice al cerrar el periodo',
  ])
    expect(text).toContain(said);
  expect(text).not.toContain('NaN');
});

describe('closing', () => {
  beforeAll(async () => {
    expect(await app.nest.get(Indicators).close()).toBeGreaterThan(50);
  });

  test('each figure equals an independent query over the year', async () => {
    const figures = await sql(`select indicator, period, numerator, denominator, count, median from indicator_figures`);
    let compared = 0;
    for (const { indicator, period, numerator, denominator } of figures) {
      const query = independent[indicator as string] ?? monthly[indicator as string];
      if (!query) continue;
      const [row] = await sql(query, [period]);
      expect([indicator, period, numerator, denominator]).toEqual([
        indicator,
        period,
        Number(row!['n']),
        Number(row!['d']),
      ]);
      compared += 1;
    }
    expect(compared).toBeGreaterThanOrEqual(3 * 5 + 9 * 2);
    const middles = await sql(
      `select percentile_disc(0.5) within group (order by hired_on - happened_on) as low,
         percentile_disc(0.5) within group (order by hired_on - happened_on desc) as high
       from log_placements where to_char(hired_on, 'YYYY-"Q"Q') = '2026-Q2'`,
    );
    const median = figures.find((one) => one['indicator'] === 'IN-E11' && one['period'] === '2026-Q2')!['median'];
    expect(median).toBe((Number(middles[0]!['low']) + Number(middles[0]!['high'])) / 2);
  });

  test('is done once, and of what is over alone', async () => {
    expect(await app.nest.get(Indicators).close()).toBe(0);
    expect(await sql('select quarter from closed_quarters order by 1')).toEqual(
      ['2026-Q1', '2026-Q2', '2026-Q3'].map((quarter) => ({ quarter })),
    );
  });

  test('cannot be undone, in the database either', async () => {
    for (const statement of [
      `update indicator_figures set numerator = 1`,
      `delete from indicator_figures`,
      `insert into indicator_figures select indicator, '2026-Q4', '2026-10-01', '2027-01-01', numerator, denominator, count,
         median, atoms, cells, hidden, '2026-11-23T16:00:00Z' from indicator_figures where indicator = 'IN-E4' limit 1`,
    ])
      await expect(sql(statement)).rejects.toThrow(/stays as it is|period is over/);
  });

  test('a later entry leaves the frozen figure, and stands beside it as a correction with day and reason', async () => {
    const [before] = await sql(
      `select numerator from indicator_figures where indicator = 'IN-I2' and period = '2026-Q1'`,
    );
    const entries = Array.from({ length: 6 }, () => newId());
    for (const id of entries)
      await admin.browser.post('/fm4/bitacoras/canalizaciones/apuntar', {
        id,
        version: '1',
        happenedOn: '2026-02-03',
        folio: `T-${id.slice(-5)}`,
        need: 'work',
        institution: 'SNE',
        followedUpOn: '2026-02-06',
        outcome: 'received',
        correction: 'Libreta del enlace, entregada en noviembre',
      });
    const correct = (reason: string) => admin.browser.post(`${home}/IN-I2/corregir`, { period: '2026-Q1', reason });
    expect((await correct('corta')).status).toBe(422);
    expect((await correct('Lo dijo GOMA900101MJCRRN05')).status).toBe(422);
    const clicks = await Promise.all([1, 2].map(() => correct('Seis canalizaciones llegaron en papel')));
    expect(clicks.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
    const { text } = await admin.browser.get(`${home}/IN-I2`);
    for (const said of ['Seis canalizaciones llegaron en papel', '23 de noviembre de 2026', 'Cifra corregida'])
      expect(text).toContain(said);
    expect(
      await sql(`select numerator from indicator_figures where indicator = 'IN-I2' and period = '2026-Q1'`),
    ).toEqual([before]);
    expect(
      (await admin.browser.post(`${home}/IN-I2/corregir`, { period: '2026-Q4', reason: 'Todavía no se cierra' }))
        .status,
    ).toBe(409);
  });

  test('each figure opens its rows', async () => {
    const [{ count }] = (await sql(
      `select count from indicator_figures where indicator = 'IN-E3' and period = '2026-05'`,
    )) as [{ count: number }];
    const { text } = await admin.browser.get(`${home}/IN-E3/renglones/2026-05`);
    expect(text).toContain(`${count} renglones.`);
    const opened = `select count(*)::int as n from act_log where act = 'monitoring.rows-read' and subject_id = 'IN-E3'`;
    expect(await (await app.owner()).query(opened)).not.toEqual([{ n: 0 }]);
    expect(text).toMatch(/\/fm4\/bitacoras\/vinculaciones\/[0-9a-f-]{36}/);
  });

  test('the page plots the series with its target, and hides what is of few', async () => {
    const { text } = await admin.browser.get(`${home}/IN-E4?periodo=2026-Q2`);
    for (const said of ['role="img"', 'Meta', '90 %', 'Desglose: Segundo trimestre de 2026', 'Mujer', 'Altos Sur'])
      expect(text).toContain(said);
    const few = await sql(`select indicator, period, count from indicator_figures where count between 1 and 4
      and indicator in ('IN-E3', 'IN-E2', 'IN-C3', 'IN-I2') limit 1`);
    for (const { indicator, period } of few)
      expect((await admin.browser.get(`${home}/${indicator as string}?periodo=${period as string}`)).text).toContain(
        'Menos de 5',
      );
  });
});

test('a later room says what an indicator without a source comes to', async () => {
  const source = {
    indicator: 'IN-B1',
    feed: { unit: 'share', protects: 'person', isStock: false, by: ['course'] },
    atoms: () =>
      Promise.resolve([
        { dims: { course: 'A' }, numerator: 30, denominator: 40, count: 40 },
        { dims: { course: 'B' }, numerator: 1, denominator: 2, count: 2 },
      ]),
  } as const;
  expect((await admin.browser.get(`${home}/IN-B1`)).text).toContain('todavía no tiene fuente');
  app.nest.get(FigureSources).register(source);
  expect(() => app.nest.get(FigureSources).register(source)).toThrow('has a source');
  await app.nest.get(Indicators).refresh();
  // of people nothing is told of a period that is not closed: from hour to hour it would grow by one of them
  const open = (await admin.browser.get(`${home}/IN-B1`)).text;
  expect(open).toContain('Se dice al cerrar el periodo');
  expect(open).not.toContain('73.8');
  await app.nest.get(Indicators).close();
  const { text } = await admin.browser.get(`${home}/IN-B1?periodo=2026-Q3`);
  expect(text).toContain('73.8');
  expect(text).not.toContain('todavía no tiene fuente');
  // of two who took B nothing, and nothing of A from which they would follow
  expect(text.match(/Protegida/g)).toHaveLength(2);
});
