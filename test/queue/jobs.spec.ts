import { Jobs, type JobsOptions } from '#libs/queue';
import { eventually } from '../support/eventually.js';
import { findRedis, postgresServer, redisServer, type QueueServer } from './servers.js';

const redis = findRedis();
if (!redis) process.stderr.write('\n!!! NOT RUN: the queue on Redis. No redis-server on this machine.\n\n');

const backends: [string, () => Promise<QueueServer>][] = [['PostgreSQL', postgresServer]];
if (redis) backends.push(['Redis', () => redisServer(redis)]);

/** A promise and the function that fulfils it. */
function signal<T = void>(): { promise: Promise<T>; done: (value: T) => void } {
  let done!: (value: T) => void;
  const promise = new Promise<T>((resolve) => (done = resolve));
  return { promise, done };
}

describe.each(backends)('the queue on %s', (_name, open) => {
  let server: QueueServer;
  let opened: Jobs[] = [];
  const jobsOf = (options: Partial<JobsOptions> = {}): Jobs => {
    const jobs = new Jobs({ ...server.options, ...options });
    opened.push(jobs);
    return jobs;
  };

  beforeAll(async () => {
    server = await open();
  });
  afterEach(async () => {
    await Promise.all(opened.map((jobs) => jobs.close()));
    opened = [];
    await server.empty();
  });
  afterAll(async () => {
    await server.remove();
  });

  test('starts and hands a nudged id to the handler', async () => {
    const first = jobsOf();
    first.define('mails.send', { handle: async () => undefined });
    await first.start({ work: true });

    const seen: string[] = [];
    const jobs = jobsOf();
    jobs.define('papers.seal', { handle: async (id) => void seen.push(id) });
    await jobs.start({ work: true });

    await jobs.enqueue('papers.seal', 'a');
    await jobs.enqueueAll('papers.seal', ['b', '3']);
    await jobs.idle();
    expect(seen.sort()).toEqual(['3', 'a', 'b']);
  });

  test('a web process enqueues and does not work; a worker process does', async () => {
    const web = jobsOf();
    web.define('mails.send', {
      handle: async () => {
        throw new Error('the web process worked');
      },
    });
    await web.start({ work: false });
    await web.enqueue('mails.send', 'one');
    expect(await web.depths()).toEqual({ 'mails.send': { waiting: 1, active: 0, delayed: 0, failed: 0 } });

    const done = signal<string>();
    const worker = jobsOf();
    worker.define('mails.send', { handle: async (id) => done.done(id) });
    await worker.start({ work: true });
    expect(await done.promise).toBe('one');
  });

  test('a finished job does not swallow a later nudge for the same id', async () => {
    let handled = 0;
    const jobs = jobsOf();
    jobs.define('mails.send', { handle: async () => void (handled += 1) });
    await jobs.start({ work: true });
    for (let round = 1; round <= 3; round += 1) {
      await jobs.enqueue('mails.send', 'same');
      await jobs.idle();
      expect(handled).toBe(round);
    }
  });

  test('nudges for an id that waits are one', async () => {
    let handled = 0;
    const web = jobsOf();
    web.define('mails.send', { handle: async () => undefined });
    await web.start({ work: false });
    await web.enqueueAll('mails.send', ['same', 'same']);
    await web.enqueue('mails.send', 'same');

    const worker = jobsOf();
    worker.define('mails.send', { handle: async () => void (handled += 1) });
    await worker.start({ work: true });
    await worker.idle();
    expect(handled).toBe(1);
  });

  test('a nudge that comes while the id is being handled is handled after it', async () => {
    const entered = signal();
    const leave = signal();
    let handled = 0;
    const jobs = jobsOf();
    jobs.define('mails.send', {
      concurrency: 4,
      handle: async () => {
        handled += 1;
        entered.done();
        await leave.promise;
      },
    });
    await jobs.start({ work: true });
    await jobs.enqueue('mails.send', 'same');
    await entered.promise;
    await jobs.enqueue('mails.send', 'same');
    await jobs.enqueue('mails.send', 'same');
    expect(handled).toBe(1);
    leave.done();
    await jobs.idle();
    expect(handled).toBe(2);
  });

  test('what was missed is swept when workers start, and by hand', async () => {
    const due = new Set(['x', 'y']);
    const jobs = jobsOf();
    jobs.define('mails.send', { handle: async (id) => void due.delete(id), sweep: async () => [...due] });
    await jobs.start({ work: true });
    await jobs.enqueue('mails.send', 'x');
    await eventually(() => due.size === 0);

    due.add('z');
    expect(await jobs.sweep()).toBe(1);
    await jobs.idle();
    expect(due.size).toBe(0);
  });

  test('a failing job is tried three times, then said, and the next nudge tries again', async () => {
    let tries = 0;
    const said: string[] = [];
    const jobs = jobsOf({ onError: (error, { job, id }) => said.push(`${job} ${id}: ${error.message}`) });
    jobs.define('mails.send', {
      handle: async () => {
        tries += 1;
        if (tries <= 3) throw new Error('no');
      },
    });
    await jobs.start({ work: true });
    await jobs.enqueue('mails.send', 'bad');
    await jobs.idle();
    expect(tries).toBe(3);
    await eventually(() => said.length > 0);
    expect(said).toEqual(['mails.send bad: no']);
    expect((await jobs.depths())['mails.send']?.failed).toBe(1);

    await jobs.enqueue('mails.send', 'bad');
    await jobs.idle();
    expect(tries).toBe(4);
  });

  test('an emptied queue gets its schedules back and goes on', async () => {
    const due = new Set<string>();
    const jobs = jobsOf();
    jobs.define('mails.send', { handle: async (id) => void due.delete(id), sweep: async () => [...due] });
    await jobs.start({ work: true });
    await jobs.idle();
    await server.empty();
    due.add('lost');
    await jobs.keepSchedules();
    await jobs.sweep();
    await eventually(() => due.size === 0);
    const other = jobsOf();
    other.define('mails.send', { handle: async () => undefined, sweep: async () => [], cron: '0 6 * * 1' });
    await other.start({ work: true });
    expect(await other.schedules()).toEqual([
      { id: 'cron-mails.send', pattern: '0 6 * * 1', tz: 'America/Mexico_City' },
      { id: 'sweep-mails.send', pattern: '* * * * *', tz: 'America/Mexico_City' },
    ]);
  });

  test.each([
    ['U+0000', () => new Error('the mailbox said a\u0000b')],
    ['half a surrogate pair', () => new Error('the mailbox said \ud83e')],
    ['the other half in its stack', () => Object.assign(new Error('no'), { stack: 'Error: no \udd56' })],
    ['no error at all', () => 'a text \u0000'],
  ])('a job that fails with %s is recorded as failed, and its worker goes on', async (_what, thrown) => {
    const failures: string[] = [];
    const jobs = jobsOf({ onError: (error, { id }) => id && failures.push(`${id}: ${error.message}`) });
    jobs.define('mails.send', {
      handle: async (id) => {
        if (id === 'bad') throw thrown();
      },
    });
    await jobs.start({ work: true });
    await jobs.enqueue('mails.send', 'bad');
    await jobs.enqueue('mails.send', 'good');
    await jobs.idle();
    const { active, failed } = (await jobs.depths())['mails.send']!;
    expect({ active, failed }).toEqual({ active: 0, failed: 1 });
    // told after the job is recorded, by an event of its own
    await eventually(() => failures.length > 0);
    expect(failures).toHaveLength(1);
  });

  test('survives a restart of the server: enqueue fails softly, workers resume', async () => {
    const due = new Set<string>();
    const jobs = jobsOf({ onError: () => undefined });
    jobs.define('mails.send', { handle: async (id) => void due.delete(id), sweep: async () => [...due] });
    await jobs.start({ work: true });
    await server.stop();
    due.add('while-away');
    await jobs.enqueue('mails.send', 'while-away');
    await server.start();
    due.add('after');
    await eventually(async () => {
      await jobs.enqueue('mails.send', 'after');
      return !due.has('after');
    });
    // one, unless the sweep of the minute came first: then none is left to find
    const left = due.size;
    expect(await jobs.sweep()).toBe(left);
    await eventually(() => due.size === 0);
  });

  test('the work of a worker that hangs is let go at closing and done by another', async () => {
    const entered = signal();
    const wake = signal();
    const hanging = jobsOf({ lockMillis: 1_000, drainMillis: 1 });
    hanging.define('mails.send', {
      handle: async () => {
        entered.done();
        await wake.promise;
      },
    });
    await hanging.start({ work: true });
    await hanging.enqueue('mails.send', 'one');
    await entered.promise;
    await hanging.close();

    const done = signal<string>();
    const alive = jobsOf({ lockMillis: 1_000 });
    alive.define('mails.send', { handle: async (id) => done.done(id) });
    await alive.start({ work: true });
    expect(await done.promise).toBe('one');
    wake.done();
  });

  test('closing lets a running job finish and takes no other', async () => {
    const entered = signal();
    const leave = signal();
    const finished: string[] = [];
    const jobs = jobsOf();
    jobs.define('mails.send', {
      handle: async (id) => {
        entered.done();
        await leave.promise;
        finished.push(id);
      },
    });
    await jobs.start({ work: true });
    await jobs.enqueueAll('mails.send', ['first', 'second']);
    await entered.promise;
    const closing = jobs.close();
    leave.done();
    await closing;
    expect(finished).toEqual(['first']);
    await jobs.enqueue('mails.send', 'too-late');
  });
});

describe('what a queue refuses', () => {
  const nowhere = { databaseUrl: 'postgres://nobody:x@127.0.0.1:1/none' };

  test('two handlers, a bad name', () => {
    const jobs = new Jobs(nowhere);
    jobs.define('a.b', { handle: async () => undefined });
    expect(() => jobs.define('a.b', { handle: async () => undefined })).toThrow('two handlers');
    expect(() => jobs.define('a:b', { handle: async () => undefined })).toThrow('"a:b"');
  });

  test('to start without a handler that a room expects', async () => {
    const jobs = new Jobs(nowhere);
    jobs.expect('papers.seal');
    await expect(jobs.start({ work: false })).rejects.toThrow('The job "papers.seal" has no handler');
  });

  test('to start without its server', async () => {
    const jobs = new Jobs(nowhere);
    jobs.define('a.b', { handle: async () => undefined });
    await expect(jobs.start({ work: true })).rejects.toThrow(/ECONNREFUSED/);
  });

  test('says a nudge that it cannot take, and does not throw', async () => {
    const said: string[] = [];
    const jobs = new Jobs({ ...nowhere, onError: (error) => said.push(error.message) });
    await jobs.enqueue('nobody.knows', 'x');
    expect(said).toEqual(['Nothing can be enqueued for "nobody.knows": it has no handler']);
  });
});
