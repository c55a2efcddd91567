import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Refused } from '../../web/index.js';

/** What a later room does with a submission that its company takes back. */
export interface WithdrawalHandler {
  /** Why it can no longer be taken back; null when it can. */
  refusal(tx: EntityManager, assessmentId: string): Promise<Refused | null>;
  /** Forgets the submission. @throws Refused as `refusal`, asked again under a lock */
  withdraw(tx: EntityManager, assessmentId: string, actorId: string): Promise<void>;
}

/** The rooms that have a say when a company takes a submission back; all in the scope of the system. */
@Injectable()
export class Withdrawals {
  private readonly handlers: WithdrawalHandler[] = [];

  register(handler: WithdrawalHandler): void {
    this.handlers.push(handler);
  }

  async refusal(tx: EntityManager, assessmentId: string): Promise<Refused | null> {
    for (const handler of this.handlers) {
      const why = await handler.refusal(tx, assessmentId);
      if (why) return why;
    }
    return null;
  }

  async withdraw(tx: EntityManager, assessmentId: string, actorId: string): Promise<void> {
    for (const handler of this.handlers) await handler.withdraw(tx, assessmentId, actorId);
  }
}
