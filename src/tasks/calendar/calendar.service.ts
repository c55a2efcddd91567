import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { writeCalendar } from '#libs/calendar';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import type { Attachment } from '#libs/mail';
import { CONFIG, type Config } from '../../config/index.js';
import type { Subject } from '../subject.types.js';
import { calendarOf, eventsForMail } from './calendar.queries.js';
import { columnsOf, planEvents } from './calendar.rules.js';
import type { CalendarRow, WantedEvent } from './calendar.types.js';
import { calendarFile } from './calendar.views.js';

/** An event that was added, changed or cancelled. */
export interface EventChange {
  readonly event: CalendarRow;
  readonly change: 'set' | 'changed' | 'cancelled';
}

type Listener = (tx: EntityManager, change: EventChange) => Promise<void>;

/** What is to be done by whom and by when: rooms say what a subject wants in calendars, this room keeps it true. */
@Injectable()
export class Calendar {
  private readonly listeners: Listener[] = [];

  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly site: Pick<Config, 'publicUrl' | 'mailFrom' | 'issuer' | 'demo'>,
  ) {}

  /** Calls `listener` for each event that changes, in the transaction of the change. */
  onChange(listener: Listener): void {
    this.listeners.push(listener);
  }

  /**
   * Makes the events of a subject what it wants now, in the transaction of the change: adds, changes, cancels. An event
   * keeps its identity for ever and is numbered higher with each change, so that calendar programs follow.
   */
  async reconcile(tx: EntityManager, subject: Subject, wanted: readonly WantedEvent[]): Promise<void> {
    const known = await calendarOf(tx, subject);
    const plan = planEvents(known, wanted);
    if (plan.set.length + plan.cancel.length === 0) return;
    await tx.query('select change_calendar($1, $2, $3, $4, $5)', [
      subject.type,
      subject.id,
      subject.companyId,
      JSON.stringify({ set: plan.set.map(toRow), cancel: plan.cancel }),
      this.clock.now(),
    ]);
    await this.tell(tx, subject, known);
  }

  /** Tells the listeners which events have a new sequence number. */
  private async tell(tx: EntityManager, subject: Subject, before: readonly CalendarRow[]): Promise<void> {
    const sequences = new Map(before.map(({ id, sequence }) => [id, sequence]));
    for (const event of await calendarOf(tx, subject)) {
      if (event.sequence === sequences.get(event.id)) continue;
      const change = event.state === 'cancelled' ? 'cancelled' : event.sequence === 0 ? 'set' : 'changed';
      for (const listener of this.listeners) await listener(tx, { event, change });
    }
  }

  /**
   * The events of these kinds as a file to go with a mail about their subject, in the reader's language: what is due, and
   * what no longer is. Empty when there is nothing to come.
   */
  async attachments(
    tx: EntityManager,
    subject: Subject,
    to: { readonly userId: string | null; readonly locale: 'es' | 'en' },
    kinds: readonly string[],
  ): Promise<Attachment[]> {
    const now = this.clock.now();
    const rows = await eventsForMail(tx, subject, { kinds, userId: to.userId, now });
    if (rows.length === 0) return [];
    const { name, file } = calendarFile(rows, { locale: to.locale, now, site: this.site });
    const bytes = Buffer.from(writeCalendar(file));
    return [{ name: `${name}.ics`, contentType: 'text/calendar; method=PUBLISH; charset=utf-8', bytes }];
  }
}

function toRow(event: WantedEvent) {
  const { allDay, taskFrom, ...rest } = columnsOf(event);
  return {
    id: newId(),
    kind: event.kind,
    audience_user: event.for.userId,
    audience_company: event.for.companyId,
    audience_roles: event.for.roles,
    all_day: allDay,
    task_from: taskFrom,
    ...rest,
  };
}
