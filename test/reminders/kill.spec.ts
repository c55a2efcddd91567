import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { callbackify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { SystemClock } from '#libs/clock';
import { newId } from '#libs/ids';
import { system } from '../../src/database/index.js';
import { Reminders } from '../../src/reminders/index.js';
import { startApp, type TestApp } from '../support/index.js';
import { findRedis, type QueueServer, redisServer } from '../queue/servers.js';
import { NoteMail } from './note.js';

const MAILS = 24;
const KILLS = 3;
const redis = findRedis();
if (!redis) process.stderr.write('\n!!! NOT RUN: killed workers on Redis. No redis-server on this machine.\n\n');

/** A mail server that takes its time and remembers the Message-ID of everything it has taken. */
class SlowMailServer {
  readonly taken: string[] = [];
  private readonly server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    // connections of killed workers are not waited for
    closeTimeout: 500,
    onData: (stream, _session, done) => callbackify(this.take)(stream, done),
  });

  async listen(): Promise<string> {
    this.server.on('error', () => undefined); // the other end is killed
    this.server.listen(0, '127.0.0.1');
    await once(this.server.server, 'listening');
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  async reaches(count: number): Promise<void> {
    while (this.taken.length < count) await pause(5);
  }

  close(): Promise<void> {
    return new Promise((done) => this.server.close(done));
  }

  private readonly take = async (stream: Readable): Promise<void> => {
    const head = (await buffer(stream)).toString('latin1');
    await pause(randomInt(1, 15));
    this.taken.push(/^message-id: (\S+)/im.exec(head)![1]!);
  };
}

describe.each([['PostgreSQL', false], ...(redis ? ([['Redis', true]] as const) : [])] as const)(
  'workers killed at any moment, the queue on %s',
  (_name, onRedis) => {
    let app: TestApp;
    let queue: QueueServer | null = null;
    const server = new SlowMailServer();
    let options: string;
    const running = new Set<ChildProcess>();

    beforeAll(async () => {
      app = await startApp();
      app.clock.set(new SystemClock().now());
      queue = onRedis ? await redisServer(redis!) : null;
      const { databaseUrl } = app.config;
      options = JSON.stringify({ databaseUrl, redisUrl: queue?.options.redisUrl, smtpUrl: await server.listen() });
      const nothing = () => Promise.resolve(null);
      app.nest.get(Reminders).register({ kind: 'test.note', essential: false, template: NoteMail, load: nothing });
    });
    afterAll(async () => {
      for (const worker of running) await killed(worker);
      await server.close();
      await app.close();
      await queue?.remove();
    }, 90_000);

    test('every mail goes out; each kill doubles at most the mail in flight, under its Message-ID', async () => {
      const work = system('test');
      const dueAt = app.clock.now();
      const to = { userId: null, email: 'ana@agave.example', name: 'Ana', locale: 'es' } as const;
      await app.db.as(work, async (tx) => {
        for (let at = 0; at < MAILS; at += 1) {
          const subject = { type: 'test', id: newId(), companyId: null };
          await app.nest.get(Reminders).reconcile(tx, subject, [{ kind: 'test.note', to, dueAt }]);
        }
      });

      for (let kill = 1; kill <= KILLS; kill += 1) {
        const worker = startWorker();
        await server.reaches(Math.floor((MAILS * kill) / (KILLS + 1)));
        await pause(randomInt(0, 30));
        await killed(worker);
      }
      const last = startWorker();
      const open = `select count(*)::int as open from reminders where state in ('due', 'sending')`;
      while ((await app.db.as(work, (tx) => tx.query(open)))[0].open > 0) await pause(50);
      await killed(last);

      const rows: { message_id: string; state: string }[] = await app.db.as(work, (tx) =>
        tx.query('select message_id, state from reminders'),
      );
      expect(rows.filter(({ state }) => state !== 'sent')).toEqual([]);
      expect(new Set(server.taken)).toEqual(new Set(rows.map(({ message_id }) => message_id)));
      expect(server.taken.length - MAILS).toBeLessThanOrEqual(KILLS);
    }, 120_000);

    function startWorker(): ChildProcess {
      const stdio = ['ignore', 'ignore', 'inherit'] as const;
      const worker = spawn(process.execPath, ['test/reminders/worker.mjs', options], { stdio: [...stdio] });
      running.add(worker);
      return worker;
    }

    async function killed(worker: ChildProcess): Promise<void> {
      if (worker.exitCode !== null || worker.signalCode !== null) return;
      const gone = once(worker, 'exit');
      worker.kill('SIGKILL');
      await gone;
    }
  },
);
