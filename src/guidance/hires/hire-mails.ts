import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { HireCheckMail, HireExpiryMail, HireTaskMail } from '#templates/guidance/hires/hires.mail';
import { Accounts } from '../../accounts/index.js';
import { hasRole } from '../../database/index.js';
import { type Asked, type DesiredReminders, recipientOf, Reminders } from '../../notifications/index.js';
import { expirySchedule, taskSchedule } from './hire.rules.js';
import { hireById, hiresToRemind } from './hires.queries.js';
import {
  expiryDays,
  HIRE,
  hireEvents,
  hireKinds as kinds,
  hireReminders,
  nextCheck,
  nextTaskDay,
} from './hires.reminders.js';

/** Mails and tasks of hire files: they name the alias and the post, as the file does. */
@Injectable()
export class HireMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly accounts: Accounts,
  ) {}

  onModuleInit(): void {
    this.reminders.follow({
      type: HIRE,
      kinds: Object.values(kinds),
      open: hiresToRemind,
      desired: (tx, id, asked) => this.desired(tx, id, asked),
    });
    const common = { audience: 'person', essential: false } as const;
    this.reminders.register({
      ...common,
      kind: kinds.task,
      schedule: taskSchedule,
      template: HireTaskMail,
      load: (tx, { id }) => this.load(tx, id, (hire) => (hire.state === 'open' ? nextTaskDay(hire) : null)),
    });
    this.reminders.register({
      ...common,
      kind: kinds.expiry,
      schedule: expirySchedule,
      matter: 'day',
      template: HireExpiryMail,
      load: (tx, { id }, { details }) =>
        this.load(tx, id, (hire) => expiryDays(hire).find((day) => day === details['day']) ?? null),
    });
    this.reminders.register({
      ...common,
      kind: kinds.check,
      template: HireCheckMail,
      load: (tx, { id }) => this.load(tx, id, (hire) => nextCheck(hire)?.dueOn ?? null),
    });
  }

  private async desired(tx: EntityManager, id: string, { days }: Asked): Promise<DesiredReminders | null> {
    const hire = await hireById(tx, id);
    if (!hire) return null;
    const members = await this.accounts.membersOf(tx, hire.companyId);
    const people = members.filter((member) => hasRole(member, 'company_admin', 'company_editor')).map(recipientOf);
    return {
      companyId: hire.companyId,
      desired: hireReminders(hire, people, { task: days(kinds.task), expiry: days(kinds.expiry) }),
      events: hireEvents(hire),
    };
  }

  private async load(
    tx: EntityManager,
    id: string,
    dayIn: (hire: NonNullable<Awaited<ReturnType<typeof hireById>>>) => string | null,
  ) {
    const hire = await hireById(tx, id);
    const day = hire && dayIn(hire);
    return day ? { hireId: hire.id, alias: hire.alias, post: hire.post, day } : null;
  }
}
