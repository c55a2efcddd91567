import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { Actor } from './actor.js';
import { onBehalfOf } from './on-behalf-of.js';

/** Set while a use case has its turn. */
const turns = new AsyncLocalStorage<true>();

/**
 * One transaction in which use cases run one after another, each on behalf of its actor. A use case that fails takes the
 * others with it, even where its caller goes on.
 */
export class SharedTransaction {
  private settings = '';
  private last: Promise<unknown> = Promise.resolve();
  private failure: { readonly error: unknown } | null = null;

  constructor(private readonly runner: QueryRunner) {}

  /** Runs `work` once those that came before it have ended. */
  run<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    // it would wait for itself for ever
    if (turns.getStore()) return Promise.reject(new Error('A transaction is asked for within another one'));
    const turn = this.last.then(() => turns.run(true, () => this.perform(actor, work)));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** @throws the first error of its use cases */
  async end(): Promise<void> {
    await this.last;
    if (this.failure) throw this.failure.error;
  }

  private async perform<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    try {
      const settings = onBehalfOf(actor);
      if (settings !== this.settings) await this.runner.query(settings);
      this.settings = settings;
      return await work(this.runner.manager);
    } catch (error) {
      this.failure ??= { error };
      throw error;
    }
  }
}
