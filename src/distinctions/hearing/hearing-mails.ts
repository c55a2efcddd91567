import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { DistinctionAnsweredMail } from '#templates/distinctions/hearing/answered.mail';
import { DistinctionHearingMail } from '#templates/distinctions/hearing/hearing.mail';
import { Reminders } from '../../notifications/index.js';
import { face } from '../reminders/distinction-reminders.js';
import { distinctionReminderKinds as kinds } from '../lifecycle/lifecycle.reminders.js';
import { distinctionById, eventsOf } from '../distinctions.queries.js';
import { answersOf } from './hearing.queries.js';
import { hasAnswered, mayAnswer } from './hearing.rules.js';

/** What the mails about the right to be heard say. */
@Injectable()
export class HearingMails implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    this.reminders.register({
      kind: kinds.hearing,
      audience: 'company',
      essential: true,
      urgency: 'daytime',
      template: DistinctionHearingMail,
      load: async (tx, subject) => {
        const row = await distinctionById(tx, subject.id);
        if (!row?.hearingUntil || !mayAnswer(row, dayOf(this.clock.now()))) return null;
        const events = await eventsOf(tx, row.id);
        if (hasAnswered(events, await answersOf(tx, row.id))) return null;
        const reason = events.find(({ kind }) => kind === 'suspended')?.publicReason ?? null;
        return { ...face(row), answerBy: row.hearingUntil, reason };
      },
    });
    this.reminders.register({
      kind: kinds.answered,
      audience: 'staff',
      essential: true,
      template: DistinctionAnsweredMail,
      load: async (tx, subject) => {
        const row = await distinctionById(tx, subject.id);
        return row && { ...face(row), id: row.id };
      },
    });
  }
}
