import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { formatCode } from '#libs/codes';
import { dayOf, daysBetween } from '#libs/mexico';
import { Storage } from '#libs/storage';
import { DistinctionChangedMail } from '#templates/distinctions/lifecycle/changed.mail';
import { DistinctionExpiringMail } from '#templates/distinctions/renewal/expiring.mail';
import { DistinctionIssuedMail } from '#templates/distinctions/documents/issued.mail';
import {
  type Asked,
  type DesiredReminder,
  type DesiredReminders,
  Reminders,
  type ReminderSubject,
} from '../../notifications/index.js';
import { Calendar } from '../../tasks/index.js';
import { DistinctionPeople } from './distinction-people.js';
import { distinctionEventKinds, wantedEvents } from '../renewal/renewal.calendar.js';
import {
  announced,
  distinctionReminderKinds as kinds,
  expirySchedule,
  wantedReminders,
} from '../lifecycle/lifecycle.reminders.js';
import { stateOn } from '../distinction.rules.js';
import { type DistinctionRow, distinctionById, distinctionsToRemind, eventsOf } from '../distinctions.queries.js';
import { followUpOf } from '../follow-up/follow-up.queries.js';
import { answersOf } from '../hearing/hearing.queries.js';
import { hasAnswered } from '../hearing/hearing.rules.js';
import { unrenewedMail } from '../renewal/renewal.reminders.js';
import { RenewalMails } from '../renewal/renewal-mails.js';

const SUBJECT = 'distinction';

/** The mails of this room: which are wanted, and what stands in them. */
@Injectable()
export class DistinctionMails implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly storage: Storage,
    private readonly people: DistinctionPeople,
    private readonly renewals: RenewalMails,
    private readonly reminders: Reminders,
    private readonly calendar: Calendar,
  ) {}

  /** Makes what is scheduled for a distinction what its present state wants; part of every change of it. */
  async refresh(tx: EntityManager, id: string): Promise<void> {
    await this.reminders.refresh(tx, SUBJECT, id);
  }

  onModuleInit(): void {
    this.reminders.follow({
      type: SUBJECT,
      kinds: [...Object.values(kinds), unrenewedMail],
      open: distinctionsToRemind,
      desired: (tx, id, asked) => this.desired(tx, id, asked),
      partOf: async (tx, id) => {
        const auditId = (await distinctionById(tx, id))?.auditId;
        return auditId ? { type: 'audit', id: auditId } : null;
      },
    });
    this.reminders.register({
      kind: kinds.issued,
      audience: 'company',
      essential: true,
      template: DistinctionIssuedMail,
      load: async (tx, subject) => {
        const row = await this.inState(tx, subject, 'active');
        return row && { ...face(row), expiresOn: row.expiresOn };
      },
      attachments: async (tx, subject, { to }) => {
        const row = await distinctionById(tx, subject.id);
        if (!row?.documentKey) return [];
        const bytes = await this.storage.get(row.documentKey);
        const pdf = { name: `distintivo-${formatCode(row.code)}.pdf`, contentType: 'application/pdf', bytes };
        return [pdf, ...(await this.lastDay(tx, subject, to))];
      },
    });
    this.reminders.register({
      kind: kinds.expiring,
      audience: 'company',
      essential: false,
      asks: true,
      schedule: expirySchedule,
      template: DistinctionExpiringMail,
      load: async (tx, subject) => {
        const row = await this.inState(tx, subject, 'active');
        if (!row) return null;
        return { ...face(row), expiresOn: row.expiresOn, days: daysBetween(dayOf(this.clock.now()), row.expiresOn) };
      },
      attachments: (tx, subject, { to }) => this.lastDay(tx, subject, to),
    });
    for (const event of announced) this.registerChange(event);
  }

  private async desired(tx: EntityManager, id: string, asked: Asked): Promise<DesiredReminders | null> {
    const row = await distinctionById(tx, id);
    if (!row) return null;
    const followedUp = (await followUpOf(tx, id)) !== null;
    const distinction = { ...row, events: await eventsOf(tx, id), answers: await answersOf(tx, id), followedUp };
    const people = await this.people.of(tx, row.companyId);
    const wanted = wantedReminders(distinction, people, asked.days(kinds.expiring), asked.now);
    const renewal = await this.renewals.wanted(tx, row, people, asked);
    const answered = hasAnswered(distinction.events, distinction.answers);
    const words = { company: row.tradeName, level: row.levelName };
    return { companyId: row.companyId, desired: [...wanted, ...renewal], events: wantedEvents(row, answered, words) };
  }

  private registerChange(event: (typeof announced)[number]): void {
    this.reminders.register({
      kind: kinds[event],
      audience: 'company',
      essential: true,
      template: DistinctionChangedMail,
      load: async (tx, subject, reminder) => {
        const row = await distinctionById(tx, subject.id);
        const happened = (await eventsOf(tx, subject.id)).find(({ id }) => id === reminder.details['eventId']);
        if (!row || !happened) return null;
        const answerBy = event === 'suspended' && row.state === 'suspended' ? row.hearingUntil : null;
        return { ...face(row), event, day: happened.day, reason: happened.publicReason, answerBy };
      },
      // whoever has its last day in their calendar learns that it no longer counts, or does again
      attachments: (tx, subject, { to }) => this.lastDay(tx, subject, to),
    });
  }

  private lastDay(tx: EntityManager, subject: ReminderSubject, to: DesiredReminder['to']) {
    return this.calendar.attachments(tx, subject, to, [distinctionEventKinds.expiry]);
  }

  private async inState(tx: EntityManager, subject: ReminderSubject, state: DistinctionRow['state']) {
    const row = await distinctionById(tx, subject.id);
    return row && stateOn(dayOf(this.clock.now()), row) === state ? row : null;
  }
}

/** What every mail shows of a distinction. */
export const face = ({ code, level, levelName, tradeName }: DistinctionRow) => ({
  code: formatCode(code),
  level,
  levelName,
  company: tradeName,
});
