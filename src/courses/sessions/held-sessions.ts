import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type HeldSession, heldSessionsOf } from './held-sessions.queries.js';

/** The sessions of a company's courses that took place: what later rooms ask of them. */
@Injectable()
export class HeldSessions {
  /** Sessions that have ended and at which somebody was, oldest first; nobody is named. Runs in the caller's transaction. */
  of(tx: EntityManager, companyId: string, now: Date): Promise<HeldSession[]> {
    return heldSessionsOf(tx, companyId, now);
  }
}
