import { DAY } from '#libs/clock';
import { newId } from '#libs/ids';
import { Accounts } from '../../../src/accounts/index.js';
import { system } from '../../../src/database/index.js';
import { Reminders } from '../../../src/notifications/index.js';
import { started } from '../../assessments/fixtures.js';
import { newCompany, newPerson } from '../../support/companies.js';
import { mailsOf, startApp, type TestApp } from '../../support/index.js';
import { NoteMail } from '../note.js';

let app: TestApp;
const work = system('test');

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const subjectsTo = async (email: string) =>
  (await mailsOf(app)).filter(({ to }) => to.includes(email)).map(({ subject }) => subject);
const statesOf = (email: string, kind: string): Promise<{ state: string }[]> =>
  app.db.as(work, (tx) =>
    tx.query('select state from reminders where recipient_email = $1 and kind = $2', [email.toLowerCase(), kind]),
  );

test('who has left the company gets nothing more about it, without anybody having said so to the mails', async () => {
  const { admin, editor, companyId } = await started(app);
  await app.db.as(work, (tx) =>
    app.nest.get(Accounts).leave(tx, work, { userId: editor.userId, companyId, role: 'company_editor' }),
  );
  app.clock.advance(11 * DAY);
  expect(await subjectsTo(admin.email)).toEqual(['Tu autoevaluación te espera']);
  expect(await subjectsTo(editor.email)).toEqual([]);
  expect(await statesOf(editor.email, 'assessments.idle')).toEqual([{ state: 'cancelled' }]);
});

test('an invitation that was withdrawn before its mail went out is not mailed', async () => {
  const companyId = await newCompany(app);
  const admin = await newPerson(app, { roles: ['company_admin'], companyId });
  const [withdrawn, open] = [`a-${newId()}@agave.example`, `b-${newId()}@agave.example`];
  const accounts = app.nest.get(Accounts);
  await app.db.as(work, async (tx) => {
    const invitation = { companyId, name: 'Nueva', role: 'learner' } as const;
    const { id } = await accounts.invite(tx, work, { ...invitation, email: withdrawn });
    await accounts.invite(tx, work, { ...invitation, email: open });
    await accounts.withdrawInvitation(tx, work, id);
  });
  expect(await subjectsTo(open)).toHaveLength(1);
  expect(await subjectsTo(withdrawn)).toEqual([]);
  expect(await statesOf(withdrawn, 'accounts.invitation')).toEqual([{ state: 'cancelled' }]);
  expect(await subjectsTo(admin.email)).toEqual([]);
});

test('a mail that is moved or no longer wanted when its time comes is not sent, whatever is written down', async () => {
  const reminders = app.nest.get(Reminders);
  const to = { userId: null, email: 'ana@agave.example', name: 'Ana', locale: 'es' } as const;
  const load = () => Promise.resolve({ title: 'Nota', text: 'Hola', url: 'https://puertas.example/x' });
  reminders.register({ kind: 'test.note', essential: true, template: NoteMail, load });
  const at = app.clock.now();
  const wanted = new Map([1, 2, 3].map(() => [newId(), at]));
  reminders.follow({
    type: 'test',
    kinds: ['test.note'],
    open: () => Promise.resolve([]),
    desired: (_tx, id) => {
      const dueAt = wanted.get(id);
      return Promise.resolve(dueAt ? { companyId: null, desired: [{ kind: 'test.note', to, dueAt }] } : null);
    },
  });
  const [kept, moved, gone] = [...wanted.keys()];
  for (const id of wanted.keys()) await app.db.as(work, (tx) => reminders.refresh(tx, 'test', id));
  wanted.set(moved!, new Date(at.getTime() + DAY));
  wanted.delete(gone!);
  await app.jobs.runDue();
  const rows: { subject_id: string; state: string; due_at: Date }[] = await app.db.as(work, (tx) =>
    tx.query(`select subject_id, state, due_at from reminders where kind = 'test.note' order by due_at`),
  );
  const stateOf = (subject: string) => rows.filter((row) => row.subject_id === subject).map(({ state }) => state);
  expect([kept!, moved!, gone!].map(stateOf)).toEqual([['sent'], ['cancelled', 'due'], ['cancelled']]);
  expect(rows.at(-1)).toMatchObject({ subject_id: moved, due_at: wanted.get(moved!) });
});
