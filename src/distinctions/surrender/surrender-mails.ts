import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DistinctionGivenBackMail } from '#templates/distinctions/surrender/given-back.mail';
import { Reminders } from '../../notifications/index.js';
import { distinctionById, eventsOf } from '../distinctions.queries.js';
import { DistinctionReminders } from '../reminders/distinction-reminders.js';
import { toEach } from '../reminders/reminders.rules.js';
import { faceOf } from '../reminders/reminders.views.js';

/** To FM4's administration: a company gave its distinction back. */
const givenBackMail = 'distinctions.given-back';

/** Tells FM4 of distinctions that were given back; the company hears of it as of every change. */
@Injectable()
export class SurrenderMails implements OnModuleInit {
  constructor(
    private readonly sources: DistinctionReminders,
    private readonly reminders: Reminders,
  ) {}

  onModuleInit(): void {
    this.sources.add({
      kinds: [givenBackMail],
      wanted: (_, { events, people }) => {
        const told = events.filter(({ kind }) => kind === 'surrendered');
        const notices = told.map(({ id, at }) => ({ kind: givenBackMail, dueAt: at, details: { eventId: id } }));
        return { reminders: toEach(people.coordination, notices) };
      },
    });
    this.reminders.register({
      kind: givenBackMail,
      audience: 'staff',
      essential: true,
      template: DistinctionGivenBackMail,
      load: async (tx, subject, reminder) => {
        const row = await distinctionById(tx, subject.id);
        const event = (await eventsOf(tx, subject.id)).find(({ id }) => id === reminder.details['eventId']);
        return row && event ? { ...faceOf(row), id: row.id, day: event.day, reason: event.publicReason } : null;
      },
    });
  }
}
