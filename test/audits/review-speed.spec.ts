import { drills } from '../support/drills.js';
import { judged } from '../support/percentile.js';
import { startApp, type TestApp } from '../support/index.js';
import { copyCase, idOfCopy } from './many-cases.js';
import { cases, reviewAll, type Staff, staff, taken } from './fixtures.js';

/** Cases beside which the page is measured first. */
const FEW = drills.fewReviews;
/** How often each page is asked for, few and many by turns. */
const ROUNDS = 40;
/** With all cases of the issue the page may take so much longer; a short run leaves room for a busy machine. */
const allowed = drills.reviews >= 20_000 ? 1.3 : 2.5;

async function prepared(copies: number): Promise<{ app: TestApp; people: Staff; path: string }> {
  const app = await startApp();
  const people = await staff(app);
  const { auditId } = await taken(app, people.auditor);
  await reviewAll(app, people.auditor, auditId);
  const copy = await copyCase(app, auditId, copies);
  for (const table of ['assessment_answers', 'audit_item_reviews', 'audit_assignments']) await copy(table);
  await copy('audit_sampling_plans', { id: idOfCopy('plan') });
  const owner = await app.owner();
  await owner.query('analyze');
  return { app, people, path: `${cases}/${auditId}/practicas/D1-01` };
}

test('the page of a review takes no longer among many cases than among few', async () => {
  const [some, all] = [await prepared(FEW), await prepared(drills.reviews)];
  try {
    const times: Record<'few' | 'many', number[]> = { few: [], many: [] };
    for (let round = -5; round < ROUNDS; round += 1) {
      for (const [name, { people, path }] of Object.entries({ few: some, many: all })) {
        const start = performance.now();
        expect((await people.auditor.browser.get(path)).status).toBe(200);
        if (round >= 0) times[name as 'few' | 'many'].push(performance.now() - start);
      }
    }
    const [few, many] = [judged(times.few), judged(times.many)];
    process.stderr.write(
      `review page: ${drills.judged} of 100 in ${few.toFixed(1)} ms among ${FEW} cases, ${many.toFixed(1)} ms among ${drills.reviews}\n`,
    );
    expect(many / few).toBeLessThanOrEqual(allowed);
  } finally {
    await some.app.close();
    await all.app.close();
  }
});
