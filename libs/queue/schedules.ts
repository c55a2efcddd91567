import { ErrorCode, type Job } from 'bullmq';
import type { AnyQueue, NudgeData } from './backend.js';
import { CRON, type JobDefinition } from './job.js';

interface Parts {
  queue: AnyQueue;
  definitions: ReadonlyMap<string, JobDefinition>;
  add(name: string, ids: string[]): Promise<void>;
  onError(error: Error): void;
}

const TIME_ZONE = 'America/Mexico_City';
const EVERY_MINUTE = '* * * * *';
const KEEP_MILLIS = 60_000;
/** A schedule whose next run is this late has lost its job: it is made anew. */
const LATE_MILLIS = 150_000;

/** Whether the next run is there already: a worker that took a late one, or another process, has made it meanwhile. */
const isMade = (error: unknown): boolean => {
  const { code } = error as { code?: unknown };
  return code === ErrorCode.SchedulerJobIdCollision || code === ErrorCode.SchedulerJobSlotsBusy;
};

/** The clock of the queue: BullMQ job schedulers, one for each sweep and one for each cron pattern. */
export class Schedules {
  static readonly QUEUE = 'schedules';
  readonly #parts: Parts;
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Makes the schedules, sweeps once at once (what came due while nobody worked), and watches over them. */
  async start(): Promise<void> {
    await this.keep();
    const { queue, definitions } = this.#parts;
    const sweeps = [...definitions].filter(([, definition]) => definition.sweep);
    await queue.addBulk(
      sweeps.map(([name]) => ({ name: 'sweep', data: { id: name }, opts: { deduplication: { id: `start-${name}` } } })),
    );
    this.#timer = setInterval(() => {
      this.keep().catch((error: Error) => this.#parts.onError(error));
    }, KEEP_MILLIS);
    this.#timer.unref();
  }

  /** Makes each schedule that is missing, changed or stuck. */
  async keep(): Promise<void> {
    for (const [name, { sweep, cron }] of this.#parts.definitions) {
      if (sweep) await this.#keepOne('sweep', name, EVERY_MINUTE);
      if (cron) await this.#keepOne('cron', name, cron);
    }
  }

  async list(): Promise<{ id: string; pattern?: string; tz?: string }[]> {
    const known = await this.#parts.queue.getJobSchedulers();
    const all = known.map(({ key, pattern, tz }) => ({ id: key, pattern, tz }));
    return all.sort((one, other) => one.id.localeCompare(other.id));
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** What the worker of the schedules' queue does. */
  async run(job: Job<NudgeData, void>): Promise<void> {
    const name = job.data.id;
    const definition = this.#parts.definitions.get(name);
    if (job.name === 'sweep' && definition?.sweep) return this.#parts.add(name, await definition.sweep());
    if (job.name === 'cron' && definition?.cron) return this.#parts.add(name, [CRON]);
    // Left by an earlier version of the program.
    if (job.repeatJobKey) await this.#parts.queue.removeJobScheduler(job.repeatJobKey);
  }

  async #keepOne(kind: 'sweep' | 'cron', name: string, pattern: string): Promise<void> {
    const { queue } = this.#parts;
    const id = `${kind}-${name}`;
    const now = performance.timeOrigin + performance.now();
    const known = await queue.getJobScheduler(id);
    if (known?.pattern === pattern && known.tz === TIME_ZONE && (known.next ?? 0) > now - LATE_MILLIS) return;
    const template = {
      name: kind,
      data: { id: name },
      opts: { attempts: 1, removeOnComplete: { count: 100 }, removeOnFail: { count: 100 } },
    };
    await queue.upsertJobScheduler(id, { pattern, tz: TIME_ZONE }, template).catch((error: unknown) => {
      if (!isMade(error)) throw error;
    });
  }
}
