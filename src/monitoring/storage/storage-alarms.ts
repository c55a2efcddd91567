import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { Database, system } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { StorageAlarm } from './storage-alarm.entity.js';
import { type AlarmTrouble, areOver, isLow } from './storage-alarm.rules.js';
import { SUBJECT } from './storage-alarm-mails.js';
import { openAlarms, seeTrouble } from './storage-alarms.queries.js';

const WATCH = 'monitoring.storage';

/** Alarms about the storage: one of a kind is open at a time, FM4 hears of it once, and it ends by itself. */
@Injectable()
export class StorageAlarms {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
  ) {}

  /** Something could not be stored, or (`low`) soon cannot. */
  async raise(trouble: AlarmTrouble, free: number | null = null): Promise<void> {
    await this.db.change(system(WATCH), { what: `${WATCH}.raise`, subject: null }, async (tx) => {
      const seen = await seeTrouble(tx, { id: newId(), trouble, at: this.clock.now(), free });
      if (seen.opened) await this.reminders.refresh(tx, SUBJECT, seen.id);
    });
  }

  /** The storage has just taken something. @param free bytes; null where nobody can know */
  async takes(free: number | null): Promise<void> {
    if (isLow(free)) await this.raise('low', free);
    const open = await this.db.as(system(WATCH), openAlarms);
    const over = areOver(open, free, this.clock.now());
    if (over.length === 0) return;
    await this.db.change(system(WATCH), { what: `${WATCH}.end`, subject: null }, async (tx) => {
      for (const { id } of over) {
        await tx.update(StorageAlarm, { id }, { overAt: this.clock.now() });
        await this.reminders.refresh(tx, SUBJECT, id);
      }
    });
  }
}
