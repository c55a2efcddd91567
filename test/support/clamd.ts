import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/database/index.js';
import { eventually } from './eventually.js';

/** What the tests call a virus: a word that no program knows. */
export const VIRUS_WORD = 'puertas-abiertas-planted-virus-3c1f';
export const VIRUS_NAME = 'Puertas.Planted';

/** A scanner that speaks clamd's protocol. */
export interface TestClamd {
  readonly url: string;
  /** Answers no more, as when the daemon is restarted. */
  stop(): Promise<void>;
  /** Answers again, at the same address. */
  start(): Promise<void>;
}

const DAEMON = '/usr/sbin/clamd';
export const hasClamd = existsSync(DAEMON);

/** Debian's clamd with one signature of our own, on a free port. */
export async function realClamd(): Promise<TestClamd & { remove(): Promise<void> }> {
  const [folder, port] = await Promise.all([mkdtemp(join(tmpdir(), 'clamd-')), freePort()]);
  await mkdir(join(folder, 'db'));
  // an extended signature: name, any kind of file, anywhere, the bytes
  await writeFile(join(folder, 'db/own.ndb'), `${VIRUS_NAME}:0:*:${Buffer.from(VIRUS_WORD).toString('hex')}\n`);
  const user = execFileSync('id', ['-un'], { encoding: 'utf8' }).trim();
  const settings = [
    `TCPSocket ${port}`,
    'TCPAddr 127.0.0.1',
    `DatabaseDirectory ${folder}/db`,
    'Foreground yes',
    'StreamMaxLength 26M',
    'OfficialDatabaseOnly no',
    `User ${user}`,
  ];
  await writeFile(join(folder, 'clamd.conf'), `${settings.join('\n')}\n`);
  let daemon: ChildProcess | null = null;
  const stop = async () => {
    const ending = daemon;
    daemon = null;
    if (!ending || ending.exitCode !== null) return;
    const ended = new Promise((resolve) => ending.once('exit', resolve));
    ending.kill('SIGKILL');
    await ended;
  };
  const start = async () => {
    if (daemon) return;
    daemon = spawn(DAEMON, ['--config-file', join(folder, 'clamd.conf')], { stdio: 'ignore' });
    await eventually(() => listens(port));
  };
  await start();
  return {
    url: `tcp://127.0.0.1:${port}`,
    stop,
    start,
    remove: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A small process of the same protocol, which knows the same one word. */
export async function smallClamd(): Promise<TestClamd> {
  const port = await freePort();
  let server: Server | null = null;
  const sockets = new Set<Socket>();
  const start = async () => {
    if (server) return;
    server = createServer((socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
      answer(socket);
    });
    await new Promise<void>((resolve) => server!.listen(port, '127.0.0.1', resolve));
  };
  const stop = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
    server = null;
  };
  await start();
  return { url: `tcp://127.0.0.1:${port}`, start, stop };
}

const HEAD = 'zINSTREAM\0';

function answer(socket: Socket): void {
  let left = Buffer.alloc(0);
  let begun = false;
  // long enough for the word to be found where two pieces meet
  let end = Buffer.alloc(0);
  let found = false;
  socket.on('data', (piece: Buffer) => {
    left = Buffer.concat([left, piece]);
    if (!begun && left.length >= HEAD.length) {
      begun = true;
      left = left.subarray(HEAD.length);
    }
    while (begun && left.length >= 4) {
      const length = left.readUInt32BE(0);
      if (length === 0) return void socket.end(found ? `stream: ${VIRUS_NAME} FOUND\0` : 'stream: OK\0');
      if (left.length < 4 + length) return;
      end = Buffer.concat([end, left.subarray(4, 4 + length)]);
      found ||= end.includes(VIRUS_WORD);
      end = end.subarray(Math.max(0, end.length - VIRUS_WORD.length));
      left = left.subarray(4 + length);
    }
  });
}

async function listens(port: number): Promise<boolean> {
  const { connect } = await import('node:net');
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
