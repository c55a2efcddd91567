import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Calendar, type EventChange } from '../tasks/index.js';
import { Webhooks } from './announcer.js';

/** Announces changed deadlines of a company to its own systems. */
@Injectable()
export class DeadlineAnnouncements implements OnModuleInit {
  constructor(
    private readonly calendar: Calendar,
    private readonly webhooks: Webhooks,
  ) {}

  onModuleInit(): void {
    this.calendar.onChange((tx, change) => this.announce(tx, change));
  }

  private async announce(tx: EntityManager, { event, change }: EventChange): Promise<void> {
    const { id, kind, for: audience, starts, ends, sequence, path } = event;
    const { companyId, userId } = audience;
    if (!companyId || userId || !starts || !ends) return;
    await this.webhooks.announce(tx, {
      companyId,
      type: `deadline.${change}`,
      about: `event ${id} ${sequence}`,
      data: { eventId: id, kind, sequence, starts: starts.toISOString(), ends: ends.toISOString() },
      path,
    });
  }
}
