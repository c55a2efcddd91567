import { DAY, HOUR, MINUTE } from '#libs/clock';
import { newId } from '#libs/ids';
import { Mailer, MailFailure } from '#libs/mail';
import { type Actor, anonymous, system } from '../../../src/database/index.js';
import { PersonData } from '../../../src/accounts/index.js';
import { type DesiredReminder, Reminders } from '../../../src/notifications/index.js';
import { Claims } from '../../../src/notifications/delivery/claims.service.js';
import { MailComposer } from '../../../src/notifications/mail-templates/composer.service.js';
import { ReminderSender } from '../../../src/notifications/delivery/sender.service.js';
import { startApp, type TestApp } from '../../support/index.js';
import { MemoryServer } from '../memory-server.js';
import { NoteMail, type NoteProps } from '../note.js';

const server = new MemoryServer();
let app: TestApp;
let reminders: Reminders;
let truth: NoteProps | null;
const work = system('test');
const ana = { userId: newId(), email: 'ana@agave.example', name: 'Ana\r\nLópez', locale: 'es' } as const;

beforeAll(async () => {
  app = await startApp({ replace: (module) => module.overrideProvider(Mailer).useValue(server) });
  reminders = app.nest.get(Reminders);
  reminders.register<NoteProps>({
    kind: 'test.note',
    essential: true,
    template: NoteMail,
    load: () => Promise.resolve(truth),
    attachments: () => Promise.resolve([{ name: 'a.txt', contentType: 'text/plain', bytes: Buffer.from('hola') }]),
    secrets: ({ url }) => [url],
  });
});
beforeEach(async () => {
  // what other tests left for later is not theirs to send now
  await app.db.as(work, (tx) => tx.query(`update reminders set state = 'cancelled' where state = 'due'`));
  server.reset();
  truth = { title: 'Falta poco', text: 'Hola', url: 'https://puertas.example/secreto/123' };
});
afterAll(() => app.close());

const want = (
  subjectId: string,
  wanted: Partial<DesiredReminder>[],
  actor: Actor = work,
  companyId: string | null = null,
) =>
  app.db.as(actor, (tx) =>
    reminders.reconcile(
      tx,
      { type: 'test', id: subjectId, companyId },
      wanted.map((one) => ({ kind: 'test.note', to: ana, dueAt: app.clock.now(), ...one })),
    ),
  );
const rowsOf = (subjectId: string) =>
  app.db.as(work, (tx) => tx.query('select * from reminders where subject_id = $1 order by due_at', [subjectId]));
const later = (millis: number) => new Date(app.clock.now().getTime() + millis);

/** A sender beside the application's, on the same database. */
const anotherProcess = () => {
  const { nest, db, jobs, clock } = app;
  return new ReminderSender(db, jobs, server, clock, nest.get(Claims), nest.get(MailComposer));
};

describe('a reminder', () => {
  test('is sent once, when it is due, and what was sent is on record without its secret', async () => {
    const id = newId();
    const dueAt = later(DAY);
    await want(id, [{ dueAt }]);
    await app.jobs.runDue();
    expect(server.taken).toEqual([]);

    app.clock.advance(DAY);
    await app.jobs.runDue();
    await want(id, [{ dueAt }]);
    await app.jobs.runDue();
    expect(server.taken).toHaveLength(1);
    const [mail] = server.taken;
    const [row] = await rowsOf(id);
    expect(mail).toMatchObject({ subject: 'Falta poco', messageId: row.message_id, to: { name: 'Ana López' } });
    expect(mail!.text).toContain('https://puertas.example/secreto/123');
    expect(mail!.attachments).toHaveLength(1);
    expect(row).toMatchObject({
      state: 'sent',
      sent_at: app.clock.now(),
      response: '250 taken',
      subject_line: 'Falta poco',
      attempts: 1,
    });
    expect(row.body_text).toContain('Abrir:\n…');
    expect(JSON.stringify(row)).not.toContain('secreto');
  });

  test('says what is true when it is sent, and is not sent when nothing is', async () => {
    const id = newId();
    await want(id, [{ dueAt: later(HOUR) }]);
    app.clock.advance(HOUR);
    truth = null;
    await app.jobs.runDue();
    expect(server.taken).toEqual([]);
    expect(await rowsOf(id)).toMatchObject([{ state: 'cancelled' }]);
  });

  test('follows its subject: moved, cancelled, wanted again', async () => {
    const id = newId();
    await want(id, [{ dueAt: later(DAY) }, { dueAt: later(2 * DAY) }]);
    const [first] = await rowsOf(id);
    await want(id, [{ dueAt: later(3 * DAY) }]);
    expect(await rowsOf(id)).toMatchObject([
      { state: 'cancelled', due_at: later(2 * DAY) },
      { state: 'due', due_at: later(3 * DAY), id: first.id },
    ]);
    await want(id, [{ dueAt: later(2 * DAY) }]);
    expect(await rowsOf(id)).toMatchObject([
      { state: 'due', due_at: later(2 * DAY) },
      { state: 'cancelled', due_at: later(3 * DAY) },
    ]);
  });

  test.each([
    ['a visitor', anonymous],
    ['a member of a company', { kind: 'person', userId: newId(), companyId: newId(), roles: ['company_admin'] }],
  ] satisfies [string, Actor][])('can be handed in by %s, who cannot read any', async (_who, actor) => {
    const id = newId();
    const companyId = actor.kind === 'person' ? actor.companyId : null;
    await want(id, [{}], actor, companyId);
    expect(await app.db.as(actor, (tx) => tx.query('select id from reminders'))).toEqual([]);
    await app.jobs.runDue();
    expect(server.taken).toHaveLength(1);
  });

  test('is not there when its transaction fails', async () => {
    const id = newId();
    const failing = app.db.as(work, async (tx) => {
      await reminders.reconcile(tx, { type: 'test', id, companyId: null }, [
        { kind: 'test.note', to: ana, dueAt: app.clock.now() },
      ]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await rowsOf(id)).toEqual([]);
  });

  test('of a kind that no room has registered is a defect, and two definitions of one kind are', async () => {
    await expect(want(newId(), [{ kind: 'test.unknown' }])).rejects.toThrow('"test.unknown"');
    const again = { kind: 'test.note', essential: true, template: NoteMail, load: () => Promise.resolve(null) };
    expect(() => reminders.register(again)).toThrow('Two definitions');
  });

  test('wanted by two requests at once is written down once', async () => {
    const id = newId();
    const dueAt = later(DAY);
    await Promise.all([1, 2, 3, 4].map(() => want(id, [{ dueAt }])));
    expect(await rowsOf(id)).toHaveLength(1);
  });
});

describe('a mail that does not go out', () => {
  test('is tried again later, under the same Message-ID, until it does', async () => {
    const id = newId();
    server.failures = [new MailFailure('450 busy', false), new Error('a bug in a template')];
    await want(id, [{}]);
    await app.jobs.runDue();
    expect(await rowsOf(id)).toMatchObject([{ state: 'due', attempts: 1, last_error: 'MailFailure: 450 busy' }]);
    await app.jobs.runDue();
    expect(await rowsOf(id)).toMatchObject([{ attempts: 1 }]);
    app.clock.advance(MINUTE);
    await app.jobs.runDue();
    app.clock.advance(5 * MINUTE);
    await app.jobs.runDue();
    const [row] = await rowsOf(id);
    expect(row).toMatchObject({ state: 'sent', attempts: 3, last_error: null });
    expect(server.taken.map(({ messageId }) => messageId)).toEqual([row.message_id]);
  });

  test('is given up at once when the server says that it never will', async () => {
    const id = newId();
    server.failures = [new MailFailure('550 no such mailbox', true)];
    await want(id, [{}]);
    await app.jobs.runDue();
    app.clock.advance(7 * DAY);
    await app.jobs.runDue();
    expect(await rowsOf(id)).toMatchObject([{ state: 'failed', last_error: 'MailFailure: 550 no such mailbox' }]);
    expect(server.taken).toEqual([]);
  });

  test('is given up after two days', async () => {
    const id = newId();
    server.failures = Array.from({ length: 20 }, () => new MailFailure('421 closing', false));
    await want(id, [{}]);
    for (let hours = 0; hours < 60; hours += 1) {
      await app.jobs.runDue();
      app.clock.advance(HOUR);
    }
    expect(await rowsOf(id)).toMatchObject([{ state: 'failed', attempts: 11 }]);
  });
});

describe('a mail that was begun and not finished', () => {
  test('is left to whoever began it for a while, then taken over, under the same Message-ID', async () => {
    const id = newId();
    await want(id, [{}]);
    const [{ id: row, message_id: messageId }] = await rowsOf(id);
    await app.db.as(work, (tx) =>
      tx.query(`update reminders set state = 'sending', claimed_at = $2, attempts = 1 where id = $1`, [
        row,
        app.clock.now(),
      ]),
    );
    app.clock.advance(4 * MINUTE);
    await app.jobs.runDue();
    expect(server.taken).toEqual([]);
    app.clock.advance(2 * MINUTE);
    await app.jobs.runDue();
    expect(server.taken.map((mail) => mail.messageId)).toEqual([messageId]);
    expect(await rowsOf(id)).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  test('goes out once when two processes come at the same time', async () => {
    const id = newId();
    await want(id, [{}]);
    await Promise.all([app.jobs.runDue(), app.jobs.runDue(), app.jobs.runDue()]);
    expect(server.taken).toHaveLength(1);
    expect(await rowsOf(id)).toMatchObject([{ state: 'sent', attempts: 1 }]);
  });

  test('stays what the later process made of it when the slow first one comes back', async () => {
    const id = newId();
    await want(id, [{}]);
    let slow = true;
    server.meanwhile = async () => {
      if (!slow) return;
      slow = false;
      app.clock.advance(6 * MINUTE);
      await anotherProcess().sendDue();
    };
    await app.jobs.runDue();
    expect(new Set(server.taken.map(({ messageId }) => messageId)).size).toBe(1);
    const [row] = await rowsOf(id);
    expect(row).toMatchObject({ state: 'sent', attempts: 2 });
  });
});

test('a person sees what was mailed to them, and is forgotten with what was due', async () => {
  const userId = newId();
  const to = { ...ana, userId, email: 'olvido@agave.example' };
  const [sent, due] = [newId(), newId()];
  await want(sent, [{ to }]);
  await app.jobs.runDue();
  await want(due, [{ to, dueAt: later(DAY) }]);
  const data = app.nest.get(PersonData);
  const exported = await app.db.as(work, (tx) => data.export(tx, to));
  expect(exported['reminders']).toMatchObject({
    mails: [
      { state: 'sent', subject: 'Falta poco', address: to.email },
      { state: 'due', subject: null },
    ],
  });
  await app.db.as(work, (tx) => data.erase(tx, to));
  const rows = [...(await rowsOf(sent)), ...(await rowsOf(due))];
  expect(rows.map(({ state }) => state)).toEqual(['sent', 'cancelled']);
  expect(JSON.stringify(rows)).not.toMatch(/olvido|López|Falta poco/);
});
