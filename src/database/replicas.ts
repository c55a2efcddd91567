import type { OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import type { Replica } from './replica.js';

/** The replica for public reads, if there is one. */
export class Replicas implements OnApplicationShutdown {
  /** @param maxBehind milliseconds by which public reads may be behind */
  constructor(
    private readonly replica: Replica | null,
    private readonly maxBehind: number,
  ) {}

  /** The replica, when it is behind by no more than public reads may be; null: ask the primary. */
  current(): Replica | null {
    return this.replica?.has(performance.now() - this.maxBehind) ? this.replica : null;
  }

  /** Its connections, when it has all that was committed before `since` (by `performance.now()`); null: ask the primary. */
  since(since: number): { readonly pool: pg.Pool; distrust(error: Error): void } | null {
    return this.replica?.has(since) ? this.replica : null;
  }

  /** Whether what public reads give has all that was committed before `since`, wherever they ask. */
  hasAll(since: number): boolean {
    return this.replica?.has(since) ?? true;
  }

  /** Seconds by which it may be behind (null: it does not answer), and may be at most; null: there is none. */
  lag(): { readonly behind: number | null; readonly most: number } | null {
    if (!this.replica) return null;
    const behind = this.replica.behind();
    return { behind: behind === null ? null : behind / 1000, most: this.maxBehind / 1000 };
  }

  /** Lets query runners of mode `slave` use it. Those that TypeORM makes by itself, without a transaction, do not exist here. */
  serve(source: DataSource): void {
    if (this.replica) Object.assign(source.driver, { slaves: [this.replica.pool], isReplicated: true });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.replica?.close();
  }
}
