import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { type Day, dayOf } from '#libs/mexico';
import { Dc3DeliverMail } from '#templates/courses/dc3/deliver.mail';
import { Dc3ListMail } from '#templates/courses/dc3/list.mail';
import { Accounts } from '../../accounts/index.js';
import { hasRole } from '../../database/index.js';
import { type DesiredReminders, recipientOf, Reminders } from '../../notifications/index.js';
import { CertificateHandlers } from '../certificates/certificate-handlers.js';
import { passedIn, plansToRemind } from './dc3.queries.js';
import { dc3ReminderKinds as kinds, eventsOf, remindersOf } from './dc3.reminders.js';
import { deliverBy, isCovered, planYears } from './dc3.rules.js';
import { Dc3Plans, type KeptPlan } from './plans.service.js';

/** Reminds a company of the ends within which its DC-3 are handed over and its lists presented. */
@Injectable()
export class Dc3Reminders implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly plans: Dc3Plans,
    private readonly accounts: Accounts,
    private readonly reminders: Reminders,
    private readonly certificates: CertificateHandlers,
  ) {}

  onModuleInit(): void {
    this.reminders.follow({
      type: 'dc3-plan',
      kinds: Object.values(kinds),
      open: plansToRemind,
      desired: (tx, companyId) => this.desired(tx, companyId),
    });
    this.reminders.register({
      kind: kinds.deliver,
      audience: 'company',
      essential: false,
      matter: 'dueOn',
      template: Dc3DeliverMail,
      load: async (tx, { id }, { details }) => {
        const plan = await this.plans.of(tx, id);
        const waiting = plan ? await this.waiting(tx, id, plan) : [];
        return waiting.length > 0 ? { people: waiting.length, dueOn: details['dueOn']! } : null;
      },
    });
    this.reminders.register({
      kind: kinds.list,
      audience: 'company',
      essential: false,
      matter: 'dueOn',
      template: Dc3ListMail,
      load: (_tx, _subject, { details: { dueOn, from, to } }) =>
        Promise.resolve({ dueOn: dueOn!, from: from!, to: to! }),
    });
    this.certificates.whenIssued(async (tx, { companyId }) => {
      if (await this.plans.of(tx, companyId)) await this.reminders.refresh(tx, 'dc3-plan', companyId);
    });
  }

  private async desired(tx: EntityManager, companyId: string): Promise<DesiredReminders | null> {
    const plan = await this.plans.of(tx, companyId);
    if (!plan) return null;
    const today = dayOf(this.clock.now());
    const [first] = await this.waiting(tx, companyId, plan);
    const facts = {
      companyId,
      deliverBy: first === undefined ? null : deliverBy(first),
      years: planYears(plan).filter(({ from }) => from <= today),
    };
    const members = await this.accounts.membersOf(tx, companyId);
    const managers = members.filter((member) => hasRole(member, 'company_admin', 'company_editor'));
    return { companyId, desired: remindersOf(facts, managers.map(recipientOf)), events: eventsOf(facts, today) };
  }

  /** The days on which courses of the plan ended whose papers were not given, the earliest first. */
  private async waiting(tx: EntityManager, companyId: string, plan: KeptPlan): Promise<Day[]> {
    const rows = await passedIn(tx, companyId);
    return rows
      .filter(({ givenId }) => givenId === null)
      .map(({ courseSlug, finishedAt }) => ({ course: courseSlug, finishedOn: dayOf(finishedAt) }))
      .filter((passed) => isCovered(passed, { ...plan, courses: plan.slugs }))
      .map(({ finishedOn }) => finishedOn)
      .toSorted();
  }
}
