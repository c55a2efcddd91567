import fc from 'fast-check';
import { DAY } from '#libs/clock';
import { newId } from '#libs/ids';
import { Jobs } from '#libs/queue';
import { type Actor, system } from '../../../src/database/index.js';
import { type DesiredReminder, Reminders, RepairReminders } from '../../../src/notifications/index.js';
import { ReminderReconciler } from '../../../src/notifications/planning/reconciler.service.js';
import { startApp, type TestApp, testStart } from '../../support/index.js';
import { NoteMail } from '../note.js';

let app: TestApp;
let reminders: Reminders;
let repair: RepairReminders;
const defined = jest.spyOn(Jobs.prototype, 'define');
/** What the subjects of the tests want; a subject that is not in it is gone. */
const wishes = new Map<string, DesiredReminder[]>();
const broken = new Set<string>();
const pages: number[] = [];
const work = system('test');

beforeAll(async () => {
  app = await startApp();
  reminders = app.nest.get(Reminders);
  repair = app.nest.get(RepairReminders);
  for (const kind of ['test.note', 'test.other']) {
    const load = () => Promise.resolve({ title: 'Nota', text: 'Hola', url: 'https://puertas.example/x' });
    reminders.register({ kind, essential: true, template: NoteMail, load });
  }
  reminders.follow({
    type: 'test',
    kinds: ['test.note', 'test.other'],
    open(_tx, { after, limit }) {
      const ids = [...wishes.keys()].sort().filter((id) => after === null || id > after);
      pages.push(Math.min(limit, ids.length));
      return Promise.resolve(ids.slice(0, limit));
    },
    desired(_tx, id) {
      if (broken.has(id)) throw new TypeError('a row that nobody understands');
      const wanted = wishes.get(id);
      return Promise.resolve(wanted ? { companyId: null, desired: wanted } : null);
    },
  });
  app.nest.get(ReminderReconciler).pageSize = 3;
});
beforeEach(async () => {
  wishes.clear();
  broken.clear();
  pages.length = 0;
  app.clock.set(testStart);
  await sql(`delete from reminders`);
});
afterAll(() => app.close());

const sql = (query: string, params: unknown[] = []) => app.db.as(work, (tx) => tx.query(query, params));
const person = (name: string) =>
  ({ userId: null, email: `${name}@agave.example`, name, locale: 'es' }) satisfies DesiredReminder['to'];
const inDays = (days: number) => new Date(testStart.getTime() + days * DAY);
const wish = (days: number, name = 'ana', kind = 'test.note'): DesiredReminder => ({
  kind,
  to: person(name),
  dueAt: inDays(days),
});
/** A subject that wants this, and has it written down. */
async function subject(...wanted: DesiredReminder[]): Promise<string> {
  const id = newId();
  wishes.set(id, wanted);
  await app.db.as(work, (tx) => reminders.refresh(tx, 'test', id));
  return id;
}
const dueOf = async (id: string): Promise<[string, string, Date][]> => {
  const rows: { kind: string; recipient_email: string; due_at: Date }[] = await sql(
    `select * from reminders where subject_id = $1 and state = 'due' order by due_at, kind, recipient_email`,
    [id],
  );
  return rows.map((row) => [row.kind, row.recipient_email, row.due_at]);
};
const wantedOf = (id: string) =>
  wishes
    .get(id)!
    .map(({ kind, to, dueAt }): [string, string, Date] => [kind, to.email, dueAt])
    .sort(
      ([kind, email, at], [otherKind, otherEmail, otherAt]) =>
        at.getTime() - otherAt.getTime() || kind.localeCompare(otherKind) || email.localeCompare(otherEmail),
    );
/** The practice with which the bank begins is followed, too, and so are the six editions of the guidance. */
const FOUNDING = 7;
const lastRun = async () => (await app.db.as(work, (tx) => repair.latest(tx, 1)))[0]!;

describe('the nightly reconciliation', () => {
  test('is done at ten past three', () => {
    expect(defined).toHaveBeenCalledWith('reminders.repair', expect.objectContaining({ cron: '10 3 * * *' }));
  });

  test('puts back what was deleted, moves what was moved, cancels what nobody wants, and says so', async () => {
    const [kept, deleted, moved, stray] = [
      await subject(wish(3)),
      await subject(wish(4), wish(9)),
      await subject(wish(5)),
      await subject(wish(6)),
    ];
    await sql('delete from reminders where subject_id = $1 and due_at = $2', [deleted, inDays(9)]);
    await sql(`update reminders set due_at = $2, try_at = $2 where subject_id = $1`, [moved, inDays(1)]);
    wishes.set(stray, []);
    await repair.nightly();
    for (const id of [kept, deleted, moved, stray]) expect(await dueOf(id)).toEqual(wantedOf(id));
    const run = await lastRun();
    expect(run).toMatchObject({ subjects: 4 + FOUNDING, added: 1, moved: 1, cancelled: 1, failed: 0, askedBy: null });
    expect(run).toMatchObject({ startedAt: testStart, endedAt: testStart, interrupted: false });
    expect(run.examples.map(({ id }) => id).sort()).toEqual([deleted, moved, stray].sort());
  });

  test('cancels what is due about something that is gone, also under an id that is none', async () => {
    const gone = await subject(wish(2));
    await sql('update reminders set subject_id = $1 where subject_id = $2', ['Ñ no id', await subject(wish(3))]);
    wishes.clear();
    await repair.nightly();
    expect(await sql(`select distinct state from reminders`)).toEqual([{ state: 'cancelled' }]);
    expect(await lastRun()).toMatchObject({ subjects: 2 + FOUNDING, cancelled: 2, failed: 0 });
    expect(await dueOf(gone)).toEqual([]);
  });

  test('counts a subject that cannot be asked, and goes on', async () => {
    const ids = [await subject(wish(1)), await subject(wish(2)), await subject(wish(3))];
    await sql('delete from reminders');
    broken.add(ids[1]!);
    await repair.nightly();
    const run = await lastRun();
    expect(run).toMatchObject({ subjects: 3 + FOUNDING, added: 2, failed: 1 });
    expect(run.examples).toContainEqual({
      type: 'test',
      id: ids[1],
      error: 'TypeError: a row that nobody understands',
    });
    expect(await dueOf(ids[2]!)).toEqual(wantedOf(ids[2]!));
  });

  test('says that nobody follows a type', async () => {
    await app.db.as(work, (tx) => reminders.reconcile(tx, { type: 'alien', id: newId(), companyId: null }, [wish(1)]));
    await repair.nightly();
    expect(await lastRun()).toMatchObject({
      failed: 1,
      examples: [{ type: 'alien', id: '', error: 'No room follows "alien"' }],
    });
  });

  test('asks page by page, everybody once, whether they want something, have something, or both', async () => {
    for (let n = 0; n < 10; n += 1) await subject(wish(n));
    const known = [...wishes.keys()];
    for (const id of known.slice(0, 4)) wishes.delete(id);
    await sql('delete from reminders where subject_id = any($1)', [known.slice(7)]);
    await repair.nightly();
    expect(await lastRun()).toMatchObject({ subjects: 10 + FOUNDING, added: 3, cancelled: 4 });
    expect(Math.max(...pages)).toBe(3);
  });

  test('keeps a few examples only', async () => {
    for (let n = 0; n < 25; n += 1) wishes.set(newId(), [wish(1)]);
    await repair.nightly();
    const run = await lastRun();
    expect(run.added).toBe(25);
    expect(run.examples).toHaveLength(20);
  });

  test('started by two schedulers at once, works once', async () => {
    for (let n = 0; n < 8; n += 1) wishes.set(newId(), [wish(n)]);
    const before = (await sql('select id from reminder_repairs')).length;
    await Promise.all([repair.nightly(), repair.nightly(), repair.nightly()]);
    await app.jobs.runDue();
    const added = await sql('select added from reminder_repairs order by id desc limit $1', [
      (await sql('select id from reminder_repairs')).length - before,
    ]);
    expect(added.map((run: { added: number }) => run.added).reduce((sum: number, n: number) => sum + n, 0)).toBe(8);
    expect(await sql('select id from reminders')).toHaveLength(8);
    expect(await sql('select id from reminder_repairs where ended_at is null')).toEqual([]);
  });

  test('marks a run that died, and runs', async () => {
    const dead = newId();
    await sql('insert into reminder_repairs (id, asked_at, started_at) values ($1, $2, $2)', [dead, inDays(-1)]);
    await repair.nightly();
    expect(await sql('select interrupted, ended_at from reminder_repairs where id = $1', [dead])).toEqual([
      { interrupted: true, ended_at: testStart },
    ]);
    expect(await lastRun()).toMatchObject({ interrupted: false, endedAt: testStart });
  });

  test('can be asked for by FM4, once at a time, and stands in the log of acts', async () => {
    const eva: Actor = { kind: 'person', userId: newId(), companyId: null, roles: ['staff_admin'] };
    const id = newId();
    wishes.set(id, [wish(2)]);
    await repair.run(eva);
    await expect(repair.run(eva)).rejects.toMatchObject({ code: 'reminders.repair-waits' });
    await app.jobs.runDue();
    expect(await dueOf(id)).toEqual(wantedOf(id));
    expect(await lastRun()).toMatchObject({ askedBy: eva.userId, added: 1 });
    expect(await sql(`select actor from act_log where act = 'reminders.repair-asked'`)).toEqual([
      { actor: eva.userId },
    ]);
    await repair.run(eva);
    await app.jobs.runDue();
    expect(await lastRun()).toMatchObject({ subjects: 1 + FOUNDING, added: 0, moved: 0, cancelled: 0 });
  });
});

describe('a clock that jumps', () => {
  const states = () =>
    sql('select state from reminders order by due_at').then((rows) => rows.map((row: { state: string }) => row.state));

  test('forward: what is due goes out once; back again: nothing goes out twice and nothing is lost', async () => {
    await subject(wish(2), wish(40));
    app.clock.set(inDays(20));
    await repair.nightly();
    await app.jobs.runDue();
    expect(await states()).toEqual(['sent', 'due']);
    const [{ message_id: messageId }] = await sql(`select message_id from reminders where state = 'sent'`);
    app.clock.set(testStart);
    await repair.nightly();
    await app.jobs.runDue();
    expect(await states()).toEqual(['sent', 'due']);
    app.clock.set(inDays(41));
    await repair.nightly();
    await app.jobs.runDue();
    expect(await sql(`select message_id from reminders where state = 'sent' order by due_at`)).toMatchObject([
      { message_id: messageId },
      {},
    ]);
  });

  test('wishes that a wrong clock took back are wanted again when it is right', async () => {
    const id = await subject(wish(3));
    const wanted = wishes.get(id)!;
    app.clock.set(inDays(400));
    wishes.set(id, []);
    await repair.nightly();
    expect(await states()).toEqual(['cancelled']);
    app.clock.set(testStart);
    wishes.set(id, wanted);
    await repair.nightly();
    expect(await dueOf(id)).toEqual(wantedOf(id));
  });
});

test('a wish for the past: sent at once when it is days old, not begun when it is weeks old', async () => {
  const id = await subject(wish(-2), wish(-20));
  expect(await dueOf(id)).toEqual([wantedOf(id)[1]]);
  await repair.nightly();
  await app.jobs.runDue();
  expect(await sql('select state, sent_at from reminders')).toEqual([{ state: 'sent', sent_at: testStart }]);
});

describe('whatever happens to the table', () => {
  const wanted = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom('ana', 'beto'), fc.boolean()), {
      selector: String,
      maxLength: 5,
    })
    .map((list) => list.map(([days, name, other]) => wish(days, name, other ? 'test.other' : 'test.note')));
  const drift = fc.record({
    what: fc.constantFrom('delete', 'move', 'cancel', 'rename', 'fail', 'send', 'stray', 'forget'),
    which: fc.nat(),
    days: fc.integer({ min: 1, max: 9 }),
  });

  async function happen({ what, which, days }: { what: string; which: number; days: number }): Promise<void> {
    const rows: { id: string; subject_id: string }[] = await sql('select id, subject_id from reminders order by id');
    const row = rows[which % Math.max(rows.length, 1)];
    if (!row) return;
    const changes: Record<string, string> = {
      delete: 'delete from reminders where id = $1',
      // by hand, unless something is there already
      move: `update reminders r set due_at = $2, try_at = $2 where id = $1 and state = 'due' and not exists (select 1
        from reminders o where o.subject_id = r.subject_id and o.kind = r.kind
          and o.recipient_email = r.recipient_email and o.due_at = $2)`,
      cancel: `update reminders set state = 'cancelled' where id = $1 and state = 'due'`,
      rename: `update reminders set recipient_name = 'Otra', details = '{"x":"1"}' where id = $1`,
      fail: `update reminders set state = 'failed' where id = $1 and state = 'due'`,
      send: `update reminders set state = 'sent', sent_at = now() where id = $1 and state = 'due'`,
    };
    const change = changes[what];
    if (change) await sql(change, change.includes('$2') ? [row.id, inDays(days)] : [row.id]);
    else if (what === 'forget') wishes.delete(row.subject_id);
    else {
      const stray = { type: 'test', id: row.subject_id, companyId: null };
      await app.db.as(work, (tx) => reminders.reconcile(tx, stray, [wish(days, 'zoe')]));
    }
  }

  /** What must be so: each wish has its row; what is due is wanted. */
  async function asWanted(): Promise<void> {
    const rows: { subject_id: string; kind: string; recipient_email: string; due_at: Date; state: string }[] =
      await sql(`select * from reminders where state <> 'cancelled'`);
    const keyOf = (id: string, kind: string, email: string, at: Date) => `${id} ${kind} ${email} ${at.toISOString()}`;
    const wants = [...wishes].flatMap(([id, list]) =>
      list.map(({ kind, to, dueAt }) => keyOf(id, kind, to.email, dueAt)),
    );
    const has = (open: boolean) =>
      rows
        .filter(({ state }) => !open || state === 'due')
        .map((row) => keyOf(row.subject_id, row.kind, row.recipient_email, row.due_at));
    expect(has(true).filter((key) => !wants.includes(key))).toEqual([]);
    expect(wants.filter((key) => !has(false).includes(key))).toEqual([]);
  }

  test('after one run it is what the rooms want, and a second run changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(wanted, { minLength: 1, maxLength: 5 }),
        fc.array(drift, { maxLength: 8 }),
        async (all, drifts) => {
          wishes.clear();
          await sql('delete from reminders');
          for (const list of all) await subject(...list);
          for (const one of drifts) await happen(one);
          await repair.nightly();
          await asWanted();
          const table = await sql('select * from reminders order by id');
          await repair.nightly();
          expect(await lastRun()).toMatchObject({ added: 0, moved: 0, cancelled: 0, failed: 0 });
          expect(await sql('select * from reminders order by id')).toEqual(table);
        },
      ),
      { numRuns: 30 },
    );
  });
});
