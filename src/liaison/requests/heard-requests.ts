import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { Accounts } from '../../accounts/index.js';
import { type Recipient, recipientOf } from '../../notifications/index.js';
import { askedRequests, type HeardRequest, requestsSince } from './request.queries.js';

/** What liaisons ask FM4, for the room that listens: what was asked and when, and who is told what came of it. */
@Injectable()
export class HeardRequests {
  constructor(private readonly accounts: Accounts) {}

  /** Requests since that day. In FM4's scope. */
  since(tx: EntityManager, day: Day): Promise<HeardRequest[]> {
    return requestsSince(tx, day);
  }

  /** Who asked, of those requests that there still are; null: they have no account any more. */
  askers(tx: EntityManager, ids: readonly string[]): Promise<{ id: string; askedBy: string | null }[]> {
    return askedRequests(tx, ids);
  }

  /** To whom it is told what came of those requests: the liaisons who asked and still are liaisons. */
  async recipients(tx: EntityManager, ids: readonly string[]): Promise<Recipient[]> {
    const asked = new Set((await askedRequests(tx, ids)).flatMap(({ askedBy }) => askedBy ?? []));
    if (asked.size === 0) return [];
    return (await this.accounts.staffWith(tx, 'partner')).filter(({ userId }) => asked.has(userId)).map(recipientOf);
  }
}
