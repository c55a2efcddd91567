import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test, type TestingModuleBuilder } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { FixedClock } from '#libs/clock';
import { Jobs } from '#libs/queue';
import { EvenAnswers } from '../../src/accounts/even-answers.js';
import { PasswordHasher } from '../../src/accounts/identity/password-hasher.js';
import { AppModule } from '../../src/app.module.js';
import { type Config, readConfig } from '../../src/config/index.js';
import { Database, derivedLogins, ensureLogin, freePort, ownerDataSource } from '../../src/database/index.js';
import { createAdapter, createLog, equip, NestLog } from '../../src/web/index.js';
import { CheapHasher } from './cheap-hasher.js';
import { TestBrowser } from './clients.js';
import { cloneDatabase } from './database.js';
import { PromptAnswers } from './prompt-answers.js';

/** The day on which tests begin, unless they say otherwise: a Monday morning in Guadalajara. */
export const testStart = new Date('2026-11-23T16:00:00Z');

/** The whole application on a database of its own, with a clock that tests move. */
export interface TestApp {
  readonly nest: NestFastifyApplication;
  /** The product's settings; `databaseUrl` as the owner of the tables, who the application itself is not. */
  readonly config: Config & { databaseUrl: string };
  readonly db: Database;
  readonly clock: FixedClock;
  /** Handles what is due now (mails, documents): `await app.jobs.runDue()`. No queue runs in tests. */
  readonly jobs: Jobs;
  /** Listens on the address of `PUBLIC_URL`, for real browsers; only with `listen: true`. */
  readonly url: string;
  /** Asks as the owner of the tables, past the application. */
  owner(): Promise<DataSource>;
  /** A new browser, signed in as nobody. */
  browser(): TestBrowser;
  close(): Promise<void>;
}

/** What the application loads into an empty database when it starts: each test begins with it. */
async function loadContent(url: string): Promise<void> {
  const app = await startApp({ database: { url, drop: async () => undefined } });
  // where that application was, and that it ran, are its own
  await (await app.owner()).query('delete from site_addresses; delete from running_processes');
  await app.close();
}

/** A database of its own with what the application loads when it starts, for the product in a process of its own. */
export const filledDatabase = () => cloneDatabase(loadContent);

/**
 * Starts the application for a test file: call in `beforeAll`, `close` in `afterAll`.
 * @param options `replace`: hands in other collaborators than the application's own
 */
export async function startApp(
  options: {
    env?: Record<string, string>;
    at?: Date;
    /** A migrated database that the test made itself. */
    database?: { url: string; drop(): Promise<void> };
    listen?: boolean;
    replace?: (module: TestingModuleBuilder) => TestingModuleBuilder;
    /** Hears each line of the log, from level info on. */
    logged?: (line: Record<string, unknown>) => void;
  } = {},
): Promise<TestApp> {
  const port = options.listen ? await freePort() : 0;
  const publicUrl = options.listen ? `http://localhost:${port}` : 'http://localhost';
  // what is loaded at the start of the tests is not there before
  const fill = (options.at ?? testStart) < testStart ? null : loadContent;
  const [database, dataDir] = await Promise.all([
    options.database ?? cloneDatabase(fill),
    mkdtemp(join(tmpdir(), 'puertas-app-')),
  ]);
  const env = {
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    PUBLIC_URL: publicUrl,
    LOG_LEVEL: 'silent',
    // the clock stands still, so what is spent of the pace never comes back
    MAIL_PER_SECOND: '10000',
    MAIL_PER_DOMAIN_PER_MINUTE: '60000',
    ...options.env,
  };
  const config = readConfig(env, dataDir) as Config & { databaseUrl: string };
  const { databaseDirectUrl } = config;
  const own = { ...config, ...derivedLogins(config, config.secret) };
  await ensureLogin(databaseDirectUrl ?? config.databaseUrl, own.databaseUrl, databaseDirectUrl !== null);
  const clock = new FixedClock(options.at ?? testStart);
  const { logged } = options;
  const log = logged
    ? createLog('info', { write: (line) => logged(JSON.parse(line) as Record<string, unknown>) })
    : createLog(process.env['TEST_LOG'] ?? config.logLevel);
  const builder = Test.createTestingModule({ imports: [AppModule.with(own, { clock, queue: false })] });
  if (!config.production) {
    builder.overrideProvider(PasswordHasher).useValue(new CheapHasher());
    builder.overrideProvider(EvenAnswers).useValue(new PromptAnswers());
  }
  const module = await (options.replace?.(builder) ?? builder).compile();
  const nest = module.createNestApplication<NestFastifyApplication>(createAdapter(log, own), {
    logger: new NestLog(log),
  });
  await equip(nest, own);
  await nest.init();
  await nest.getHttpAdapter().getInstance().ready();
  if (options.listen) await nest.listen(port, '127.0.0.1');
  let owner: Promise<DataSource> | undefined;
  const app: TestApp = {
    nest,
    url: publicUrl,
    config,
    db: nest.get(Database),
    clock,
    jobs: nest.get(Jobs),
    owner: () => (owner ??= new DataSource(ownerDataSource(database.url)).initialize()),
    browser: () => new TestBrowser(app),
    close: async () => {
      await (await owner)?.destroy();
      await nest.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
      letGo(app);
    },
  };
  return app;
}

/**
 * A spec is a module, which the worker keeps with all that its variables name: an application of a dozen megabytes for each of
 * hundreds of files.
 */
function letGo(app: TestApp): void {
  const parts: (keyof TestApp)[] = ['nest', 'db', 'jobs', 'owner', 'browser'];
  for (const part of parts) delete (app as Partial<TestApp>)[part];
  Object.assign(app, { close: async () => undefined });
}
