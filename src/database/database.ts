import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, scopeOf } from './actor.js';

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

/** Transactions that know on whose behalf they run. */
@Injectable()
export class Database {
  constructor(private readonly source: DataSource) {}

  /**
   * Runs `work` in one transaction on behalf of `actor`: row-level security shows and accepts only that actor's rows.
   * Commits when `work` resolves, rolls back when it throws. Nothing but SQL belongs inside.
   */
  async as<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    const after: (() => void)[] = [];
    try {
      await runner.startTransaction();
      await runner.query(
        "select set_config('app.scope', $1, true), set_config('app.user_id', $2, true), set_config('app.company_id', $3, true)",
        [
          scopeOf(actor),
          actor.kind === 'person' ? actor.userId : '',
          actor.kind === 'person' ? (actor.companyId ?? '') : '',
        ],
      );
      pending.set(runner.manager, after);
      const result = await work(runner.manager);
      await runner.commitTransaction();
      for (const nudge of after) nudge();
      return result;
    } catch (error) {
      // The connection may be what failed: the first error is the one to tell.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      pending.delete(runner.manager);
      await runner.release();
    }
  }

  /** True when PostgreSQL answers. */
  async isUp(): Promise<boolean> {
    return this.source.query('select 1').then(
      () => true,
      () => false,
    );
  }
}
