import fc from 'fast-check';
import { HOUR } from '#libs/clock';
import { Mailer } from '#libs/mail';
import { addDays, dayOf, instantOf } from '#libs/mexico';
import { system } from '../../../src/database/index.js';
import { Reminders } from '../../../src/notifications/index.js';
import { ReminderSender } from '../../../src/notifications/delivery/sender.service.js';
import { startApp, type TestApp } from '../../support/index.js';
import { NoteMail } from '../note.js';
import { histories, type History, keyOf, kinds, Subject, WatchingServer } from './schedule-fixtures.js';
import { drills } from '../../support/drills.js';

const SCHEDULES = drills.schedules;
const TOGETHER = 100;
const start = instantOf('2026-11-23', '10:00');
const work = system('test');

let app: TestApp;
let sender: ReminderSender;
let world = new Map<string, Subject>();
let round = 0;
const emailOf = (person: number) => `p${person}@r${round}.example`;
const wantedBy = (subject: Subject | undefined) =>
  (subject?.wanted(emailOf) ?? []).map(({ kind, to, dueAt }) => keyOf(subject!.id, kind, to.email, dueAt.getTime()));
const server = new WatchingServer((key) => wantedBy(world.get(key.split(' ')[0]!)).includes(key));

beforeAll(async () => {
  app = await startApp({
    env: { MAIL_PER_SECOND: '1000', MAIL_PER_DOMAIN_PER_MINUTE: '100000' },
    replace: (module) => module.overrideProvider(Mailer).useValue(server),
  });
  sender = app.nest.get(ReminderSender);
  const reminders = app.nest.get(Reminders);
  for (const kind of kinds) {
    reminders.register({
      kind,
      essential: kind === 'test.access' || kind === 'test.deadline',
      ...(kind === 'test.deadline' ? { urgency: 'daytime' } : {}),
      template: NoteMail,
      // what is over is found out by asking the subject, and only so
      load: (_tx, { id }, { dueAt }) =>
        Promise.resolve({ title: 'Nota', text: 'Hola', url: `/s/${id}/${kind}/${dueAt.getTime()}` }),
    });
  }
  reminders.follow({
    type: 'test',
    kinds,
    open: () => Promise.resolve([]),
    desired: (_tx, id) => Promise.resolve({ companyId: null, desired: world.get(id)?.wanted(emailOf) ?? [] }),
  });
});
afterAll(() => app.close());

const rows = <Row>(sql: string, params: unknown[] = []) =>
  app.db.as(work, (tx) => tx.query(sql, params) as Promise<Row[]>);

/** Has reminders hear of subjects, as the transaction of a change does. */
async function tell(subjects: readonly Subject[]): Promise<void> {
  if (subjects.length === 0) return;
  await app.db.as(work, async (tx) => {
    for (const subject of subjects) {
      await app.nest.get(Reminders).refresh(tx, 'test', subject.id);
      subject.told(app.clock.now());
    }
  });
}

async function play({ ticks, schedules }: History): Promise<void> {
  round += 1;
  app.clock.set(start);
  await rows(`update reminders set state = 'cancelled', claimed_at = null where state in ('due', 'sending', 'failed')`);
  const subjects = schedules.map(() => new Subject());
  world = new Map(subjects.map((subject) => [subject.id, subject]));
  for (const [at, tick] of ticks.entries()) {
    const now = app.clock.now();
    const told = subjects.filter((subject, index) => {
      const steps = schedules[index]!.filter((step) => step.at === at);
      for (const step of steps) subject.change(step, now);
      return steps.some((step) => step.told);
    });
    await tell(told);
    if (tick.reader) await prefers(tick.reader);
    await pauses(tick.paused);
    server.failures = [...tick.failures];
    if (tick.run) await sender.sendDue();
    app.clock.set(new Date(now.getTime() + tick.hours * HOUR));
  }
  await rest(subjects);
}

const pauses = (paused: boolean) =>
  rows(
    `update mail_settings set paused_at = $1, paused_reason = $2`,
    paused ? [app.clock.now(), 'prueba'] : [null, null],
  );

async function prefers({ who, refuses, pausedDays }: NonNullable<History['ticks'][number]['reader']>): Promise<void> {
  const until = pausedDays > 0 ? addDays(dayOf(app.clock.now()), pausedDays) : null;
  await rows(
    `insert into mail_preferences (email, refused_kinds, paused_until, updated_at) values ($1, $2, $3, $4)
     on conflict (email) do update set refused_kinds = excluded.refused_kinds, paused_until = excluded.paused_until`,
    [emailOf(who), refuses ? ['test.other'] : [], until, app.clock.now()],
  );
}

/** Everything is well again, the night has asked everybody, and some weeks go by. */
async function rest(subjects: readonly Subject[]): Promise<void> {
  server.failures = [];
  await pauses(false);
  await tell(subjects);
  const open = `select 1 as one from reminders where state in ('due', 'sending') and due_at <= $1 limit 1`;
  for (let days = 0; days < 60; days += 1) {
    app.clock.set(instantOf(addDays(dayOf(app.clock.now()), 1), '12:00'));
    await sender.sendDue();
    if (days > 14 && (await rows(open, [app.clock.now()])).length === 0) return;
  }
}

test(
  `${SCHEDULES} random schedules: no mail that is not wanted, each wanted one once, none lost`,
  async () => {
    await fc.assert(
      fc.asyncProperty(histories(TOGETHER), async (history) => {
        await play(history);
        expect(server.stale).toEqual([]);
        const twice = [...server.sent].filter(([, ids]) => new Set(ids).size > 1);
        expect(twice).toEqual([]);
        const now = app.clock.now();
        const owed = [...world.values()].flatMap((subject) => subject.owed(emailOf, now));
        const missing = owed.filter((key) => !server.sent.has(key));
        // only what its reader had refused when it was due, and what a later one said in the same digest
        const excused: { key: string }[] = await rows(
          `select concat_ws(' ', subject_id, kind, recipient_email, (extract(epoch from due_at) * 1000)::bigint) as key
           from reminders r where (state = 'suppressed' and suppressed_because = 'preference' and kind = 'test.other')
             or (state = 'sent' and exists (select 1 from reminders o where o.state = 'sent' and o.id <> r.id
               and o.digest_id = r.digest_id and o.subject_id = r.subject_id and o.kind = r.kind))`,
        );
        expect(missing.filter((key) => !excused.some((one) => one.key === key))).toEqual([]);
        const left = await rows(
          `select state, last_error from reminders where state in ('sending', 'failed') or (state = 'due' and due_at <= $1)`,
          [now],
        );
        expect(left).toEqual([]);
      }),
      {
        numRuns: Math.max(1, SCHEDULES / TOGETHER),
        // a hundred schedules are too long to read: the seed plays them again
        endOnFailure: true,
        reporter: ({ failed, seed, counterexamplePath, errorInstance }) => {
          if (failed) throw new Error(`seed ${seed}, path ${counterexamplePath}`, { cause: errorInstance });
        },
      },
    );
    expect(server.mails).toBeGreaterThan(SCHEDULES / 4);
  },
  300_000 + 300 * SCHEDULES,
);
