import { DataSource } from 'typeorm';
import { Jobs } from '#libs/queue';
import { installQueue } from '#libs/queue';
import {
  applicationRole,
  derivedLogin,
  ensureLogin,
  refuseUnmigrated,
  refuseUnsettled,
  Replicas,
} from '../../src/database/index.js';
import { PublicDistinctions } from '../../src/distinctions/public/public-distinctions.js';
import { newCompany, newPerson, type TestPerson } from '../support/companies.js';
import { moveDistinction, newDistinction, type TestDistinction } from '../support/distinctions.js';
import { eventually } from '../support/eventually.js';
import { cloneDatabase, startApp, type TestApp } from '../support/index.js';
import { findProgram, openPooler, type Pooler } from './pooler.js';

const binary = findProgram('pgbouncer');
if (!binary) process.stderr.write('\n!!! NOT RUN: behind PgBouncer. No pgbouncer on this machine.\n\n');

(binary ? describe : describe.skip)('behind PgBouncer in transaction mode', () => {
  const secret = 'only-for-demonstration-never-in-production';
  let pooler: Pooler;
  let app: TestApp;
  let person: TestPerson;
  let direct: string;
  let distinction: TestDistinction;

  beforeAll(async () => {
    const database = await cloneDatabase();
    direct = database.url;
    pooler = await openPooler(binary!, [direct, derivedLogin(direct, secret)]);
    const env = {
      DATABASE_URL: pooler.through(direct),
      DATABASE_DIRECT_URL: direct,
      // no replica: what the primary is asked instead
      DATABASE_READ_URL: pooler.through(direct),
    };
    app = await startApp({ database, env });
    person = await newPerson(app, { roles: ['company_admin'], companyId: await newCompany(app) });
    distinction = await newDistinction(app);
  });
  afterAll(async () => {
    await app.close();
    await pooler.remove();
  });

  test('every connection acts as the role that owns nothing, in UTC, and keeps no statement', async () => {
    const asked = `select session_user::text as login, current_user::text as role, current_setting('TimeZone') as zone`;
    const found = await Promise.all(Array.from({ length: 30 }, () => app.nest.get(DataSource).query(asked)));
    const login = expect.stringMatching(/^puertas_login_/);
    expect(new Set(found.map(([one]) => one.role))).toEqual(new Set([applicationRole]));
    expect(found[0]).toEqual([{ login, role: applicationRole, zone: 'UTC' }]);
    const kept = await (await app.owner()).query('select count(*)::int as n from pg_prepared_statements');
    expect(kept).toEqual([{ n: 0 }]);
  });

  test('who one transaction acts for is forgotten by the next on the same connection', async () => {
    const seen = await Promise.all(
      Array.from({ length: 60 }, async (_, n) =>
        n % 2 === 0
          ? (await person.browser.get('/cuenta')).status
          : app.db.read((tx) => tx.query(`select app_scope() as scope, app_user_id() as who`)),
      ),
    );
    for (const [n, one] of seen.entries()) expect(one).toEqual(n % 2 === 0 ? 200 : [{ scope: 'anonymous', who: null }]);
  });

  test('people sign in and post forms at once, and limits count', async () => {
    const wrong = () =>
      app.browser().post('/entrar', { email: 'nadie@prueba.example', password: 'una contraseña larga' });
    const statuses = (await Promise.all(Array.from({ length: 25 }, wrong))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
    const again = await newPerson(app, { roles: ['staff_admin'] });
    expect((await again.browser.get('/fm4')).status).toBe(200);
  });

  test('a change is heard past the pooler, so what is kept in memory is dropped', async () => {
    const published = app.nest.get(PublicDistinctions);
    const code = distinction.code.replaceAll('-', '');
    await eventually(() => published.heard() !== null);
    expect((await published.byCode(code))?.state).toBe('active');
    const before = published.heard();
    await moveDistinction(app, distinction.id, 'suspend');
    await eventually(() => published.heard() !== before);
    expect((await published.byCode(code))?.state).toBe('suspended');
  });

  test('an address that leads to no replica is never read from', async () => {
    const replicas = app.nest.get(Replicas);
    await app.db.read((tx) => tx.query('select 1'));
    expect([replicas.current(), replicas.lag()?.behind]).toEqual([null, null]);
    expect((await app.browser().get('/directorio')).status).toBe(200);
  });

  test('the queue in PostgreSQL works through it and listens past it', async () => {
    await installQueue(direct, applicationRole);
    const own = (url: string) => derivedLogin(url, secret);
    const jobs = new Jobs({ databaseUrl: own(pooler.through(direct)), directUrl: own(direct), installed: true });
    const handled: string[] = [];
    jobs.define('test.pooled', { handle: (id) => Promise.resolve(void handled.push(id)) });
    await jobs.start({ work: true });
    try {
      await jobs.enqueueAll('test.pooled', ['a', 'b', 'c']);
      await eventually(() => handled.length === 3);
      const listening = await (
        await app.owner()
      ).query(
        `select count(*)::int as n from pg_stat_activity where datname = current_database() and query ilike '%listen%'
           and application_name like '%test.pooled%'`,
      );
      expect(listening).toEqual([{ n: 1 }]);
    } finally {
      await jobs.close();
    }
    expect(handled.toSorted()).toEqual(['a', 'b', 'c']);
  });

  test('a pooler whose connections begin otherwise is refused with what to do', async () => {
    const url = Object.assign(new URL(direct), { username: `crudo_${Date.now()}`, password: 'secreta' }).href;
    await ensureLogin(direct, url);
    const raw = await openPooler(binary!, [url]);
    try {
      await expect(refuseUnsettled(raw.through(url))).rejects.toThrow(/DATABASE_DIRECT_URL set, or .*alter role/);
      await ensureLogin(direct, url, true);
      await raw.kill();
      await raw.start();
      await expect(refuseUnsettled(raw.through(url))).resolves.toBeUndefined();
      await expect(refuseUnmigrated(raw.through(url), true)).resolves.toBeUndefined();
    } finally {
      await raw.remove();
      await (await app.owner()).query(`drop owned by "${new URL(url).username}"`);
      await (await app.owner()).query(`drop role "${new URL(url).username}"`);
    }
  });
});
