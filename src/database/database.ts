import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, scopeOf } from './actor.js';
import { DatabaseAway, isDatabaseFull } from './away.js';

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

/** A use case that changes state, for the log. */
export interface Change<T> {
  /** Room and verb: `audits.take`. */
  readonly what: string;
  /** The id of what it is about; a function where only the result tells. Never a name or an address. */
  readonly subject: string | null | ((result: T) => string | null);
}

/** Transactions that know on whose behalf they run. */
@Injectable()
export class Database {
  private readonly log = new Logger('UseCase');

  private readonly whenItIsFull: (() => void)[] = [];

  constructor(private readonly source: DataSource) {}

  /** Calls `listener` each time that PostgreSQL could not keep something for want of room. It must not throw. */
  whenFull(listener: () => void): void {
    this.whenItIsFull.push(listener);
  }

  /**
   * Runs `work` in one transaction on behalf of `actor`: row-level security shows and accepts only that actor's rows.
   * Commits when `work` resolves, rolls back when it throws. Nothing but SQL belongs inside.
   * @throws DatabaseAway when the connection is lost meanwhile
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
   * As `as`, for a use case that changes state: logs one line at info with who (by id), what, which subject, the id of
   * the request or job, and how it ended: `done`, `refused` with the code, `failed`.
   */
  async change<T>(actor: Actor, { what, subject }: Change<T>, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const line = { what, by: nameOf(actor), ...(actor.request === undefined ? {} : { request: actor.request }) };
    const known = typeof subject === 'function' ? null : subject;
    try {
      const result = await this.as(actor, work);
      this.log.log({ ...line, subject: typeof subject === 'function' ? subject(result) : subject, outcome: 'done' });
      return result;
    } catch (error) {
      const { code, name } = error as { code?: unknown; name?: string };
      const refused = name === 'Refused' && typeof code === 'string';
      this.log.log({ ...line, subject: known, outcome: refused ? 'refused' : 'failed', ...(refused ? { code } : {}) });
      throw error;
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

/** Who acts, without a name or an address. */
function nameOf(actor: Actor): string {
  if (actor.kind === 'person') return actor.userId;
  return actor.kind === 'system' ? `system:${actor.name}` : 'anonymous';
}
