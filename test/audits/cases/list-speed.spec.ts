import { CaseLists } from '../../../src/audits/cases/case-lists.js';
import { statesOf } from '../../../src/audits/cases/list.views.js';
import { auditTabs } from '../../../templates/audits/cases/audit-list.page.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { drills } from '../../support/drills.js';
import { judged } from '../../support/percentile.js';
import { cloneDatabase, startApp, type TestApp } from '../../support/index.js';
import { cases, waiting } from '../fixtures.js';
import { copyCase } from '../many-cases.js';

/** As many pages as there are tabs, and one that is narrowed. */
const pages = [...auditTabs.map((tab) => `?ver=${tab}`), '?ver=en-revision&nivel=N2&pagina=2'];
const few = 200;

interface Side {
  app: TestApp;
  reader: TestPerson;
}
let small: Side;
let large: Side;

/** Cases of as many companies, in all states, by twelve auditors; those under review half reviewed. */
async function withCases(count: number): Promise<Side> {
  const database = await cloneDatabase();
  const app = await startApp({ database });
  const { auditId } = await waiting(app);
  const auditors = await Promise.all(Array.from({ length: 12 }, () => newPerson(app, { roles: ['auditor'] })));
  const reader = await newPerson(app, { roles: ['auditor', 'staff_admin'] });
  const people = auditors.map(({ userId }) => `'${userId}'`).join(',');
  const state = `(array['waiting', 'in_review', 'returned', 'closed', 'in_committee', 'decided', 'decided'])[1 + n % 7]`;
  await copyCase(app, auditId, count, {
    target_level: `(array['N1', 'N2', 'N3'])[1 + n % 3]`,
    due_on: `date '2026-06-01' + n % 300`,
    submitted_at: `timestamptz '2026-05-01 10:00-06' + n * interval '1 minute'`,
    state,
    auditor_id: `case when ${state} = 'waiting' then null else (array[${people}])[1 + n % 12] end`,
    decided_at: `case when ${state} = 'decided' then timestamptz '2026-06-01 10:00-06' + n * interval '1 minute' end`,
  });
  const owner = await app.owner();
  await owner.query(
    `insert into audit_item_reviews
       (audit_id, item_id, company_id, value, reason, verified_how, finding, reviewed_by, reviewed_at, version)
     select a.id, 'D1-' || i, a.company_id, 3, '', 'Visto', '', a.auditor_id, a.submitted_at, 1
     from audits a cross join generate_series(1, 25) i where a.state = 'in_review'`,
  );
  await owner.query('analyze');
  return { app, reader };
}

beforeAll(async () => {
  small = await withCases(few);
  large = await withCases(drills.cases);
});
afterAll(async () => {
  await small?.app.close();
  await large?.app.close();
});

async function timeOf({ reader }: Side, page: string): Promise<number> {
  const began = performance.now();
  const { status } = await reader.browser.get(`${cases}${page}`);
  expect(status).toBe(200);
  return performance.now() - began;
}

test('the list of cases takes no longer with a hundred times the cases', async () => {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < drills.listRounds + 3; round += 1) {
    for (const page of pages) {
      const [one, other] = [await timeOf(small, page), await timeOf(large, page)];
      // the first rounds warm up
      if (round >= 3) {
        times[0].push(one);
        times[1].push(other);
      }
    }
  }
  const [one, other] = [judged(times[0]), judged(times[1])];
  process.stderr.write(
    `list of cases, ${drills.judged} of 100: ${other.toFixed(1)} ms with ${drills.cases}, ${one.toFixed(1)} ms with ${few}\n`,
  );
  // a few rounds on a busy machine say little: that only what a page holds is read is said below
  expect(other / one).toBeLessThan(drills.listRounds < 20 ? 5 : 1.3);
});

test('each tab shows its first page in order, and all pages together every case of it once', async () => {
  const { app, reader } = small;
  const actor = { kind: 'person', userId: reader.userId, companyId: null, roles: ['auditor'] } as const;
  for (const tab of auditTabs) {
    const seen: string[] = [];
    const { pages: last, counts } = await app.nest.get(CaseLists).list(actor, statesOf[tab], 1);
    for (let page = 1; page <= last; page += 1) {
      const { lines } = await app.nest.get(CaseLists).list(actor, statesOf[tab], page);
      seen.push(...lines.map(({ id }) => id));
      const days = lines.map(({ dueOn, decidedAt }) => (tab === 'decididas' ? decidedAt!.toISOString() : dueOn!));
      expect(days).toEqual(tab === 'decididas' ? days.toSorted().reverse() : days.toSorted());
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(statesOf[tab].reduce((sum, state) => sum + counts[state], 0));
  }
});
