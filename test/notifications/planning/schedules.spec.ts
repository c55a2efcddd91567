import { DAY } from '#libs/clock';
import { newId } from '#libs/ids';
import { type Actor, system } from '../../../src/database/index.js';
import { ReminderKinds, ReminderSchedules, RepairReminders } from '../../../src/notifications/index.js';
import { enrol, newTeam } from '../../courses/fixtures.js';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { newDistinction } from '../../support/distinctions.js';
import { startApp, type TestApp } from '../../support/index.js';

let app: TestApp;
let schedules: ReminderSchedules;
const work = system('test');
const eva: Actor = { kind: 'person', userId: newId(), companyId: null, roles: ['staff_admin'] };
const unfinished = 'courses.unfinished';

beforeAll(async () => {
  app = await startApp();
  schedules = app.nest.get(ReminderSchedules);
});
afterAll(() => app.close());

const sql = (query: string, params: unknown[] = []) => app.db.as(work, (tx) => tx.query(query, params));
const scheduleOf = (kind: string) => app.db.as(work, (tx) => schedules.of(tx, kind));
const change = async (kind: string, days: number[]) =>
  schedules.change(eva, kind, days, (await scheduleOf(kind))!.version);
/** Days from `start` on which a kind is due to somebody. */
async function dueDays(kind: string, email: string, start: Date): Promise<number[]> {
  const rows: { due_at: Date }[] = await sql(
    `select due_at from reminders where kind = $1 and recipient_email = $2 and state = 'due' order by due_at`,
    [kind, email.toLowerCase()],
  );
  return rows.map(({ due_at: at }) => Math.round((at.getTime() - start.getTime()) / DAY));
}
async function enrolled(): Promise<{ learner: TestPerson; start: Date }> {
  const { hr, learner } = await newTeam(app);
  await enrol(hr, learner);
  await app.jobs.runDue();
  return { learner, start: app.clock.now() };
}

test('other days move what is planned, soon after and for what begins later', async () => {
  const { learner, start } = await enrolled();
  expect(await dueDays(unfinished, learner.email, start)).toEqual([7, 14]);
  await change(unfinished, [30, 3, 14]);
  await app.jobs.runDue();
  expect(await dueDays(unfinished, learner.email, start)).toEqual([3, 14, 30]);
  const later = await enrolled();
  expect(await dueDays(unfinished, later.learner.email, later.start)).toEqual([3, 14, 30]);
  expect(await scheduleOf(unfinished)).toMatchObject({ days: [3, 14, 30], version: 1, updatedAt: app.clock.now() });
});

test('a day that is new brings nobody a mail for an instant that has passed, tonight neither', async () => {
  await change(unfinished, [7, 14]);
  const { learner, start } = await enrolled();
  app.clock.advance(5 * DAY);
  await change(unfinished, [2, 14]);
  await app.jobs.runDue();
  await app.nest.get(RepairReminders).nightly();
  expect(await dueDays(unfinished, learner.email, start)).toEqual([14]);
  const fresh = await enrolled();
  expect(await dueDays(unfinished, fresh.learner.email, fresh.start)).toEqual([2, 14]);
});

test('the end of a distinction follows its days too', async () => {
  const companyId = await newCompany(app);
  const { email } = await newPerson(app, { roles: ['company_admin'], companyId });
  const { id } = await newDistinction(app, { companyId, level: 'N1' });
  const [{ day }] = await sql('select expires_on::text as day from distinctions where id = $1', [id]);
  const end = new Date(`${day}T15:00:00Z`);
  await change('distinctions.expiring', [-180, -1]);
  await app.jobs.runDue();
  expect(await dueDays('distinctions.expiring', email, end)).toEqual([-180, -1]);
});

test('what nobody nudged is applied by the sweep, once', async () => {
  const { learner, start } = await enrolled();
  const before = (await scheduleOf(unfinished))!;
  await sql(`update reminder_schedules set days = '{21}', since = '{null}', version = version + 1 where kind = $1`, [
    unfinished,
  ]);
  await app.jobs.runDue();
  expect(await dueDays(unfinished, learner.email, start)).toEqual([21]);
  expect(await sql('select applied_version from reminder_schedules where kind = $1', [unfinished])).toEqual([
    { applied_version: before.version + 1 },
  ]);
});

test('each change stands in the log with what it was; the same days again are none', async () => {
  await change(unfinished, [7]);
  await change(unfinished, [7, 14]);
  await change(unfinished, [14, 7]);
  const acts = await sql(
    `select actor, subject_id, details from act_log where act = 'reminders.schedule-changed' order by seq desc limit 2`,
  );
  const by = eva.kind === 'person' && eva.userId;
  expect(acts).toEqual([
    { actor: by, subject_id: unfinished, details: { from: [7], to: [7, 14] } },
    { actor: by, subject_id: unfinished, details: { from: [21], to: [7] } },
  ]);
});

test.each([
  [[], 'reminders.schedule-none', {}],
  [[0], 'reminders.schedule-outside', { min: 1, max: 90 }],
  [[7, 7], 'reminders.schedule-twice', {}],
  [[1, 2, 3, 4, 5], 'reminders.schedule-many', { most: 4 }],
])('refuses the days %j', async (days, code, params) => {
  await expect(change(unfinished, days)).rejects.toMatchObject({ code, params, field: 'days', status: 422 });
});

test('refuses whoever is not of the coordination, a kind without days, and a page that is out of date', async () => {
  const { version } = (await scheduleOf(unfinished))!;
  const editor: Actor = { kind: 'person', userId: newId(), companyId: null, roles: ['content_editor'] };
  await expect(schedules.change(editor, unfinished, [9], version)).rejects.toMatchObject({ status: 403 });
  await expect(schedules.change(eva, 'courses.certificate', [9], 0)).rejects.toMatchObject({ status: 404 });
  await expect(schedules.change(eva, unfinished, [9], version - 1)).rejects.toMatchObject({ code: 'conflict' });
  const both = await Promise.allSettled([8, 9].map((day) => schedules.change(eva, 'assessments.idle', [day], 0)));
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('the catalogue of kinds has them as they are', async () => {
  const kinds = await app.db.as(work, (tx) => app.nest.get(ReminderKinds).all(tx));
  expect(kinds.find(({ kind }) => kind === unfinished)).toMatchObject({
    room: 'courses',
    essential: false,
    schedule: { days: [7, 14], limits: { min: 1, max: 90, most: 4 } },
  });
  expect(kinds.find(({ kind }) => kind === 'courses.certificate')).toMatchObject({ essential: true, schedule: null });
});

test('the rooms want at night what they wanted by day: what is lost comes back, and then nothing changes', async () => {
  const repair = app.nest.get(RepairReminders);
  await repair.nightly();
  const before = await sql(`select subject_id, kind, recipient_email, due_at from reminders where state = 'due'
    order by 1, 2, 3, 4`);
  expect(before.length).toBeGreaterThan(5);
  await sql(`delete from reminders where state = 'due'`);
  await repair.nightly();
  const after = await sql(`select subject_id, kind, recipient_email, due_at from reminders where state = 'due'
    order by 1, 2, 3, 4`);
  expect(after).toEqual(before);
  await repair.nightly();
  const [run] = await app.db.as(work, (tx) => repair.latest(tx, 1));
  expect(run).toMatchObject({ added: 0, moved: 0, cancelled: 0, failed: 0 });
});
