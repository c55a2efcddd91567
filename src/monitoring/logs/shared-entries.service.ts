import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { Database, type PersonActor, recordAct } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../monitoring.refusals.js';
import { SharedLogEntryEntity } from './log.entity.js';
import { entryToShare, sharedEntries, type SharedEntryRow } from './shared-entries.queries.js';

/** Activities on the page of a liaison. */
const MOST_SHOWN = 200;

/** Activities of the log that FM4 shares with the liaison of their municipality. */
@Injectable()
export class SharedEntries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** What is shared with a liaison. */
  list(liaison: PersonActor): Promise<SharedEntryRow[]> {
    return this.db.as(liaison, (tx) => sharedEntries(tx, MOST_SHOWN));
  }

  /** An activity as its liaison reads it, or would. @throws Refused `not-found` */
  async read(person: PersonActor, id: string): Promise<SharedEntryRow> {
    const row = isId(id) ? await this.db.as(person, (tx) => entryToShare(tx, id)) : null;
    if (!row) throw notFound();
    return row;
  }

  /** Shares an activity or no longer; a second time does nothing. @throws Refused `not-found`, `monitoring.no-municipality` */
  async share(person: PersonActor, id: string, isToShare: boolean): Promise<void> {
    const { municipality, isShared } = await this.read(person, id);
    if (municipality === null) throw refuse('monitoring.no-municipality');
    if (isShared === isToShare) return;
    await this.db.change(person, { what: 'monitoring.share-entry', subject: id }, async (tx) => {
      const at = this.clock.now();
      if (isToShare) await tx.upsert(SharedLogEntryEntity, { entryId: id, municipality, sharedAt: at }, ['entryId']);
      else await tx.delete(SharedLogEntryEntity, { entryId: id });
      const act = isToShare ? 'monitoring.entry-shared' : 'monitoring.entry-unshared';
      await recordAct(tx, person, { at, act, subject: { type: 'log-activity', id } });
    });
  }
}
