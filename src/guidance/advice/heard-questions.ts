import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { Accounts } from '../../accounts/index.js';
import { hasRole } from '../../database/index.js';
import { type Recipient, recipientOf } from '../../notifications/index.js';
import { askersOf, type AskerRow, questionsSince, type HeardQuestion } from './heard-questions.queries.js';
import { askingRoles } from './advice.rules.js';

/** What companies asked FM4, for the room that listens: what was asked and when, and who is told what came of it. */
@Injectable()
export class HeardQuestions {
  constructor(private readonly accounts: Accounts) {}

  /** The first words of each question asked since that day, with the names by which its company is known. In FM4's scope. */
  since(tx: EntityManager, day: Day): Promise<HeardQuestion[]> {
    return questionsSince(tx, day);
  }

  /** Who asked, of those questions that there still are. In FM4's scope. */
  askers(tx: EntityManager, ids: readonly string[]): Promise<AskerRow[]> {
    return askersOf(tx, ids);
  }

  /** To whom it is told what came of those questions: who asked, or who runs the company when they no longer belong to it. */
  async recipients(tx: EntityManager, ids: readonly string[]): Promise<Recipient[]> {
    const found = new Map<string, Recipient>();
    for (const { companyId, askedBy } of await askersOf(tx, ids)) {
      const members = (await this.accounts.membersOf(tx, companyId)).filter((one) => hasRole(one, ...askingRoles));
      const own = members.filter(({ userId }) => userId === askedBy);
      const told = own.length > 0 ? own : members.filter((one) => hasRole(one, 'company_admin'));
      for (const member of told) found.set(member.userId, recipientOf(member));
    }
    return [...found.values()];
  }
}
