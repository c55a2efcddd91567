import { Worker, type BackendFactory, type IQueueBackend, type Processor, type Queue } from 'bullmq';

/** What travels in a BullMQ job: an id, and where telemetry is on the trace in which it was planned. */
export interface NudgeData {
  id: string;
  /** W3C traceparent. */
  trace?: string;
}

/** The queue and worker types of BullMQ, whatever keeps them. */
export type AnyQueue = Queue<NudgeData, void, string, NudgeData, void, string, IQueueBackend>;

export type AnyFactory = BackendFactory<IQueueBackend, unknown>;
export type NudgeProcessor = Processor<NudgeData, void, string>;

/** A worker that can be made to let go of what it does. */
export class AnyWorker extends Worker<NudgeData, void, string, IQueueBackend> {
  /** Renews no lock any more and drops its connection: its jobs are taken up by another worker. */
  async letGo(): Promise<void> {
    await this.lockManager.close();
    await this.disconnect();
  }
}

/** How a worker of one queue runs. */
export interface WorkerSettings {
  concurrency: number;
  lockMillis: number;
}

/** Where queues live: PostgreSQL or Redis. Made by `openBackend`, closed once. */
export interface Backend {
  readonly name: 'postgres' | 'redis';
  /** Rejects when the server cannot be reached: a process should not start half. */
  ready(): Promise<void>;
  queue(name: string): AnyQueue;
  worker(name: string, processor: NudgeProcessor, settings: WorkerSettings): AnyWorker;
  close(): Promise<void>;
}

/** What both backends keep of finished jobs: enough to look at, never for ever. Ages in seconds. */
export const keptJobs = {
  removeOnComplete: { age: 3_600, count: 500 },
  removeOnFail: { age: 7 * 24 * 3_600, count: 2_000 },
};

/** Worker options that both backends share. */
export function workerOptions(settings: WorkerSettings) {
  return {
    concurrency: settings.concurrency,
    lockDuration: settings.lockMillis,
    stalledInterval: settings.lockMillis,
    // A job stalls when its process was killed. The row behind it counts attempts, so the queue never gives up on it.
    maxStalledCount: 1_000,
    // The default of 15 s would leave workers idle long after PostgreSQL or Redis is back.
    runRetryDelay: 1_000,
    drainDelay: 5,
  };
}
