import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { DistinctionFollowUpMail } from '#templates/distinctions/follow-up/follow-up.mail';
import { DistinctionFollowUpLateMail } from '#templates/distinctions/follow-up/follow-up-late.mail';
import { Reminders } from '../../notifications/index.js';
import { distinctionReminderKinds as kinds } from '../lifecycle/lifecycle.reminders.js';
import { followUpOn } from '../distinction.rules.js';
import { face } from '../reminders/distinction-reminders.js';
import { distinctionById } from '../distinctions.queries.js';
import { followUpOf } from './follow-up.queries.js';
import { mayFollowUp } from './follow-up.rules.js';

/** What the mails about follow-ups say. */
@Injectable()
export class FollowUpMails implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    this.reminders.register({
      kind: kinds.followUp,
      audience: 'company',
      essential: false,
      template: DistinctionFollowUpMail,
      load: (tx, subject) => this.due(tx, subject.id),
    });
    this.reminders.register({
      kind: kinds.followUpLate,
      audience: 'staff',
      essential: true,
      urgency: 'daytime',
      template: DistinctionFollowUpLateMail,
      load: (tx, subject) => this.due(tx, subject.id),
    });
  }

  /** The distinction, while its follow-up is to be held. */
  private async due(tx: EntityManager, id: string) {
    const row = await distinctionById(tx, id);
    if (!row || !mayFollowUp(row, dayOf(this.clock.now())) || (await followUpOf(tx, id))) return null;
    return { ...face(row), id: row.id, day: followUpOn(row), expiresOn: row.expiresOn };
  }
}
