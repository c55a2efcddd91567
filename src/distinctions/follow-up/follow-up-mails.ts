import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { DistinctionFollowUpMail } from '#templates/distinctions/follow-up/follow-up.mail';
import { DistinctionFollowUpLateMail } from '#templates/distinctions/follow-up/follow-up-late.mail';
import { Reminders } from '../../notifications/index.js';
import { distinctionById } from '../distinctions.queries.js';
import { DistinctionReminders, type RemindedDistinction } from '../reminders/distinction-reminders.js';
import { faceOf } from '../reminders/reminders.views.js';
import { followUpOf } from './follow-up.queries.js';
import { followUpLateMail, followUpMail, followUpReminders } from './follow-up.reminders.js';
import { followUpOn, mayFollowUp } from './follow-up.rules.js';

/** Mails about follow-ups. */
@Injectable()
export class FollowUpMails implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly sources: DistinctionReminders,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    this.sources.add({
      kinds: [followUpMail, followUpLateMail],
      wanted: (tx, reminded, { now }) => this.wanted(tx, reminded, now),
    });
    this.reminders.register({
      kind: followUpMail,
      audience: 'company',
      essential: false,
      template: DistinctionFollowUpMail,
      load: (tx, subject) => this.due(tx, subject.id),
    });
    this.reminders.register({
      kind: followUpLateMail,
      audience: 'staff',
      essential: true,
      urgency: 'daytime',
      template: DistinctionFollowUpLateMail,
      load: (tx, subject) => this.due(tx, subject.id),
    });
  }

  private async wanted(tx: EntityManager, { distinction, people }: RemindedDistinction, now: Date) {
    const followedUp = (await followUpOf(tx, distinction.id)) !== null;
    return { reminders: followUpReminders({ ...distinction, followedUp }, people, now) };
  }

  /** The distinction while its follow-up is due and not recorded. */
  private async due(tx: EntityManager, id: string) {
    const row = await distinctionById(tx, id);
    if (!row || !mayFollowUp(row, dayOf(this.clock.now())) || (await followUpOf(tx, id))) return null;
    return { ...faceOf(row), id: row.id, day: followUpOn(row), expiresOn: row.expiresOn };
  }
}
