import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/database/index.js';
import { eventually } from './eventually.js';

/** An S3 server in a process of its own, with one bucket on the disk. */
export interface TestS3 {
  /** For `STORAGE_URL`. */
  readonly url: string;
  /** Answers no more. */
  stop(): Promise<void>;
}

const BUCKET = 'evidencias';

/** Starts s3rver, which checks signatures as S3 does. */
export async function startS3(): Promise<TestS3> {
  const [folder, port] = await Promise.all([mkdtemp(join(tmpdir(), 's3-')), freePort()]);
  // its package comes without the command that its manifest names
  const program = `const S3rver = require('@20minutes/s3rver');
    new S3rver({ address: '127.0.0.1', port: ${port}, silent: true, directory: ${JSON.stringify(folder)},
      configureBuckets: [{ name: '${BUCKET}' }] }).run();`;
  const server = spawn(process.execPath, ['-e', program], { stdio: 'ignore' });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  await eventually(() =>
    fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    ),
  );
  return {
    url: `s3://S3RVER:S3RVER@${BUCKET}/puertas?region=us-east-1&endpoint=http://127.0.0.1:${port}`,
    stop: async () => {
      server.kill('SIGKILL');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
