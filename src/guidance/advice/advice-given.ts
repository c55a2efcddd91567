import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import type { PersonActor } from '../../database/index.js';

/** That a person of FM4 advised a company, by answering a question of it for the first time. */
export interface GivenAdvice {
  readonly companyId: string;
  readonly userId: string;
  readonly givenOn: Day;
}

/** Runs in the transaction of the answer: if it throws, nothing is answered. */
export type AdviceHandler = (tx: EntityManager, actor: PersonActor, advice: GivenAdvice) => Promise<void>;

/** Tells rooms that come later of advice: who advised a company is not independent of it. */
@Injectable()
export class AdviceGiven {
  private readonly handlers: AdviceHandler[] = [];

  /** Has `handler` run in the transaction of each first answer, in the order of registration. */
  whenGiven(handler: AdviceHandler): void {
    this.handlers.push(handler);
  }

  async tell(tx: EntityManager, actor: PersonActor, advice: GivenAdvice): Promise<void> {
    for (const handler of this.handlers) await handler(tx, actor, advice);
  }
}
