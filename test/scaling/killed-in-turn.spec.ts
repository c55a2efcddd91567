import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { SystemClock } from '#libs/clock';
import { ensureLogin, migrate, system } from '../../src/database/index.js';
import { SlowMailServer } from '../notifications/delivery/mail-server.js';
import { moveDistinction, newDistinction, type TestDistinction } from '../support/distinctions.js';
import { drills } from '../support/drills.js';
import { eventually } from '../support/eventually.js';
import { startApp, type TestApp } from '../support/index.js';
import { type Product, startProduct } from '../support/product.js';
import { startS3, type TestS3 } from '../support/s3-server.js';
import { backlog, manyMailsDue, peopleWithPasswords } from './people.js';
import { findProgram, openPooler, type Pooler, versionOf } from './pooler.js';
import {
  isRead,
  onServer,
  openPrimary,
  openRedisCluster,
  type Primary,
  type RedisCluster,
  takesCommands,
  type Victim,
} from './servers.js';
import { ms, told, Traffic } from './traffic.js';

const programs = ['pgbouncer', 'redis-server', 'redis-cli'].map((name) => [name, findProgram(name)] as const);
const missing = programs.filter(([, path]) => path === undefined).map(([name]) => name);
const isRun = drills.killedInTurn > 0 && missing.length === 0;
if (drills.killedInTurn > 0 && missing.length > 0)
  process.stderr.write(`\n!!! NOT RUN: processes killed in turn. Not on this machine: ${missing.join(', ')}.\n\n`);

const WEBS = 3;
const WORKERS = 2;
const DISTINCTIONS = 40;
/** How old a state may be that is told. */
const OLDEST_STATE_MS = 1_000;
/** Mails that one worker hands over at once: so many may go out twice when it is killed, under the same Message-ID. */
const IN_FLIGHT = 8;
/** How long after PgBouncer is back somebody may still see an error; without it nothing can be written. */
const LAST_ERROR_MS = 10_000;
/** The queue of the mails. */
const MAILS = 'reminders.send';

const p12 = fileURLToPath(new URL('../../libs/signing/fixtures/test-signer.p12', import.meta.url));

// One of each kind is killed while people check codes, sign in and register. Everything is on this machine.
(isRun ? describe : describe.skip)('three web and two worker processes, one of each server killed in turn', () => {
  let primary: Primary;
  let replica: Victim;
  let pooler: Pooler;
  let redis: RedisCluster;
  let files: TestS3;
  let app: TestApp;
  let env: Record<string, string>;
  const distinctions: TestDistinction[] = [];
  let traffic: Traffic;
  const mail = new SlowMailServer();
  const webs: Product[] = [];
  const workers: Product[] = [];
  const report: string[] = [];
  let isDone = false;

  const start = (role: 'web' | 'worker') => startProduct(env['DATABASE_URL']!, { env: { ...env, APP_ROLE: role } });

  beforeAll(async () => {
    const [pgbouncer, server, cli] = programs.map(([, path]) => path!);
    primary = await openPrimary();
    await migrate(primary.url);
    const own = Object.assign(new URL(primary.url), { username: 'puertas_web', password: 'puertas' }).href;
    await ensureLogin(primary.url, own, true);
    replica = await primary.replica();
    pooler = await openPooler(pgbouncer!, [own]);
    [redis, files] = await Promise.all([openRedisCluster(server!, cli!), startS3()]);
    env = {
      DATABASE_URL: pooler.through(own),
      DATABASE_DIRECT_URL: own,
      DATABASE_READ_URL: Object.assign(new URL(own), { port: new URL(replica.url).port }).href,
      MIGRATION_DATABASE_URL: primary.url,
      REDIS_URL: redis.url,
      STORAGE_URL: files.url,
      SMTP_URL: await mail.listen(),
      MAIL_PER_SECOND: '1000',
      MAIL_PER_DOMAIN_PER_MINUTE: '60000',
      PUBLIC_URL: 'http://localhost:3441',
      SIGNING_P12: p12,
      SIGNING_PASSWORD: 'prueba',
    };
    app = await startApp({ database: { url: primary.url, drop: async () => undefined }, at: new SystemClock().now() });
    const people = await peopleWithPasswords(app);
    for (let n = 0; n < DISTINCTIONS; n += 1) distinctions.push(await newDistinction(app, { document: false }));
    webs.push(...(await Promise.all(Array.from({ length: WEBS }, () => start('web')))));
    workers.push(...(await Promise.all(Array.from({ length: WORKERS }, () => start('worker')))));
    traffic = new Traffic(
      () => webs,
      distinctions.map(({ code }) => code),
      people,
    );
  }, 900_000);

  afterAll(async () => {
    await traffic?.stop();
    if (!isDone) report.push(...[...webs, ...workers].map((product) => product.output().slice(-2_000)));
    await Promise.all([...webs, ...workers].map((product) => product.remove()));
    await app?.close();
    await Promise.all([mail.close(), files?.stop(), redis?.remove(), pooler?.remove(), replica?.remove()]);
    await primary?.remove();
    process.stderr.write(`\n${report.join('\n')}\n\n`);
  }, 120_000);

  test('what a worker has drawn is read by every web process from the same storage', async () => {
    const { code } = distinctions[0]!;
    const read = async ({ url }: Product) => {
      const answer = await fetch(`${url}/api/v1/distinctions/${code}/document.pdf`);
      return answer.status === 200 ? Buffer.from(await answer.arrayBuffer()) : null;
    };
    await eventually(async () => (await read(webs[0]!)) !== null);
    const copies = await Promise.all(webs.map(read));
    expect(copies[0]!.subarray(0, 5).toString()).toBe('%PDF-');
    for (const copy of copies) expect(copy && Buffer.compare(copy, copies[0]!)).toBe(0);
  });

  test('nothing is lost, nothing doubled but what was in flight', async () => {
    report.push(
      `PgBouncer ${versionOf(programs[0]![1]!)}, a replica, six Redis nodes, ${WEBS} web and ${WORKERS} workers`,
    );
    traffic.start();
    await served(400);
    traffic.next();
    await phase('nobody killed', () => Promise.resolve(undefined));
    await phase('a web process killed', async () => {
      await gone(webs.shift()!);
      return until(async () => void webs.push(await start('web')));
    });
    await phase('a worker process killed', async () => {
      const before = mail.taken.length;
      await manyMailsDue(app);
      await mail.reaches(before + backlog.length / 10);
      await gone(workers.shift()!);
      return until(async () => void workers.push(await start('worker')));
    });
    await phase(
      'PgBouncer',
      async () => {
        await pooler.kill();
        await pause(1_000);
        await pooler.start();
        return until(() => eventually(async () => (await Promise.all(webs.map(isUp))).every(Boolean)));
      },
      LAST_ERROR_MS,
    );
    await phase('the replica killed', async () => {
      await replica.kill();
      await served(100);
      await replica.start();
      return until(() => eventually(() => isRead(replica.url)));
    });
    await phase('the replica left behind', async () => {
      await onServer(replica.url, 'select pg_wal_replay_pause()');
      await served(100);
      return undefined;
    });
    await onServer(replica.url, 'select pg_wal_replay_resume()');
    await phase('a Redis master killed', async () => {
      const node = await redis.killMasterOf(MAILS);
      const back = await until(async () => {
        await eventually(async () => (await redis.isWhole()) && (await takesCommands(redis.url, MAILS)));
        const before = new Set(mail.taken).size;
        await eventually(() => new Set(mail.taken).size > before);
      });
      await redis.startNode(node);
      return back;
    });
    await traffic.stop();
    const from = performance.now();
    await eventually(async () => (await confirmations()).every(({ state }) => state === 'sent'));
    report.push(`every mail out ${ms(performance.now() - from)} after the last form`);
    await nothingLost();
    expect(traffic.registered.length).toBeGreaterThan(20);
    isDone = true;
  }, 1_800_000);

  /**
   * One kill under traffic.
   * @param kill gives how long it took until all was as before
   * @param lastError how long after that people may see errors; null: they see none at all
   */
  async function phase(
    what: string,
    kill: () => Promise<number | undefined>,
    lastError: number | null = null,
  ): Promise<void> {
    const back = await kill();
    const whole = performance.now();
    await served(200);
    if (lastError !== null) await pause(Math.max(0, whole + lastError - performance.now()));
    const during = traffic.next();
    await served(150);
    const stale = await staleness();
    const after = traffic.next();
    report.push(
      `${what}: ${back === undefined ? '' : `whole again after ${ms(back)}; `}${told(during)}; afterwards ${told(after)}; oldest state told ${ms(stale)}` +
        (lastError === null ? '' : `; last error ${ms(Math.max(0, during.lastErrorAt - whole))} after it was back`),
    );
    expect(stale).toBeLessThanOrEqual(OLDEST_STATE_MS);
    if (lastError === null) expect(Object.fromEntries(during.errors)).toEqual({});
    else expect(during.lastErrorAt - whole).toBeLessThanOrEqual(lastError);
    // once it is whole nobody sees anything of it
    expect(Object.fromEntries(after.errors)).toEqual({});
  }

  /** Suspends a distinction that every process has in memory; how long after that one still said that it was in force. */
  async function staleness(): Promise<number> {
    const { id, code } = distinctions.pop()!;
    const stateAt = async ({ url }: Product) => {
      const asked = performance.now();
      const answer = await fetch(`${url}/api/v1/verification/${code}`).catch(() => null);
      const body = answer?.ok ? ((await answer.json()) as { state: string }) : null;
      return { asked, state: body?.state ?? null };
    };
    await Promise.all(webs.map(stateAt));
    await moveDistinction(app, id, 'suspend');
    const moved = performance.now();
    let oldest = 0;
    while (performance.now() - moved < 3 * OLDEST_STATE_MS) {
      for (const { asked, state } of await Promise.all(webs.map(stateAt)))
        if (state === 'active') oldest = Math.max(oldest, asked - moved);
    }
    expect((await Promise.all(webs.map(stateAt))).map(({ state }) => state)).toEqual(webs.map(() => 'suspended'));
    return oldest;
  }

  /** Waits until so many more answers were as they should be. */
  async function served(count: number): Promise<void> {
    const { tally } = traffic;
    const before = tally.answered;
    await eventually(() => tally.answered >= before + count);
  }

  async function confirmations(): Promise<{ email: string; state: string; messageId: string }[]> {
    return app.db.as(system('test'), (tx) =>
      tx.query(
        `select recipient_email as email, state, message_id as "messageId" from reminders where kind = 'accounts.confirm'`,
      ),
    );
  }

  async function nothingLost(): Promise<void> {
    const acknowledged = traffic.registered;
    const kept: { key: string; n: number }[] = await app.db.as(system('test'), (tx) =>
      tx.query(
        `select registration_key as key, count(*)::int as n from companies where contact_email like 'drill-%' group by 1`,
      ),
    );
    const byKey = new Map(kept.map(({ key, n }) => [key, n]));
    expect(acknowledged.filter(({ key }) => byKey.get(key) !== 1)).toEqual([]);
    const mails = await confirmations();
    const byEmail = new Map<string, typeof mails>();
    for (const one of mails) byEmail.set(one.email, [...(byEmail.get(one.email) ?? []), one]);
    const taken = new Set(mail.taken);
    for (const email of [...acknowledged.map((one) => one.email), ...backlog]) {
      const own = byEmail.get(email) ?? [];
      expect(own).toHaveLength(1);
      expect(taken).toContain(own[0]!.messageId);
    }
    const doubles = mail.taken.length - taken.size;
    report.push(
      `${acknowledged.length} registrations acknowledged and kept once; ${taken.size} mails, ${doubles} of them twice`,
    );
    expect(doubles).toBeLessThanOrEqual(IN_FLIGHT);
  }
});

/** Milliseconds that it takes. */
async function until(done: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await done();
  return performance.now() - from;
}

/** Ends a process as a crash would. */
async function gone(product: Product): Promise<void> {
  await product.stop('SIGKILL');
  await product.remove();
}

const isUp = ({ url }: Product) =>
  fetch(`${url}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
