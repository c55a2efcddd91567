import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../../accounts/index.js';
import { recipientOf, type Reminder } from '../../notifications/index.js';
import { liaisonIdsOf } from './agreement.queries.js';
import type { AgreementPeople } from './agreement.reminders.js';

/** Who hears by mail of what is agreed with an ally. In the system's scope. */
@Injectable()
export class AllyPeople {
  constructor(private readonly accounts: Accounts) {}

  /** The liaisons of an ally and FM4's coordination. */
  async of(tx: EntityManager, allyId: string): Promise<{ people: AgreementPeople; liaisonIds: string[] }> {
    const liaisonIds = await liaisonIdsOf(tx, allyId);
    const partners = liaisonIds.length > 0 ? await this.accounts.staffWith(tx, 'partner') : [];
    const liaisons = partners.filter(({ userId }) => liaisonIds.includes(userId)).map(recipientOf);
    const coordination = (await this.accounts.staffWith(tx, 'staff_admin')).map(recipientOf);
    return { people: { liaisons, coordination }, liaisonIds };
  }

  /** A page in the reader's own workspace. @param path within it */
  async hrefFor(tx: EntityManager, allyId: string, path: string, { to }: Pick<Reminder, 'to'>): Promise<string> {
    const isLiaison = to.userId !== null && (await liaisonIdsOf(tx, allyId)).includes(to.userId);
    return `${isLiaison ? '/enlaces' : '/fm4'}/${path}`;
  }
}
