import { randomUUID } from 'node:crypto';
import { type Actor, afterCommit, anonymous, Database, recordAct, system } from '../../src/database/index.js';
import { startApp, type TestApp } from '../support/index.js';

let app: TestApp;
let db: Database;
beforeAll(async () => {
  app = await startApp();
  // of its own: while its use cases share a transaction, those of the application do not
  db = new Database((app.db as unknown as { source: ConstructorParameters<typeof Database>[0] }).source);
});
afterAll(() => app.close());

const work = system('together');
const write = (id: string, actor: Actor = work) =>
  db.as(actor, (tx) =>
    recordAct(tx, work, { at: new Date(), act: 'demo.begun', subject: { type: 'together', id } }).then(() => id),
  );
const kept = (id: string) =>
  app.db.as(work, async (tx) => {
    const found: unknown[] = await tx.query('select from act_log where subject_id = $1', [id]);
    return found.length;
  });
const scopes = (actor: Actor) =>
  db.as(actor, async (tx): Promise<unknown> => {
    const [row] = (await tx.query(
      `select current_setting('app.scope') as scope, current_setting('app.user_id') as person, txid_current()::text as id`,
    )) as { scope: string; person: string; id: string }[];
    return row;
  });

describe('use cases that run together', () => {
  test('are kept when all of them have ended, and what follows them happens then', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    const told: string[] = [];
    await db.together(async () => {
      await write(one);
      await db.as(work, async (tx) => afterCommit(tx, () => told.push('committed')));
      expect([await kept(one), told]).toEqual([0, []]);
      await write(other);
    });
    expect([await kept(one), await kept(other), told]).toEqual([1, 1, ['committed']]);
  });

  test('share one transaction, each on behalf of its own actor, also where they are asked for at once', async () => {
    const person: Actor = { kind: 'person', userId: randomUUID(), companyId: null, roles: ['staff_admin'] };
    const found = await db.together(() => Promise.all([work, person, anonymous, person].map(scopes)));
    const { id } = found[0] as { id: string };
    const staff = { scope: 'staff', person: person.userId, id };
    expect(found).toEqual([{ scope: 'system', person: '', id }, staff, { scope: 'anonymous', person: '', id }, staff]);
    expect(await scopes(work)).not.toMatchObject({ id });
  });

  test('are all gone when one of them fails, even if its caller goes on', async () => {
    const id = randomUUID();
    const failing = db.together(async () => {
      await write(id);
      await db.as(work, () => Promise.reject(new Error('it cannot be'))).catch(() => undefined);
    });
    await expect(failing).rejects.toThrow('it cannot be');
    expect(await kept(id)).toBe(0);
  });

  test('do not wait for themselves: one within another is refused', async () => {
    const nested = db.together(() => db.as(work, () => write(randomUUID())));
    await expect(nested).rejects.toThrow('within another one');
  });
});
