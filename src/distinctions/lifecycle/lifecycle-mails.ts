import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DistinctionChangedMail } from '#templates/distinctions/lifecycle/changed.mail';
import { Reminders } from '../../notifications/index.js';
import { distinctionById, eventsOf } from '../distinctions.queries.js';
import { DistinctionReminders } from '../reminders/distinction-reminders.js';
import { faceOf } from '../reminders/reminders.views.js';
import { RenewalMails } from '../renewal/renewal-mails.js';
import { announced, changeMailOf, changeReminders } from './lifecycle.reminders.js';

/** Mails about changes of state. */
@Injectable()
export class LifecycleMails implements OnModuleInit {
  constructor(
    private readonly renewals: RenewalMails,
    private readonly sources: DistinctionReminders,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    this.sources.add({
      kinds: announced.map(changeMailOf),
      wanted: (_, { events, people }) => ({ reminders: changeReminders(events, people) }),
    });
    for (const event of announced) this.register(event);
  }

  private register(event: (typeof announced)[number]): void {
    this.reminders.register({
      kind: changeMailOf(event),
      audience: 'company',
      essential: true,
      template: DistinctionChangedMail,
      load: async (tx, subject, reminder) => {
        const row = await distinctionById(tx, subject.id);
        const happened = (await eventsOf(tx, subject.id)).find(({ id }) => id === reminder.details['eventId']);
        if (!row || !happened) return null;
        const answerBy = event === 'suspended' && row.state === 'suspended' ? row.hearingUntil : null;
        return { ...faceOf(row), event, day: happened.day, reason: happened.publicReason, answerBy };
      },
      sample: () => ({ ...DistinctionChangedMail.example!, event, answerBy: null }),
      // Updates calendars that hold the last day: it no longer counts, or does again.
      attachments: (tx, subject, { to }) => this.renewals.lastDay(tx, subject, to),
    });
  }
}
