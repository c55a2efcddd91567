import { Injectable, Optional } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError, type QueryRunner, type ReplicationMode } from 'typeorm';
import { type Actor, anonymous } from './actor.js';
import { DatabaseAway, isDatabaseAway, isDatabaseFull } from './away.js';
import { onBehalfOf } from './on-behalf-of.js';
import { Replicas } from './replicas.js';
import { SharedTransaction } from './shared-transaction.js';
import { type Change, told } from './use-case-log.js';

const pending = new WeakMap<EntityManager, (() => void)[]>();

/**
 * Has `work` run once the transaction is committed, and never if it is not: the place for nudging a queue.
 * `work` must not throw; what must not be lost belongs in a row that a sweep finds again.
 */
export function afterCommit(tx: EntityManager, work: () => void): void {
  const waiting = pending.get(tx);
  if (!waiting) throw new Error('afterCommit needs the EntityManager that Database.as handed out');
  waiting.push(work);
}

/** Whether no answer came. */
const isUnanswered = (error: unknown): error is Error =>
  error instanceof Error && (isDatabaseAway(error) || error.message.includes('Query read timeout'));

/** Whether the database refused a statement: a replica does so when what is read goes at that moment, too. */
const isRefusedStatement = (error: unknown): boolean =>
  error instanceof QueryFailedError || (error instanceof Error && 'severity' in error);

/** PostgreSQL's codes of `unique_violation` and `deadlock_detected`. */
const CROSSED = new Set(['23505', '40P01']);

/** Whether another transaction got ahead: of two that looked for a row and found none, both insert it. */
const isCrossed = (error: unknown): boolean => {
  const { code, driverError } = error as { code?: string; driverError?: { code?: string } };
  return CROSSED.has(driverError?.code ?? code ?? '');
};

/** Transactions that know on whose behalf they run. */
@Injectable()
export class Database {
  private readonly whenItIsFull: (() => void)[] = [];
  private readonly whenRoomsChange = new Map<string, (() => void)[]>();
  private shared: SharedTransaction | null = null;

  constructor(
    private readonly source: DataSource,
    @Optional() private readonly replicas: Replicas = new Replicas(null, 0),
  ) {}

  /** Calls `listener` each time that PostgreSQL could not keep something for want of room. It must not throw. */
  whenFull(listener: () => void): void {
    this.whenItIsFull.push(listener);
  }

  /** Calls `listener` when a use case of that room has changed something in this process. It must not throw. */
  whenChanged(room: string, listener: () => void): void {
    this.whenRoomsChange.set(room, [...(this.whenRoomsChange.get(room) ?? []), listener]);
  }

  /**
   * Runs `work` in one transaction on behalf of `actor`: row-level security shows and accepts only that actor's rows.
   * Commits when `work` resolves, rolls back when it throws. Nothing but SQL belongs inside: when another transaction got
   * ahead with the same row, as a second click does, it runs once more and finds what is there now.
   * @throws DatabaseAway when the connection is lost meanwhile
   */
  async as<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await this.inTransaction(actor, work);
    } catch (error) {
      if (!isCrossed(error)) throw error;
      return this.inTransaction(actor, work);
    }
  }

  /**
   * Runs all use cases that `work` calls in one transaction, one after another: for a process that does nothing else, such
   * as one that loads data. It commits when `work` resolves; when one of them fails, nothing of any of them is kept.
   */
  async together<T>(work: () => Promise<T>): Promise<T> {
    return this.onRunner(async (runner) => {
      const shared = new SharedTransaction(runner);
      this.shared = shared;
      try {
        const result = await work();
        await shared.end();
        return result;
      } finally {
        this.shared = null;
      }
    });
  }

  private async inTransaction<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    if (this.shared) return this.shared.run(actor, work);
    return this.onRunner(async (runner) => {
      await runner.query(onBehalfOf(actor));
      return work(runner.manager);
    });
  }

  private async onRunner<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    const after: (() => void)[] = [];
    try {
      await runner.startTransaction();
      pending.set(runner.manager, after);
      const result = await work(runner);
      await runner.commitTransaction();
      for (const nudge of after) nudge();
      return result;
    } catch (error) {
      // A lost connection releases its runner; what the work made of that (an error of any kind) tells nothing more.
      if (runner.isReleased) throw new DatabaseAway(error);
      // The connection may be what failed: the first error is the one to tell.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      if (isDatabaseFull(error)) for (const listener of this.whenItIsFull) listener();
      throw error;
    } finally {
      pending.delete(runner.manager);
      await runner.release();
    }
  }

  /**
   * Reads what anybody may read, outside of a transaction: one round trip each statement and none beside. Row-level
   * security shows what it shows to the anonymous. Where there is a replica that keeps up, it is asked, and what it cannot
   * answer the primary is asked again: `work` only reads.
   * @throws DatabaseAway when the connection is lost meanwhile
   */
  async read<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    if (this.shared) return this.shared.run(anonymous, work);
    const replica = this.replicas.current();
    if (!replica) return this.readFrom('master', work);
    try {
      return await this.readFrom('slave', work);
    } catch (error) {
      if (isUnanswered(error)) replica.distrust(error);
      else if (!isRefusedStatement(error)) throw error;
      return this.readFrom('master', work);
    }
  }

  /** As `read` for the anonymous, as `as` for a person, who may see more and what they have just done. */
  async readAs<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return actor.kind === 'anonymous' ? this.read(work) : this.as(actor, work);
  }

  private async readFrom<T>(server: ReplicationMode, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner(server);
    try {
      return await work(runner.manager);
    } catch (error) {
      if (runner.isReleased) throw new DatabaseAway(error);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** As `as`, for a use case that changes state: told in the log, see `told`. */
  async change<T>(actor: Actor, change: Change<T>, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const result = await told(actor, change, () => this.as(actor, work));
    for (const listener of this.whenRoomsChange.get(change.what.split('.', 1)[0]!) ?? []) listener();
    return result;
  }

  /** True when PostgreSQL answers. */
  async isUp(): Promise<boolean> {
    return this.source.query('select 1').then(
      () => true,
      () => false,
    );
  }
}
