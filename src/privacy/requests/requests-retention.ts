import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { Retention } from '../../accounts/index.js';
import { Database, system } from '../../database/index.js';
import { CLOSED_MONTHS, closedBefore, CONFIRM_DAYS, unconfirmedBefore } from './request.rules.js';
import { deleteClosed, deleteUnconfirmed } from './requests.queries.js';

/** How long requests are kept. */
@Injectable()
export class RequestsRetention implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    const change = { what: 'privacy.forget-requests', subject: null };
    const actor = system('privacy.retention');
    this.retention.register({
      key: 'privacy.unconfirmed',
      period: { unit: 'days', count: CONFIRM_DAYS },
      source: 'fm4',
      erase: () => this.db.change(actor, change, (tx) => deleteUnconfirmed(tx, unconfirmedBefore(this.clock.now()))),
    });
    this.retention.register({
      key: 'privacy.closed',
      period: { unit: 'months', count: CLOSED_MONTHS },
      source: 'fm4',
      erase: () => this.db.change(actor, change, (tx) => deleteClosed(tx, closedBefore(dayOf(this.clock.now())))),
    });
  }
}
