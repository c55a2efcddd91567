import { drills } from '../support/drills.js';
import { startApp, type TestApp } from '../support/index.js';
import { cases, reviewAll, type Staff, staff, taken } from './fixtures.js';

/** Cases beside which the page is measured first. */
const FEW = 200;
/** How often each page is asked for, few and many by turns. */
const ROUNDS = 40;
/** With all cases of the issue the page may take so much longer; a short run leaves room for a busy machine. */
const allowed = drills.cases >= 20_000 ? 1.3 : 2.5;

/** Copies a case with its company, answers and reviews; each copy belongs to a company of its own. */
async function multiply(app: TestApp, auditId: string, copies: number): Promise<void> {
  const owner = await app.owner();
  const rfc = `'AA' || chr(65 + n / 4096) || '150312' || upper(lpad(to_hex(n % 4096), 3, '0'))`;
  const id = (of: string) => `md5(${of} || n)::uuid`;
  const [company, assessment, audit] = [id(`'company'`), id(`'assessment'`), id(`'audit'`)];
  const copy = (table: string, changes: string, where: string) =>
    owner.query(
      `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object(${changes}))).*
       from ${table} t, generate_series(1, $1) n where ${where}`,
      [copies, auditId],
    );
  const own = (column: string) =>
    `t.${column} = (select u.${column === 'id' ? 'company_id' : column} from audits u where u.id = $2)`;
  await copy('companies', `'id', ${company}, 'rfc', ${rfc}, 'registration_key', ${id(`'key'`)}`, own('id'));
  await copy(
    'assessments',
    `'id', ${assessment}, 'company_id', ${company}`,
    't.id = (select u.assessment_id from audits u where u.id = $2)',
  );
  await copy('assessment_answers', `'assessment_id', ${assessment}, 'company_id', ${company}`, own('assessment_id'));
  await copy('audits', `'id', ${audit}, 'company_id', ${company}, 'assessment_id', ${assessment}`, 't.id = $2');
  await copy('audit_item_reviews', `'audit_id', ${audit}, 'company_id', ${company}`, 't.audit_id = $2');
  await copy('audit_assignments', `'audit_id', ${audit}, 'company_id', ${company}`, 't.audit_id = $2');
  const plan = id(`'plan'`);
  await copy(
    'audit_sampling_plans',
    `'id', ${plan}, 'audit_id', ${audit}, 'company_id', ${company}`,
    't.audit_id = $2',
  );
  await owner.query('analyze');
}

async function prepared(copies: number): Promise<{ app: TestApp; people: Staff; path: string }> {
  const app = await startApp();
  const people = await staff(app);
  const { auditId } = await taken(app, people.auditor);
  await reviewAll(app, people.auditor, auditId);
  await multiply(app, auditId, copies);
  return { app, people, path: `${cases}/${auditId}/practicas/D1-01` };
}

const p95 = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]!;

test('the page of a review takes no longer among many cases than among few', async () => {
  const [few, many] = [await prepared(FEW), await prepared(drills.cases)];
  try {
    const times: Record<'few' | 'many', number[]> = { few: [], many: [] };
    for (let round = -5; round < ROUNDS; round += 1) {
      for (const [name, { people, path }] of Object.entries({ few, many })) {
        const start = performance.now();
        expect((await people.auditor.browser.get(path)).status).toBe(200);
        if (round >= 0) times[name as 'few' | 'many'].push(performance.now() - start);
      }
    }
    const ratio = p95(times.many) / p95(times.few);
    process.stderr.write(
      `review page: p95 ${p95(times.few).toFixed(1)} ms among ${FEW} cases, ${p95(times.many).toFixed(1)} ms among ${drills.cases}\n`,
    );
    expect(ratio).toBeLessThanOrEqual(allowed);
  } finally {
    await few.app.close();
    await many.app.close();
  }
});
