import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import pg from 'pg';
import { isTracing } from '#libs/telemetry';
import { hearErrors } from './away.js';
import { positionOf, type Position } from './replica.queries.js';
import { BEAT_MILLIS, ReplayedProof } from './replica.rules.js';
import { beginning } from './data-source.js';
import { PreparingClient, type PreparingConfig } from './preparing-client.js';
import { TracedClient } from './traced-client.js';

/** A connection that does not open, or a question that is not answered in that time, and the replica is away. */
const CONNECT_MILLIS = 2_000;
const ANSWER_MILLIS = 5_000;

/** Where the primary and its replica are, and how connections to them begin. */
export interface ReplicaOptions {
  readonly primaryUrl: string;
  readonly url: string;
  /** Whether `url` leads to a pooler in transaction mode. */
  readonly isPooled: boolean;
}

/**
 * A streaming replica for reads. What it has replayed is compared all the time with what the primary had written: who reads
 * says since when nothing may be missing, and hears whether that is proven. Opens at the first question.
 */
export class Replica {
  /** For reads; the data source that serves it closes it. */
  readonly pool: pg.Pool;
  private readonly log = new Logger('Replica');
  private readonly proof = new ReplayedProof();
  private readonly stop = new AbortController();
  private watched: pg.Pool[] = [];
  private running: Promise<void> | null = null;
  private told: string | null = null;

  constructor(private readonly options: ReplicaOptions) {
    this.pool = this.open(options.url, 20, isTracing() ? TracedClient : PreparingClient);
  }

  /** Whether it has all that was committed before `since` (by `performance.now()`). */
  has(since: number): boolean {
    if (!this.stop.signal.aborted) this.running ??= this.run();
    return this.proof.at >= since;
  }

  /** Milliseconds by which it may be behind; null while nothing is known of it. */
  behind(): number | null {
    return Number.isFinite(this.proof.at) ? performance.now() - this.proof.at : null;
  }

  /** A read failed: nothing counts as proven until it answers again. */
  distrust(error: Error): void {
    this.proof.forget();
    this.tell(error.message);
  }

  async close(): Promise<void> {
    this.stop.abort();
    // a statement that is not answered holds no process up
    await Promise.race([this.running, pause(1_000, undefined, { ref: false })]);
    // TypeORM closes `pool`
    await Promise.all(this.watched.map((pool) => pool.end().catch(() => undefined)));
  }

  private async run(): Promise<void> {
    const [primary, replica] = [this.open(this.options.primaryUrl, 1), this.open(this.options.url, 1)];
    this.watched = [primary, replica];
    const { signal } = this.stop;
    while (!signal.aborted) {
      try {
        await this.compare(primary, replica);
      } catch (error) {
        this.distrust(error as Error);
      }
      await pause(BEAT_MILLIS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  private async compare(primary: pg.Pool, replica: pg.Pool): Promise<void> {
    const at = performance.now();
    const [written, replayed] = [await positionOf(primary), await positionOf(replica)];
    const problem = mismatch(written, replayed);
    if (problem) {
      this.proof.forget();
      this.tell(problem);
      return;
    }
    this.proof.add({ at, written: written.lsn, replayed: replayed.lsn });
    if (this.told !== null) this.log.log('The replica answers again');
    this.told = null;
  }

  private tell(problem: string): void {
    if (problem === this.told || this.stop.signal.aborted) return;
    this.told = problem;
    this.log.warn(`Reads go to the primary: ${problem}`);
  }

  private open(connectionString: string, max: number, Client = pg.Client): pg.Pool {
    const { isPooled } = this.options;
    const config: pg.PoolConfig & PreparingConfig = {
      Client,
      isPooled,
      connectionString,
      options: beginning(isPooled),
      max,
      connectionTimeoutMillis: CONNECT_MILLIS,
      query_timeout: ANSWER_MILLIS,
      onConnect: hearErrors,
    };
    const pool = new pg.Pool(config);
    // replaced at the next use
    pool.on('error', () => undefined);
    return pool;
  }
}

/** What else but a replica of this primary answers. */
function mismatch(written: Position, replayed: Position): string | null {
  if (written.isReplica) return 'DATABASE_URL leads to a replica';
  if (!replayed.isReplica) return 'DATABASE_READ_URL leads to no replica';
  return written.database === replayed.database ? null : 'DATABASE_READ_URL leads to another database';
}
