import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AdviceAnsweredMail, AdviceAskedMail, AdviceDueMail } from '#templates/guidance/advice/advice.mail';
import { Accounts } from '../../accounts/index.js';
import { hasRole } from '../../database/index.js';
import {
  type Asked,
  type DesiredReminders,
  recipientOf,
  Reminders,
  type Recipient,
} from '../../notifications/index.js';
import { type AdviceThread, threadById, threadsToRemind } from './advice.queries.js';
import { ADVICE, adviceEvents, adviceKinds as kinds, adviceReminders } from './advice.reminders.js';
import { type AdviceState, advisorRoles, askingRoles, dueSchedule } from './advice.rules.js';

/** Mails and tasks of questions to FM4. None says what was asked or answered: that is read after signing in. */
@Injectable()
export class AdviceMails implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly accounts: Accounts,
  ) {}

  onModuleInit(): void {
    this.reminders.follow({
      type: ADVICE,
      kinds: Object.values(kinds),
      open: threadsToRemind,
      desired: (tx, id, asked) => this.desired(tx, id, asked),
    });
    const toFm4 = { audience: 'staff', essential: false } as const;
    this.reminders.register({
      ...toFm4,
      kind: kinds.asked,
      template: AdviceAskedMail,
      load: (tx, { id }) => loadIn(tx, id, 'asked'),
    });
    this.reminders.register({
      ...toFm4,
      kind: kinds.due,
      schedule: dueSchedule,
      template: AdviceDueMail,
      load: (tx, { id }) => loadIn(tx, id, 'asked'),
    });
    this.reminders.register({
      kind: kinds.answered,
      audience: 'person',
      essential: false,
      template: AdviceAnsweredMail,
      load: (tx, { id }) => loadIn(tx, id, 'answered'),
    });
  }

  private async desired(tx: EntityManager, id: string, { days }: Asked): Promise<DesiredReminders | null> {
    const thread = await threadById(tx, id);
    if (!thread) return null;
    const people = { advisors: await this.advisors(tx), askers: await this.askers(tx, thread) };
    return {
      companyId: thread.companyId,
      desired: adviceReminders(thread, people, days(kinds.due)),
      events: adviceEvents(thread),
    };
  }

  private async advisors(tx: EntityManager): Promise<Recipient[]> {
    const found = new Map<string, Recipient>();
    for (const role of advisorRoles)
      for (const member of await this.accounts.staffWith(tx, role)) found.set(member.userId, recipientOf(member));
    return [...found.values()];
  }

  private async askers(tx: EntityManager, { companyId, askedBy }: AdviceThread): Promise<Recipient[]> {
    const members = (await this.accounts.membersOf(tx, companyId)).filter((one) => hasRole(one, ...askingRoles));
    const own = members.filter(({ userId }) => userId === askedBy);
    return (own.length > 0 ? own : members.filter((one) => hasRole(one, 'company_admin'))).map(recipientOf);
  }
}

async function loadIn(tx: EntityManager, id: string, state: AdviceState) {
  const thread = await threadById(tx, id);
  if (thread?.state !== state) return null;
  return { threadId: id, company: thread.company, title: thread.context.short, day: thread.answerBy };
}
