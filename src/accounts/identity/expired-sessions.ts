import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Clock, SystemClock } from '#libs/clock';
import { Database, system } from '../../database/index.js';
import { Retention } from '../personal-data/retention.js';
import { deleteExpired, deleteOldAccess } from './identity.queries.js';
import { accessKeptDays, keptAfterExpiryS, secondsAfter } from './identity.rules.js';

const FORGET = 'accounts.forget-expired';

/** Deletes expired sessions and mailed links, used codes and old records of access. */
@Injectable()
export class ExpiredSessions implements OnModuleInit {
  /** Sessions live on the machine's clock, as their cookies do. */
  private readonly machine: Clock = new SystemClock();

  constructor(
    private readonly db: Database,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    this.retention.register({
      key: 'accounts.sessions',
      period: { unit: 'hours', count: keptAfterExpiryS / 3600 },
      source: 'fm4',
      erase: () => this.forget(),
    });
    this.retention.register({
      key: 'accounts.access',
      period: { unit: 'days', count: accessKeptDays },
      source: 'fm4',
      erase: () => this.forgetAccess(),
    });
  }

  /** Deletes what expired a day ago. @returns how many rows */
  forget(): Promise<number> {
    const before = secondsAfter(this.machine.now(), -keptAfterExpiryS);
    return this.db.change(system(FORGET), { what: FORGET, subject: null }, (tx) => deleteExpired(tx, before));
  }

  /** Deletes records of who came in and who was refused. @returns how many */
  forgetAccess(): Promise<number> {
    const before = secondsAfter(this.machine.now(), -accessKeptDays * 24 * 3600);
    return this.db.change(system(FORGET), { what: FORGET, subject: null }, (tx) => deleteOldAccess(tx, before));
  }
}
