import { DAY, HOUR, MINUTE, SECOND } from '#libs/clock';
import { newId } from '#libs/ids';
import { MailFailure } from '#libs/mail';
import { Mailer } from '#libs/mail';
import { instantOf } from '#libs/mexico';
import { system } from '../../../src/database/index.js';
import { type DesiredReminder, Reminders } from '../../../src/notifications/index.js';
import { Claims } from '../../../src/notifications/delivery/claims.service.js';
import { MailComposer } from '../../../src/notifications/mail-templates/composer.service.js';
import { ReminderSender } from '../../../src/notifications/delivery/sender.service.js';
import { startApp, type TestApp } from '../../support/index.js';
import { MemoryServer } from '../memory-server.js';
import { NoteMail, type NoteProps } from '../note.js';

const server = new MemoryServer();
let app: TestApp;
const work = system('test');
/** Subjects of which nothing is true any more. */
const over = new Set<string>();
const broken = new Set<string>();
let person = 0;
let ana: DesiredReminder['to'];
const monday = instantOf('2026-11-23', '10:00');

beforeAll(async () => {
  app = await startApp({
    env: { MAIL_PER_SECOND: '50', MAIL_PER_DOMAIN_PER_MINUTE: '60' },
    replace: (module) => module.overrideProvider(Mailer).useValue(server),
  });
  const note = {
    template: NoteMail,
    load: async (_tx: unknown, { id }: { id: string }, { details }: { details: Record<string, string> }) => {
      if (broken.has(id)) throw new Error('a bug in a template');
      return over.has(id) ? null : ({ title: details['title'] ?? 'Nota', text: 'Hola', url: `/${id}` } as NoteProps);
    },
  };
  const reminders = app.nest.get(Reminders);
  reminders.register({ ...note, kind: 'test.note', essential: false });
  reminders.register({ ...note, kind: 'test.other', essential: false });
  reminders.register({ ...note, kind: 'test.access', essential: true });
  reminders.register({ ...note, kind: 'test.deadline', essential: true, urgency: 'daytime' });
});
beforeEach(async () => {
  app.clock.set(monday);
  await rows(
    `update reminders set state = 'cancelled', claimed_at = null, sent_at = null where state in ('due', 'sending')`,
  );
  await rows('delete from mail_preferences; delete from mail_addresses; delete from mail_pace');
  await rows('update mail_settings set paused_at = null, paused_reason = null');
  server.reset();
  person += 1;
  ana = { userId: null, email: `ana${person}@d${person}.example`, name: 'Ana', locale: 'es' };
});
afterAll(() => app.close());

const rows = (sql: string, params: unknown[] = []) => app.db.as(work, (tx) => tx.query(sql, params));

/** Wants a mail and gives the id of its subject. */
async function want(wanted: Partial<DesiredReminder> = {}): Promise<string> {
  const id = newId();
  const one = { kind: 'test.note', to: ana, dueAt: app.clock.now(), ...wanted };
  await app.db.as(work, (tx) => app.nest.get(Reminders).reconcile(tx, { type: 'test', id, companyId: null }, [one]));
  return id;
}
const stateOf = async (id: string) => (await rows('select * from reminders where subject_id = $1', [id]))[0];
const at = async (day: string, time: string) => {
  app.clock.set(instantOf(day, time));
  await app.jobs.runDue();
  return server.taken.length;
};

describe('kindness', () => {
  test('a mail that may wait comes by day; one that answers an act at once; a deadline when people are up', async () => {
    app.clock.set(instantOf('2026-11-20', '22:00')); // a Friday
    const [note] = [await want(), await want({ kind: 'test.access' }), await want({ kind: 'test.deadline' })];
    expect(await at('2026-11-20', '22:00')).toBe(1);
    expect(await stateOf(note)).toMatchObject({
      state: 'due',
      attempts: 0,
      try_at: instantOf('2026-11-23', '08:00'),
    });
    expect(await at('2026-11-21', '09:00')).toBe(2);
    expect(await at('2026-11-22', '12:00')).toBe(2);
    expect(await at('2026-11-23', '08:00')).toBe(3);
    expect(server.taken.map(({ subject }) => subject)).toHaveLength(3);
  });

  test('what is held is read again when it goes out: what is over by then is not mailed', async () => {
    app.clock.set(instantOf('2026-11-20', '22:00'));
    const id = await want();
    await app.jobs.runDue();
    over.add(id);
    expect(await at('2026-11-23', '08:00')).toBe(0);
    expect(await stateOf(id)).toMatchObject({ state: 'cancelled' });
  });

  test('a person gets so many a week, a pause, no kind that they refused; essential ones always', async () => {
    await rows(
      `insert into mail_preferences (email, refused_kinds, paused_until, updated_at)
      values ($1, '{test.other}', '2026-11-25', now())`,
      [ana.email],
    );
    const other = await want({ kind: 'test.other' });
    const note = await want();
    await want({ kind: 'test.access' });
    await app.jobs.runDue();
    expect(server.taken).toHaveLength(1);
    expect(await stateOf(other)).toMatchObject({ state: 'suppressed', suppressed_because: 'preference' });
    expect(await stateOf(note)).toMatchObject({ try_at: instantOf('2026-11-25', '08:00') });
    let count = await at('2026-11-25', '08:00');
    for (const day of ['2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03']) {
      app.clock.set(instantOf(day, '09:00'));
      await want();
      await app.jobs.runDue();
      if (day < '2026-12-01') count = server.taken.length;
    }
    // the access, then 25, 26 and 27; the next one when the first is a week old, with all that waited
    expect(count).toBe(4);
    expect(server.taken.length).toBe(6);
  });

  test('an address that takes no mail gets none, and that is seen', async () => {
    await rows(
      `insert into mail_addresses (email, standing, stopped_at, stopped_because, updated_at)
      values ($1, 'stopped', now(), 'hard-bounce', now())`,
      [ana.email],
    );
    const id = await want({ kind: 'test.access' });
    await app.jobs.runDue();
    expect(server.taken).toEqual([]);
    expect(await stateOf(id)).toMatchObject({ state: 'suppressed', suppressed_because: 'address' });
  });

  test('while FM4 has stopped all mail nothing leaves and nothing is lost', async () => {
    await rows(`update mail_settings set paused_at = now(), paused_reason = 'prueba'`);
    const id = await want({ kind: 'test.access' });
    await app.jobs.runDue();
    expect(await stateOf(id)).toMatchObject({ state: 'due', attempts: 0 });
    await rows('update mail_settings set paused_at = null, paused_reason = null');
    await app.jobs.runDue();
    expect(server.taken).toHaveLength(1);
  });
});

describe('several for one person on one day', () => {
  test('become one letter, each in a line with its link, and each is on record', async () => {
    const ids = [
      await want({ details: { title: 'Termina el curso' } }),
      await want({ details: { title: 'Un caso espera' } }),
    ];
    const later = await want({ dueAt: instantOf('2026-11-23', '17:00'), details: { title: 'Otra cosa' } });
    const untrue = await want({ dueAt: instantOf('2026-11-23', '18:00') });
    over.add(untrue);
    const tomorrow = await want({ dueAt: instantOf('2026-11-24', '09:00') });
    await app.jobs.runDue();
    expect(server.taken).toHaveLength(1);
    const [mail] = server.taken;
    expect(mail!.subject).toBe('Termina el curso, y 2 asuntos más');
    expect(mail!.text).toContain('Hola, Ana:');
    expect(mail!.text.replaceAll(/\s+/g, ' ')).toContain(`- Un caso espera → Abrir <http://localhost/${ids[1]}>`);
    const members = await Promise.all([...ids, later].map(stateOf));
    const [{ id: carrier, message_id: messageId }] = members as [{ id: string; message_id: string }];
    expect(mail!.messageId).toBe(messageId);
    for (const row of members)
      expect(row).toMatchObject({ state: 'sent', digest_id: carrier, subject_line: mail!.subject });
    expect(await stateOf(untrue)).toMatchObject({ state: 'due', attempts: 0 });
    expect(await stateOf(tomorrow)).toMatchObject({ state: 'due' });
  });

  test('stay together when the server is away, and when whoever had them dies', async () => {
    const ids = [await want(), await want()];
    server.failures = [new MailFailure('421 later', false)];
    await app.jobs.runDue();
    const begun = await Promise.all(ids.map(stateOf));
    expect(begun).toMatchObject([
      { state: 'due', attempts: 1 },
      { state: 'due', attempts: 1 },
    ]);
    // another process takes both and is killed
    app.clock.advance(MINUTE);
    const [taken] = (await app.nest.get(Claims).take(10)).mails;
    expect(taken!.members).toHaveLength(2);
    const fresh = await want();
    over.add(ids[0]!);
    app.clock.advance(6 * MINUTE);
    await app.jobs.runDue();
    expect(server.taken.map(({ messageId }) => messageId)).toEqual([taken!.messageId]);
    expect(server.taken[0]!.subject).toBe('Nota');
    expect(await Promise.all([...ids, fresh].map(stateOf))).toMatchObject([
      { state: 'cancelled' },
      { state: 'sent', digest_id: begun[1].digest_id },
      { state: 'due', try_at: instantOf('2026-11-24', '08:00') },
    ]);
  });

  test('do not fall with one that cannot be written', async () => {
    const [bad, good] = [await want(), await want()];
    broken.add(bad);
    await app.jobs.runDue();
    expect(server.taken).toHaveLength(1);
    expect(await stateOf(good)).toMatchObject({ state: 'sent' });
    for (let hours = 0; hours < 30; hours += 1) {
      app.clock.advance(HOUR);
      await app.jobs.runDue();
    }
    expect(await stateOf(bad)).toMatchObject({
      state: 'failed',
      attempts: 3,
      last_error: 'Error: a bug in a template',
    });
  });

  test('are never chosen by two processes for two mails', async () => {
    await Promise.all(Array.from({ length: 12 }, () => want()));
    const another = new ReminderSender(
      app.db,
      app.jobs,
      server,
      app.clock,
      app.nest.get(Claims),
      app.nest.get(MailComposer),
    );
    await Promise.all([app.jobs.runDue(), another.sendDue(), another.sendDue()]);
    expect(server.taken).toHaveLength(1);
  });
});

describe('pace', () => {
  test('one domain gets no more than it may, others pass, and no attempt is counted', async () => {
    const to = (n: number, domain: string) => ({ ...ana, email: `p${n}@${domain}` });
    for (let n = 0; n < 15; n += 1) await want({ kind: 'test.access', to: to(n, 'slow.example') });
    const other = await want({ kind: 'test.access', to: to(1, 'quick.example') });
    await app.jobs.runDue();
    const count = () => server.taken.filter(({ to: { email } }) => email.endsWith('@slow.example')).length;
    expect(count()).toBe(10);
    expect(await stateOf(other)).toMatchObject({ state: 'sent' });
    app.clock.advance(2 * SECOND);
    await app.jobs.runDue();
    expect(count()).toBe(12);
    app.clock.advance(MINUTE);
    await app.jobs.runDue();
    expect(count()).toBe(15);
    expect(
      await rows(
        `select distinct attempts from reminders where state = 'sent' and recipient_email like '%@slow.example'`,
      ),
    ).toEqual([{ attempts: 1 }]);
  });

  test('all together leave no faster than they may, those first that cannot wait', async () => {
    const to = (n: number) => ({ ...ana, email: `p@d${n}.wide.example` });
    for (let n = 0; n < 120; n += 1) await want({ to: to(n) });
    const access = await want({ kind: 'test.access' });
    await app.jobs.runDue();
    expect(server.taken).toHaveLength(100);
    expect(await stateOf(access)).toMatchObject({ state: 'sent' });
    app.clock.advance(SECOND);
    await app.jobs.runDue();
    expect(server.taken).toHaveLength(121);
  });
});

test('what was taken and not begun is given back when the process ends, and counts no attempt', async () => {
  const ids = await Promise.all(
    Array.from({ length: 6 }, (_, n) => want({ kind: 'test.access', to: { ...ana, email: `p${n}@end.example` } })),
  );
  const leaving = new ReminderSender(
    app.db,
    app.jobs,
    server,
    app.clock,
    app.nest.get(Claims),
    app.nest.get(MailComposer),
  );
  leaving.atOnce = 2;
  let first = true;
  server.meanwhile = async () => {
    if (first) void leaving.onModuleDestroy();
    first = false;
  };
  await leaving.sendDue();
  const states = await Promise.all(ids.map(stateOf));
  expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['sent', 'due']));
  expect(states.every(({ state, attempts }) => (state === 'sent' ? attempts === 1 : attempts === 0))).toBe(true);
  app.clock.advance(DAY);
  server.meanwhile = () => Promise.resolve();
  await app.jobs.runDue();
  expect(server.taken).toHaveLength(6);
});
