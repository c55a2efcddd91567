import { newId } from '#libs/ids';
import { Comparisons } from '../../../src/assessments/comparison/comparisons.js';
import { newCompany, newPerson } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';
import { home, rows, started, submitted, type TestCompany } from '../fixtures.js';

const now = new Date('2026-03-20T18:00:00Z');
let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
beforeEach(() => app.clock.set(now));
afterAll(() => app.close());

const dimensions = Object.fromEntries(['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'].map((id) => [id, 60]));

/** A company that has submitted with these figures; written at once, because fifty forms take their time. */
async function sent(percent: number, { size = 'medium', sector = 'industria', at = now } = {}): Promise<void> {
  const companyId = await newCompany(app);
  const { userId } = await newPerson(app, { companyId, roles: ['company_admin'] });
  const id = newId();
  await rows(
    app,
    `insert into assessments (id, company_id, instrument_id, target_level, state, profile, started_by, started_at, active_at,
       declared_by, declared_name, declared_at, declaration, submitted_at, version)
     select $1, $2, id, 'N1', 'submitted', '{}', $3, $4, $4, $3, 'x', $4, '[]', $4, 1 from instruments limit 1`,
    [id, companyId, userId, at],
  );
  await rows(
    app,
    `insert into assessment_submissions (id, assessment_id, company_id, instrument_version, target_level, signed_by,
       signed_name, signed_post, signed_at, content, sha256, figures)
     values ($1, $2, $3, '1.0', 'N1', $4, 'x', 'x', $5, '{}', repeat('0', 64), $6)`,
    [newId(), id, companyId, userId, at, JSON.stringify({ percent, dimensions, size, sector })],
  );
}

async function endOfMonth(day: string): Promise<void> {
  app.clock.set(new Date(`${day}T12:00:00Z`));
  const comparisons = app.nest.get(Comparisons);
  for (const id of await comparisons.due()) await comparisons.close(id);
}
const cohorts = () => rows<{ companies: number }>(app, 'select companies from comparison_cohorts order by until_at');
const comparisonOf = async ({ admin }: TestCompany) => {
  const { text } = await admin.browser.get(`${home}/nivel`);
  return (
    /<section[^>]*aria-labelledby="comparacion"[\s\S]*?<\/section>/
      .exec(text)?.[0]
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ') ?? ''
  );
};

test('shows nothing of four others, also when the month ends, and says from when on', async () => {
  const own = await submitted(app);
  for (const percent of [61, 62, 63, 64]) await sent(percent);
  await endOfMonth('2026-04-01');
  expect(await cohorts()).toEqual([]);
  expect(await comparisonOf(own)).toContain('al menos 5 empresas más');
  expect(await comparisonOf(own)).toContain('1 de mayo de 2026');
});

test('shows the mean of five others beside the own score, which is not in it; a withdrawn one does not count', async () => {
  await sent(70, { size: 'large', sector: 'comercio', at: new Date('2026-04-10T18:00:00Z') });
  await endOfMonth('2026-05-01');
  await endOfMonth('2026-05-01');
  expect(await cohorts()).toEqual([{ companies: 6 }]);
  const [mine] = await rows<{ company_id: string }>(
    app,
    `select company_id from assessment_submissions where signed_name <> 'x'`,
  );
  const admin = await newPerson(app, { companyId: mine!.company_id, roles: ['company_admin'] });
  const shown = await comparisonOf({ companyId: mine!.company_id, admin, editor: admin });
  expect(shown).toContain('Todas: 5 empresas');
  expect(shown).toContain('64.0 %');
  // of its size there are five, and with the total they would tell of the sixth
  expect(shown).not.toContain('De tu tamaño');
  expect(await rows(app, `select "group" from comparison_figures`)).toEqual([{ group: 'all' }]);
});

test('a company that has sent nothing is compared, too; FM4 and strangers find nothing there', async () => {
  app.clock.set(new Date('2026-05-02T18:00:00Z'));
  const own = await started(app);
  expect(await comparisonOf(own)).toContain('Todas: 6 empresas');
  const auditor = await newPerson(app, { roles: ['auditor'] });
  expect((await auditor.browser.get(`${home}/nivel`)).status).toBe(403);
});

test('what is shown never grows by one: the next ones wait until they are enough', async () => {
  await sent(99, { at: new Date('2026-05-05T18:00:00Z') });
  await endOfMonth('2026-06-01');
  expect(await cohorts()).toEqual([{ companies: 6 }]);
  for (let n = 0; n < 7; n += 1) await sent(50, { at: new Date('2026-06-05T18:00:00Z') });
  await endOfMonth('2026-07-01');
  expect(await cohorts()).toHaveLength(1);
  await endOfMonth('2027-05-01');
  expect(await cohorts()).toEqual([{ companies: 6 }, { companies: 8 }]);
});

test('a company sees nothing of what others have in a cohort', async () => {
  const own = await started(app);
  const seen = await app.db.as(
    { kind: 'person', userId: own.admin.userId, companyId: own.companyId, roles: ['company_admin'] },
    (tx) => tx.query('select * from comparison_members'),
  );
  expect(seen).toEqual([]);
});
