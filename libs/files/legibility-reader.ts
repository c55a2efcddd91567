import { Worker } from 'node:worker_threads';
import type { FileExtension, ReadFile } from './kinds.js';

/** Milliseconds after which a file that is still being read counts as one that does not open. */
const PATIENCE_MS = 4_000;
/** Megabytes that reading one file may take. */
const MEMORY_MB = 256;

/** Milliseconds that a thread may take to start, on a machine that is busy. */
const START_MS = 60_000;

const broken: ReadFile = { legibility: 'broken', changedAt: null };

/**
 * Reads files one after the other in a thread of its own, with limits of time and memory: a file that takes more is `broken`
 * and harms nobody else. To be closed after use.
 */
export class LegibilityReader {
  private thread: Worker | null = null;

  /** @param bytes the thread gets a copy @throws Error when no thread can be started */
  async read(bytes: Uint8Array, extension: FileExtension): Promise<ReadFile> {
    const thread = (this.thread ??= await started());
    const reading = answerOf(thread, PATIENCE_MS);
    thread.postMessage({ bytes, extension });
    const answer = await reading;
    if (answer) return answer;
    await this.close();
    return broken;
  }

  async close(): Promise<void> {
    const thread = this.thread;
    this.thread = null;
    // an error that comes while it ends is no news
    thread?.on('error', () => undefined);
    await thread?.terminate();
  }
}

/** A thread that has loaded all it needs, so that no file is blamed for it. */
async function started(): Promise<Worker> {
  const thread = new Worker(new URL('./legibility-worker.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  if ((await answerOf(thread, START_MS)) === undefined) throw new Error('The thread that reads files did not start');
  return thread;
}

/** The next message of the thread; undefined when it ends or takes longer. */
function answerOf(thread: Worker, patience: number): Promise<ReadFile | null | undefined> {
  return new Promise((resolve) => {
    const done = (message: ReadFile | null | undefined) => {
      clearTimeout(timer);
      thread.off('message', done).off('error', ended).off('exit', ended);
      resolve(message);
    };
    const ended = () => done(undefined);
    const timer = setTimeout(ended, patience);
    thread.once('message', done).once('error', ended).once('exit', ended);
  });
}
