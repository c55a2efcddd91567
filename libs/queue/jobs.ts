import { setTimeout as pause } from 'node:timers/promises';
import { UnrecoverableError } from 'bullmq';
import type { AnyQueue, AnyWorker, Backend, NudgeData } from './backend.js';
import type { JobDefinition } from './job.js';
import { longestWait } from './longest-wait.js';
import { nudgeOptions } from './nudge-options.js';
import { postgresBackend } from './postgres-backend.js';
import { recordable } from './recordable.js';
import { redisBackend } from './redis-backend.js';
import { runDue } from './run-due.js';
import { Schedules } from './schedules.js';
import { within } from './within.js';

/** Where the queues live and who hears of trouble. */
export interface JobsOptions {
  /** PostgreSQL, used unless `redisUrl` is given. The role needs CREATE on the database, or the schema made before. */
  databaseUrl: string;
  /** The same past the pooler (PgBouncer in transaction mode) to which `databaseUrl` leads: workers LISTEN there. */
  directUrl?: string;
  /** A server, or the nodes of a cluster with commas between. */
  redisUrl?: string;
  /** Schema of the queue's tables in PostgreSQL. */
  schema?: string;
  /** The schema was made by `installQueue`, and the role of `databaseUrl` owns nothing. */
  installed?: boolean;
  /** Key prefix in Redis. */
  prefix?: string;
  /** How long a job may be silent before another worker takes it: what a `kill -9` costs. 30 s unless said. */
  lockMillis?: number;
  /** How long running jobs may take to finish at `close`; 10 s unless said. */
  drainMillis?: number;
  /** Trouble of the queue, and each job that failed for the last time. */
  onError?: (error: Error, context: { job?: string; id?: string }) => void;
  /** How long a job took, each time that it was handled, and whether it was done. */
  onHandled?: (job: string, seconds: number, isDone: boolean) => void;
  /** Joins jobs to the work that planned them: the trace under way, and how a job goes on with one. */
  tracing?: {
    current: () => string | undefined;
    goOn: (job: string, trace: string | undefined, work: () => Promise<void>) => Promise<void>;
  };
}

/** Counts of one job's queue. */
export interface JobDepth {
  waiting: number;
  active: number;
  delayed: number;
  failed: number;
}

const ENQUEUE_MILLIS = 3_000;
const CHUNK = 500;

/**
 * Background work, one BullMQ queue for each job name. The row in the database is the truth and the nudge only speed:
 * `enqueue` after commit, `sweep` for what was missed. Rooms `define` while the application is built; then `start`.
 */
export class Jobs {
  readonly #options: JobsOptions;
  readonly #definitions = new Map<string, JobDefinition>();
  readonly #expected = new Set<string>();
  readonly #queues = new Map<string, AnyQueue>();
  #workers: AnyWorker[] = [];
  #backend: Backend | undefined;
  #schedules: Schedules | undefined;
  #closing: Promise<void> | undefined;
  readonly #silenced = new Map<string, number>();

  constructor(options: JobsOptions) {
    this.#options = options;
  }

  /** Says who does a job. Refuses a second handler for a name, a name that BullMQ cannot hold, and to come too late. */
  define(name: string, definition: JobDefinition): void {
    if (!/^[a-z][a-z0-9.-]*$/.test(name)) throw new Error(`A job's name is in lower case, dots and hyphens: "${name}"`);
    if (this.#definitions.has(name)) throw new Error(`The job "${name}" has two handlers`);
    if (this.#backend) throw new Error(`The job "${name}" is defined after the queue has started`);
    this.#definitions.set(name, definition);
  }

  /** Says that a room will enqueue this job: `start` fails when nobody has defined it. */
  expect(name: string): void {
    this.#expected.add(name);
  }

  /** Opens the queues; with `work`, handles them too. Rejects when the server is out of reach or a handler is missing. */
  async start({ work }: { work: boolean }): Promise<void> {
    if (this.#backend) throw new Error('The queue has already started');
    for (const name of this.#expected) {
      if (!this.#definitions.has(name)) throw new Error(`The job "${name}" has no handler`);
    }
    this.#backend = this.#open();
    const backend = this.#backend;
    try {
      await backend.ready();
      for (const name of this.#definitions.keys()) this.#openQueue(backend, name);
      if (work) await this.#startWorkers(backend);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /**
   * Nudges: this row may be due now. Never rejects and never takes longer than 3 s: a lost nudge is healed by the sweep.
   * Nudges for an id that already waits are one; a nudge for an id that is being handled is handled after it.
   */
  async enqueue(name: string, id: string): Promise<void> {
    await this.enqueueAll(name, [id]);
  }

  /** As `enqueue`, for many rows. */
  async enqueueAll(name: string, ids: string[]): Promise<void> {
    // the last requests of a process that stops: the sweep of another will find it
    if (this.#closing) return;
    const adding = this.#add(name, ids).catch((error: Error) => this.#trouble(error, { job: name, id: ids[0] }));
    const inTime = await within(ENQUEUE_MILLIS * Math.ceil(ids.length / CHUNK), adding);
    if (!inTime) this.#trouble(new Error(`Enqueueing "${name}" takes too long; the sweep will find it`), { job: name });
  }

  /** Runs the sweeps now (one, or all) and enqueues what they find, in this process. Returns how many. */
  async sweep(name?: string): Promise<number> {
    let found = 0;
    for (const [job, definition] of this.#definitions) {
      if (!definition.sweep || (name && name !== job)) continue;
      const ids = await definition.sweep();
      await this.#add(job, ids);
      found += ids.length;
    }
    return found;
  }

  /**
   * Handles in this process, without any queue, what the sweeps find, until they find nothing new: for tests and for
   * tasks of the command line. A failure stops it. Returns how many rows were handled.
   * @param only the job to handle; without it, all
   */
  runDue(only?: string): Promise<number> {
    return runDue(this.#definitions, only);
  }

  /** Resolves when no job waits or runs (schedules apart). For tests and for draining by hand. */
  async idle(): Promise<void> {
    for (;;) {
      const depths = Object.values(await this.depths());
      if (depths.every(({ waiting, active, delayed }) => waiting + active + delayed === 0)) return;
      await pause(15);
    }
  }

  /** The jobs that there are, and the patterns of those that run by the clock. */
  defined(): { name: string; cron: string | null }[] {
    return [...this.#definitions].map(([name, { cron = null }]) => ({ name, cron }));
  }

  /** How much lies in each job's queue. */
  async depths(): Promise<Record<string, JobDepth>> {
    const names = [...this.#definitions.keys()];
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await this.depth(name)] as const)));
  }

  /** How much lies in the queue of that job. */
  async depth(name: string): Promise<JobDepth> {
    const count = await this.#queue(name).getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed');
    const { waiting = 0, prioritized = 0, active = 0, delayed = 0, failed = 0 } = count;
    return { waiting: waiting + prioritized, active, delayed, failed };
  }

  /** For how many seconds the job that waits longest in each queue has waited; 0 where none does. */
  async waits(): Promise<Record<string, number>> {
    const now = performance.timeOrigin + performance.now();
    const names = [...this.#definitions.keys()];
    const waits = names.map(async (name) => [name, await longestWait(this.#queue(name), now)] as const);
    return Object.fromEntries(await Promise.all(waits));
  }

  /** Puts back schedules that an emptied queue has lost. Runs by itself every minute where there are workers. */
  async keepSchedules(): Promise<void> {
    await this.#schedules?.keep();
  }

  /** The schedules as the queue has them, by id. Empty where nobody works. */
  async schedules(): Promise<{ id: string; pattern?: string; tz?: string }[]> {
    return (await this.#schedules?.list()) ?? [];
  }

  /** Takes no new work, lets what runs finish (`drainMillis` at most), closes every connection. Can be called twice. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  #open(): Backend {
    const { databaseUrl, directUrl, redisUrl, schema = 'queue', installed = false } = this.#options;
    const { prefix = '{puertas}' } = this.#options;
    const onError = (error: Error): void => this.#trouble(error, {});
    if (redisUrl) return redisBackend({ url: redisUrl, prefix, onError });
    return postgresBackend({ connectionString: databaseUrl, directUrl, schema, installed, onError });
  }

  #openQueue(backend: Backend, name: string): AnyQueue {
    const queue = backend.queue(name);
    queue.on('error', (error) => this.#trouble(error, { job: name }));
    this.#queues.set(name, queue);
    return queue;
  }

  #queue(name: string): AnyQueue {
    const queue = this.#queues.get(name);
    if (!queue) {
      const why = this.#definitions.has(name) ? 'the queue has not started' : 'it has no handler';
      throw new Error(`Nothing can be enqueued for "${name}": ${why}`);
    }
    return queue;
  }

  async #add(name: string, ids: string[]): Promise<void> {
    const queue = this.#queue(name);
    const trace = this.#options.tracing?.current();
    for (let at = 0; at < ids.length; at += CHUNK) {
      const chunk = ids.slice(at, at + CHUNK);
      await queue.addBulk(chunk.map((id) => ({ name, data: trace ? { id, trace } : { id }, opts: nudgeOptions(id) })));
    }
  }

  async #startWorkers(backend: Backend): Promise<void> {
    const { lockMillis = 30_000 } = this.#options;
    const schedules = new Schedules({
      queue: this.#openQueue(backend, Schedules.QUEUE),
      definitions: this.#definitions,
      add: (name, ids) => this.#add(name, ids),
      onError: (error) => this.#trouble(error, { job: Schedules.QUEUE }),
    });
    this.#schedules = schedules;
    for (const [name, definition] of this.#definitions) {
      const settings = { concurrency: definition.concurrency ?? 1, lockMillis };
      this.#listen(
        name,
        backend.worker(name, (job) => this.#handle(name, definition, job.data), settings),
      );
    }
    const settings = { concurrency: 4, lockMillis };
    this.#listen(
      Schedules.QUEUE,
      backend.worker(Schedules.QUEUE, (job) => recordable(() => schedules.run(job)), settings),
    );
    await Promise.all(this.#workers.map((worker) => worker.waitUntilReady()));
    await schedules.start();
  }

  #listen(name: string, worker: AnyWorker): void {
    worker.on('error', (error) => this.#trouble(error, { job: name }));
    worker.on('failed', (job, error) => {
      const last = !job || error instanceof UnrecoverableError || job.attemptsMade >= (job.opts.attempts ?? 1);
      if (last) this.#trouble(error, { job: name, id: job?.data.id });
    });
    this.#workers.push(worker);
  }

  async #handle(name: string, definition: JobDefinition, data: NudgeData): Promise<void> {
    const from = performance.now();
    let isDone = false;
    try {
      const handle = () => recordable(() => definition.handle(data.id));
      const { tracing } = this.#options;
      await (tracing ? tracing.goOn(name, data.trace, handle) : handle());
      isDone = true;
    } finally {
      this.#options.onHandled?.(name, (performance.now() - from) / 1000, isDone);
    }
  }

  async #close(): Promise<void> {
    this.#schedules?.stop();
    const { drainMillis = 10_000 } = this.#options;
    const workers = this.#workers;
    const drained = await within(drainMillis, Promise.allSettled(workers.map((worker) => worker.close())));
    if (!drained) await within(1_000, Promise.allSettled(workers.map((worker) => worker.letGo())));
    // Connections may hang when the server is gone: whatever happens, the process gets away in time.
    const queues = [...this.#queues.values()].map((queue) => queue.close());
    await within(1_000, Promise.allSettled(queues));
    if (this.#backend) await within(1_000, Promise.allSettled([this.#backend.close()]));
    this.#workers = [];
    this.#queues.clear();
  }

  /** Says a trouble once in ten seconds: during a restart of the server every worker says the same again and again. */
  #trouble(error: Error, context: { job?: string; id?: string }): void {
    const now = performance.now();
    const key = context.id ? '' : error.message;
    if (key && now - (this.#silenced.get(key) ?? -Infinity) < 10_000) return;
    if (this.#silenced.size > 100) this.#silenced.clear();
    if (key) this.#silenced.set(key, now);
    this.#options.onError?.(error, context);
  }
}
