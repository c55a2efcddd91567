import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { addMonths, dayOf, instantOf } from '#libs/mexico';
import { Storage } from '#libs/storage';
import { Retention } from '../../accounts/index.js';
import { Database, system } from '../../database/index.js';
import { forgetEntries } from './visit.queries.js';
import { NOTES_MONTHS } from './visit.rules.js';

const FORGET = 'audits.visit-forget';

/** Forgets in time what people said in interviews, photos, and what was taken back; what both sides signed stays. */
@Injectable()
export class VisitRetention implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly storage: Storage,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    this.retention.register({
      key: 'audits.visit-notes',
      period: { unit: 'months', count: NOTES_MONTHS },
      source: 'fm4',
      erase: () => this.forget(),
    });
  }

  /** The rows first: a photo whose row is forgotten is offered to nobody, whatever becomes of its bytes. */
  private async forget(): Promise<number> {
    const at = this.clock.now();
    const endedBefore = instantOf(addMonths(dayOf(at), -NOTES_MONTHS));
    for (let count = 0; ;) {
      const { entries, photos, isAll } = await this.db.change(system(FORGET), { what: FORGET, subject: null }, (tx) =>
        forgetEntries(tx, { endedBefore, at }),
      );
      for (const key of photos) await this.storage.delete(key);
      count += entries;
      if (isAll) return count;
    }
  }
}
