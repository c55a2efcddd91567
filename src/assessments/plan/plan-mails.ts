import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PlanCheckMail, PlanDueMail, PlanLateMail } from '#templates/assessments/plan/plan.mail';
import { Accounts } from '../../accounts/index.js';
import { hasRole } from '../../database/index.js';
import { type Asked, type DesiredReminders, recipientOf, Reminders } from '../../notifications/index.js';
import { PlanActionEntity } from './plan.entity.js';
import { actionsToRemind } from './plan.queries.js';
import {
  actionEvents,
  actionReminders,
  PLAN_ACTION,
  planDueSchedule,
  planKinds as kinds,
  planLateSchedule,
} from './plan.reminders.js';

/** Mails and tasks of who has an action of the plan. */
@Injectable()
export class PlanMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly accounts: Accounts,
  ) {}

  onModuleInit(): void {
    this.reminders.follow({
      type: PLAN_ACTION,
      kinds: Object.values(kinds),
      open: actionsToRemind,
      desired: (tx, id, asked) => this.desired(tx, id, asked),
    });
    const load = (tx: EntityManager, subject: { readonly id: string }) => this.action(tx, subject.id);
    const common = { audience: 'company', essential: false, load } as const;
    this.reminders.register({ ...common, kind: kinds.due, schedule: planDueSchedule, template: PlanDueMail });
    this.reminders.register({ ...common, kind: kinds.late, schedule: planLateSchedule, template: PlanLateMail });
    this.reminders.register({ ...common, kind: kinds.check, template: PlanCheckMail });
  }

  private async desired(tx: EntityManager, id: string, { days }: Asked): Promise<DesiredReminders | null> {
    const row = await tx.findOneBy(PlanActionEntity, { id });
    if (!row) return null;
    const members = await this.accounts.membersOf(tx, row.companyId);
    const able = members.filter((member) => hasRole(member, 'company_admin', 'company_editor'));
    const owner = able.find(({ userId }) => userId === row.ownerId);
    const people = {
      owner: owner ? recipientOf(owner) : null,
      admins: members.filter((member) => hasRole(member, 'company_admin')).map(recipientOf),
    };
    return {
      companyId: row.companyId,
      desired: actionReminders(row, people, { due: days(kinds.due), late: days(kinds.late) }),
      events: owner ? actionEvents(row, row.title) : [],
    };
  }

  private async action(tx: EntityManager, id: string) {
    const row = await tx.findOneBy(PlanActionEntity, { id });
    if (!row) return null;
    const day = row.state === 'open' ? row.dueOn : row.state === 'done' && !row.checkedOn ? row.endedOn : null;
    if (day === null) return null;
    const members = await this.accounts.membersOf(tx, row.companyId);
    const inviter = members.find(({ userId }) => userId === row.ownerId)?.name ?? '';
    return { actionId: id, inviter, title: row.title, day };
  }
}
