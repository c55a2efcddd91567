import pg from 'pg';
import { newId } from '#libs/ids';
import { recordAct, system } from '../../../src/database/index.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';

let app: TestApp;
let admin: TestPerson;
const actor = system('test');

beforeAll(async () => {
  app = await startApp();
  admin = await newPerson(app, { roles: ['staff_admin'] });
  await app.db.as(actor, async (tx) => {
    for (const act of ['companies.edited', 'distinctions.suspended', 'distinctions.reinstated']) {
      await recordAct(tx, actor, { at: app.clock.now(), act, subject: { type: 'test', id: newId() } });
    }
  });
});
afterAll(() => app.close());

/** Changes the log as the owner of the tables, which the application is not. */
async function asOwner(sql: string): Promise<void> {
  const owner = new pg.Client({ connectionString: app.config.databaseUrl });
  await owner.connect();
  await owner.query(sql);
  await owner.end();
}

test('the log is checked when somebody asks, and says that it is whole', async () => {
  const page = await admin.browser.get('/fm4/bitacora');
  expect(page.text).toContain('?revisar=si');
  expect(page.text).not.toContain('la cadena está completa');
  expect((await admin.browser.get('/fm4/bitacora?revisar=si')).text).toContain('la cadena está completa');
});

test.each([
  ['changed', `update act_log set act = 'distinctions.revoked' where act = 'distinctions.suspended'`],
  ['removed', `delete from act_log where act = 'distinctions.suspended'`],
])('an act that was %s after it was written shows', async (_how, sql) => {
  await expect(app.db.as(actor, (tx) => tx.query(sql))).rejects.toThrow(/permission denied/);
  await asOwner(sql);
  expect((await admin.browser.get('/fm4/bitacora?revisar=si')).text).toContain('La cadena se rompe en el acto');
});
