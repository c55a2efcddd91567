import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { DistinctionAnsweredMail } from '#templates/distinctions/hearing/answered.mail';
import { DistinctionHearingMail } from '#templates/distinctions/hearing/hearing.mail';
import { Reminders } from '../../notifications/index.js';
import { distinctionById, eventsOf } from '../distinctions.queries.js';
import { DistinctionReminders, type RemindedDistinction } from '../reminders/distinction-reminders.js';
import { faceOf } from '../reminders/reminders.views.js';
import { wantedHearing } from './hearing.calendar.js';
import { answersOf } from './hearing.queries.js';
import { answeredMail, hearingMail, hearingReminders } from './hearing.reminders.js';
import { hasAnswered, hasFinished, mayAnswer, waitsUntil } from './hearing.rules.js';

/** Mails and deadlines of the right to be heard. */
@Injectable()
export class HearingMails implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly sources: DistinctionReminders,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    this.sources.add({
      kinds: [hearingMail, answeredMail],
      wanted: (tx, reminded) => this.wanted(tx, reminded),
    });
    this.reminders.register({
      kind: hearingMail,
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
        return { ...faceOf(row), answerBy: row.hearingUntil, reason };
      },
    });
    this.reminders.register({
      kind: answeredMail,
      audience: 'staff',
      essential: true,
      template: DistinctionAnsweredMail,
      load: async (tx, subject) => {
        const row = await distinctionById(tx, subject.id);
        if (!row) return null;
        const finished = hasFinished(await eventsOf(tx, row.id), await answersOf(tx, row.id));
        return { ...faceOf(row), id: row.id, waitsUntil: waitsUntil(row, finished, dayOf(this.clock.now())) };
      },
    });
  }

  private async wanted(tx: EntityManager, { distinction, events, people }: RemindedDistinction) {
    const answers = await answersOf(tx, distinction.id);
    return {
      reminders: hearingReminders({ ...distinction, events, answers }, people),
      calendar: wantedHearing(distinction, hasAnswered(events, answers)),
    };
  }
}
