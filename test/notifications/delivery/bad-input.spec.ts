import { DAY, HOUR } from '#libs/clock';
import { newId } from '#libs/ids';
import { MailFailure, Mailer, MailFolder, type MailMessage } from '#libs/mail';
import { addDays, dayOf, instantOf } from '#libs/mexico';
import { system } from '../../../src/database/index.js';
import { type DesiredReminder, Reminders, RepairReminders } from '../../../src/notifications/index.js';
import { Claims } from '../../../src/notifications/delivery/claims.service.js';
import { mailsOf, startApp, type TestApp } from '../../support/index.js';
import { MemoryServer } from '../memory-server.js';
import { NoteMail } from '../note.js';

/** A mail server that is away for as long as it is told. */
class AwayServer extends MemoryServer {
  away = false;
  refused = 0;

  override async send(message: MailMessage) {
    if (!this.away) return super.send(message);
    this.refused += 1;
    throw new MailFailure('connect ECONNREFUSED', false);
  }
}

const server = new AwayServer();
const work = system('test');
const monday = instantOf('2026-11-23', '10:00');
let app: TestApp;
let real: TestApp;

const note = { load: () => Promise.resolve({ title: 'Nota', text: 'Hola', url: '/x' }), template: NoteMail };
beforeAll(async () => {
  app = await startApp({ replace: (module) => module.overrideProvider(Mailer).useValue(server) });
  real = await startApp();
  for (const one of [app, real]) {
    one.nest.get(Reminders).register({ ...note, kind: 'test.note', essential: false });
    one.nest.get(Reminders).register({ ...note, kind: 'test.access', essential: true });
  }
});
beforeEach(() => app.clock.set(monday));
afterAll(async () => {
  await app.close();
  await real.close();
});

const rows = <Row>(sql: string, params: unknown[] = [], of: TestApp = app) =>
  of.db.as(work, (tx) => tx.query(sql, params) as Promise<Row[]>);

async function want(wanted: Partial<DesiredReminder> & { email: string }, of: TestApp = app): Promise<string> {
  const id = newId();
  const { email, ...rest } = wanted;
  const to = { userId: null, email, name: 'Ana', locale: 'es' } as const;
  const one = { kind: 'test.note', to, dueAt: of.clock.now(), ...rest };
  await of.db.as(work, (tx) => of.nest.get(Reminders).reconcile(tx, { type: 'test', id, companyId: null }, [one]));
  return id;
}

test('a mail server that is away for a day loses nothing, doubles nothing, and is not rushed when it is back', async () => {
  const people = Array.from({ length: 12 }, (_, at) => `p${at}@d${at}.example`);
  server.away = true;
  for (let hour = 0; hour < 24; hour += 1) {
    if (hour % 8 === 0) for (const email of people) await want({ email });
    if (hour % 8 === 0) for (const email of people) await want({ email, kind: 'test.access' });
    await app.jobs.runDue();
    app.clock.advance(HOUR);
  }
  expect(server.taken).toEqual([]);
  // at growing distances: what was there from the beginning was tried some eight times, not every hour
  const [tried] = await rows<{ most: number }>(`select max(attempts) as most from reminders`);
  expect(tried!.most).toBeLessThanOrEqual(9);
  server.away = false;
  for (let hour = 0; hour < 60; hour += 1) {
    await app.jobs.runDue();
    app.clock.advance(HOUR);
  }
  expect(await rows(`select distinct state, last_error from reminders`)).toEqual([{ state: 'sent', last_error: null }]);
  const ids = server.taken.map(({ messageId }) => messageId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const email of people) {
    const mine = server.taken.filter(({ to }) => to.email === email);
    const essential = mine.filter(({ headers }) => !headers?.['List-Unsubscribe']);
    expect(essential).toHaveLength(3);
    const days = mine.filter((one) => !essential.includes(one)).map(({ date }) => dayOf(date));
    expect(days.length).toBeGreaterThan(0);
    expect(new Set(days).size).toBe(days.length);
  }
  expect(server.refused).toBeGreaterThan(people.length);
});

test('what should have gone out days ago goes out at once; what is older is not begun', async () => {
  server.reset();
  const late = await want({ email: 'tarde@a.example', dueAt: new Date(monday.getTime() - 6 * DAY) });
  const older = await want({ email: 'viejo@b.example', dueAt: new Date(monday.getTime() - 8 * DAY) });
  await app.jobs.runDue();
  expect(server.taken.map(({ to }) => to.email)).toEqual(['tarde@a.example']);
  const states = await rows(`select subject_id as id, state from reminders where subject_id = any ($1)`, [
    [late, older],
  ]);
  expect(states).toEqual([{ id: late, state: 'sent' }]);
});

test('a clock that jumps a year forward and back again sends nothing twice and holds nothing up', async () => {
  server.reset();
  await want({ email: 'ana@c.example' });
  await want({ email: 'ana@c.example', dueAt: instantOf('2027-03-01', '10:00') });
  await app.jobs.runDue();
  expect(server.taken).toHaveLength(1);
  for (const day of ['2027-11-23', '2027-11-24', '2027-11-25']) {
    app.clock.set(instantOf(day, '10:00'));
    await app.jobs.runDue();
    await want({ email: 'ana@c.example' });
  }
  await app.jobs.runDue();
  expect(server.taken).toHaveLength(4);
  app.clock.set(instantOf('2026-11-22', '10:00'));
  await app.jobs.runDue();
  expect(server.taken).toHaveLength(4);
  // what is on record for a time to come holds back nobody's access
  await want({ email: 'ana@c.example', kind: 'test.access' });
  await app.jobs.runDue();
  expect(server.taken).toHaveLength(5);
  await want({ email: 'ana@c.example' });
  for (let day = 0; day < 5; day += 1) {
    app.clock.set(instantOf(addDays('2026-11-23', day), '10:00'));
    await app.jobs.runDue();
  }
  expect(server.taken).toHaveLength(6);
});

test('what a clock that ran ahead had claimed, put off or spent is free again once it is set right', async () => {
  server.reset();
  const claimed = await want({ email: 'ana@d.example', kind: 'test.access' });
  const putOff = await want({ email: 'ana@e.example' });
  app.clock.set(instantOf('2027-11-20', '22:00'));
  const held = await rows(`select try_at from reminders where subject_id = $1`, [putOff]);
  expect((await app.nest.get(Claims).take(10)).mails.map(({ members }) => members[0]!.subject.id)).toEqual([claimed]);
  await rows(
    `insert into mail_pace (domain, tokens, at) values ('*', 0, $1)
    on conflict (domain) do update set tokens = 0, at = excluded.at`,
    [app.clock.now()],
  );
  app.clock.set(monday);
  await app.nest.get(RepairReminders).nightly();
  await app.jobs.runDue();
  expect(await rows(`select try_at from reminders where subject_id = $1`, [putOff])).toEqual(held);
  expect(server.taken.map(({ to }) => to.email).sort()).toEqual(['ana@d.example', 'ana@e.example']);
});

test.each([
  ['no address', 'ana'],
  ['a line break and another header', 'ana@agave.example\r\nBcc: otra@agave.example'],
  ['two addresses', 'ana@agave.example, otra@agave.example'],
  ['a name around it', 'Ana <ana@agave.example>'],
  ['letters that servers refuse', 'ñandú@agave.example'],
  ['an address of a machine', 'ana@127.0.0.1'],
])('%s is refused once, in words that do not repeat it, and others go out', async (_name, email) => {
  const bad = await want({ email, kind: 'test.access' }, real);
  const good = await want({ email: `b-${newId()}@agave.example`, kind: 'test.access' }, real);
  const before = (await mailsOf(real)).length;
  real.clock.advance(3 * DAY);
  expect((await mailsOf(real)).length).toBe(before);
  const found = await rows<{ id: string }>(
    'select subject_id as id, state, attempts, last_error from reminders where subject_id = any ($1)',
    [[bad, good]],
    real,
  );
  const by = (id: string) => found.find((one) => one.id === id);
  expect(by(bad)).toMatchObject({
    state: 'failed',
    attempts: 1,
    last_error: 'MailFailure: Mail refused: the address of the recipient is none',
  });
  expect(by(good)).toMatchObject({ state: 'sent' });
});

test('letters beyond ASCII after the @ arrive as servers know them', async () => {
  await want({ email: 'ana@ñandú.example', kind: 'test.access' }, real);
  const last = (await mailsOf(real)).find(({ to }) => to.includes('ana@'))!;
  const bytes = await (real.nest.get(Mailer) as MailFolder).bytes(last.id);
  expect(bytes!.toString('latin1')).toMatch(/^To: Ana <ana@xn--and-6ma2c\.example>\r?$/m);
});
