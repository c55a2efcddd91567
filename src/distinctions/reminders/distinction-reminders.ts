import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Asked, Reminders, type DesiredReminders, type DesiredReminder } from '../../notifications/index.js';
import type { WantedEvent } from '../../tasks/index.js';
import { type DistinctionEventRow, type DistinctionRow, distinctionById, eventsOf } from '../distinctions.queries.js';
import { ReminderRecipients } from './reminder-recipients.js';
import { distinctionsToRemind } from './reminders.queries.js';
import { type ReminderPeople, SUBJECT } from './reminders.rules.js';

/** A distinction as the sources of its reminders see it. */
export interface RemindedDistinction {
  readonly distinction: DistinctionRow;
  /** The newest first. */
  readonly events: readonly DistinctionEventRow[];
  readonly people: ReminderPeople;
}

/** What a source wants for a distinction in its present state. */
export interface SourceWishes {
  readonly reminders: readonly DesiredReminder[];
  /** Calendar events and tasks. */
  readonly calendar?: readonly WantedEvent[];
}

/** A capability that has reminders of its own; it registers its mails itself. */
export interface ReminderSource {
  readonly kinds: readonly string[];
  wanted(tx: EntityManager, reminded: RemindedDistinction, asked: Asked): Promise<SourceWishes> | SourceWishes;
}

/** The reminders of distinctions: the sum of what the capabilities of this room want. */
@Injectable()
export class DistinctionReminders implements OnModuleInit {
  private readonly sources: ReminderSource[] = [];

  constructor(
    private readonly recipients: ReminderRecipients,
    private readonly reminders: Reminders,
  ) {}

  /** To be called while the application starts. */
  add(source: ReminderSource): void {
    this.sources.push(source);
  }

  /** Reconciles what is scheduled for a distinction with its state; part of every change of it. */
  async refresh(tx: EntityManager, id: string): Promise<void> {
    await this.reminders.refresh(tx, SUBJECT, id);
  }

  onModuleInit(): void {
    const { sources } = this;
    this.reminders.follow({
      type: SUBJECT,
      // Read at each use: other capabilities add themselves later.
      get kinds() {
        return sources.flatMap(({ kinds }) => kinds);
      },
      open: distinctionsToRemind,
      desired: (tx, id, asked) => this.desired(tx, id, asked),
      partOf: async (tx, id) => {
        const auditId = (await distinctionById(tx, id))?.auditId;
        return auditId ? { type: 'audit', id: auditId } : null;
      },
    });
  }

  private async desired(tx: EntityManager, id: string, asked: Asked): Promise<DesiredReminders | null> {
    const distinction = await distinctionById(tx, id);
    if (!distinction) return null;
    const { companyId } = distinction;
    const events = await eventsOf(tx, id);
    const reminded = { distinction, events, people: await this.recipients.of(tx, companyId) };
    const desired: DesiredReminder[] = [];
    const calendar: WantedEvent[] = [];
    for (const source of this.sources) {
      const { reminders, calendar: days = [] } = await source.wanted(tx, reminded, asked);
      desired.push(...reminders);
      calendar.push(...days);
    }
    return { companyId, desired, events: calendar };
  }
}
