import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { writeCalendar } from '#libs/calendar';
import { Clock } from '#libs/clock';
import type { Attachment } from '#libs/mail';
import { CONFIG, type Config } from '../../config/index.js';
import { SiteAddresses } from '../../site/index.js';
import type { Subject } from '../subject.types.js';
import { calendarOf, changeCalendar, eventsForMail } from './calendar.queries.js';
import { planEvents } from './calendar.rules.js';
import type { CalendarRow, EventChange, WantedEvent } from './calendar.types.js';
import { calendarFile } from './calendar.views.js';

type Listener = (tx: EntityManager, change: EventChange) => Promise<void>;

/** Deadlines, sessions and tasks of subjects: rooms state which a subject should have, this room keeps them current. */
@Injectable()
export class Calendar {
  private readonly listeners: Listener[] = [];

  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly site: Pick<Config, 'publicUrl' | 'mailFrom' | 'issuer' | 'demo'>,
    private readonly addresses: SiteAddresses,
  ) {}

  /** Calls `listener` for each event that changes, in the transaction of the change. */
  onChange(listener: Listener): void {
    this.listeners.push(listener);
  }

  /**
   * Reconciles a subject's events with the desired ones, in the caller's transaction: adds, changes, cancels. An event
   * keeps its id for ever and its sequence number grows with each change, so that calendar programs follow it.
   */
  async reconcile(tx: EntityManager, subject: Subject, wanted: readonly WantedEvent[]): Promise<void> {
    const known = await calendarOf(tx, subject);
    const plan = planEvents(known, wanted);
    if (plan.set.length + plan.cancel.length === 0) return;
    await changeCalendar(tx, subject, plan, this.clock.now());
    if (this.listeners.length > 0) await this.notify(tx, subject, known);
  }

  /**
   * The subject's events of these kinds as an attachment of a mail about it, in the reader's language: what is due, and
   * what was cancelled. Empty when none is to come.
   */
  async attachments(
    tx: EntityManager,
    subject: Subject,
    reader: { readonly userId: string | null; readonly locale: 'es' | 'en' },
    kinds: readonly string[],
  ): Promise<Attachment[]> {
    const now = this.clock.now();
    const events = await eventsForMail(tx, subject, { kinds, userId: reader.userId, now });
    if (events.length === 0) return [];
    const names = this.addresses.first;
    const { name, file } = calendarFile(events, { locale: reader.locale, now, site: this.site, names });
    const bytes = Buffer.from(writeCalendar(file));
    return [{ name: `${name}.ics`, contentType: 'text/calendar; method=PUBLISH; charset=utf-8', bytes }];
  }

  private async notify(tx: EntityManager, subject: Subject, before: readonly CalendarRow[]): Promise<void> {
    const sequences = new Map(before.map(({ id, sequence }) => [id, sequence]));
    for (const event of await calendarOf(tx, subject)) {
      if (event.sequence === sequences.get(event.id)) continue;
      const change = event.state === 'cancelled' ? 'cancelled' : event.sequence === 0 ? 'set' : 'changed';
      for (const listener of this.listeners) await listener(tx, { event, change });
    }
  }
}
