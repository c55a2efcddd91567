import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LogName } from '#templates/monitoring/logs/log.shapes';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { Database, type PersonActor, recordAct } from '../../database/index.js';
import { telltaleInText } from '../../guidance/index.js';
import { conflict, notFound } from '../../web/index.js';
import { refuse } from '../monitoring.refusals.js';
import { entityOf, type LogEntity, subjectOf } from './log-entities.js';
import {
  closedQuarters,
  companyNamed,
  companyNames,
  countsOf,
  entriesIn,
  entryById,
  isFolioTaken,
  type LogFilter,
  type LogRow,
} from './log.queries.js';
import {
  correctionNote,
  ENTRIES_PER_PAGE,
  isFollowUp,
  type LogValues,
  MOST_EXPORTED,
  quarterOf,
  reasonLimits,
  tellingFields,
} from './log.rules.js';

/** What is written beside the fields of an entry. */
export interface WritingEntry {
  readonly id: string;
  /** 1 for a new one. */
  readonly version: number;
  /** The person looked again at what seemed to tell of somebody. */
  readonly reviewed: boolean;
  /** Why it comes, or is changed, after its quarter was closed; empty: not said. */
  readonly correction: string;
}

/** The logs: written by FM4 by hand, read page by page, given out as a table. */
@Injectable()
export class Logs {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** One page of a log, and how many entries each log has. */
  list(person: PersonActor, log: LogName, filter: LogFilter, page: number) {
    return this.db.as(person, async (tx) => {
      const place = { limit: ENTRIES_PER_PAGE, offset: (page - 1) * ENTRIES_PER_PAGE };
      return { entries: await entriesIn(tx, log, filter, place), counts: await countsOf(tx) };
    });
  }

  /** All entries that match, for a file. */
  export(person: PersonActor, log: LogName, filter: LogFilter): Promise<LogRow[]> {
    return this.db.as(person, (tx) => entriesIn(tx, log, filter, { limit: MOST_EXPORTED, offset: 0 }));
  }

  /** An entry, and whether its quarter is closed. @throws Refused `not-found` */
  read(person: PersonActor, log: LogName, id: string): Promise<LogRow & { version: number; isClosed: boolean }> {
    return this.db.as(person, async (tx) => {
      const row = isId(id) ? await entryById(tx, log, id) : null;
      if (!row) throw notFound();
      const { version, happenedOn } = (await tx.findOneBy(entityOf[log], { id }))!;
      return { ...row, version, isClosed: (await closedQuarters(tx)).includes(quarterOf(happenedOn)) };
    });
  }

  /** What a form offers: names of companies, and the closed quarters. */
  offered(person: PersonActor) {
    return this.db.as(person, async (tx) => ({
      companies: await companyNames(tx),
      closed: await closedQuarters(tx),
    }));
  }

  /**
   * Writes a new entry; twice with one id is once.
   * @throws Refused at a field: `monitoring.folio-taken`, `monitoring.telltale`, `monitoring.quarter-closed`
   */
  async write(person: PersonActor, log: LogName, values: LogValues, writing: WritingEntry): Promise<void> {
    const { id } = writing;
    await this.db.change(person, { what: 'monitoring.write-entry', subject: id }, async (tx) => {
      if (await tx.existsBy(entityOf[log], { id })) return;
      const row = await this.checked(tx, log, values, writing, null);
      const at = this.clock.now();
      await tx.insert(entityOf[log], {
        ...row,
        id,
        writtenBy: person.userId,
        writtenAt: at,
        changedAt: at,
        version: 1,
        importKey: null,
      } as never);
      await this.tell(tx, person, 'monitoring.entry-written', log, id);
    });
  }

  /** Changes an entry. @throws as `write`; `conflict` when somebody changed it meanwhile, `not-found` */
  async change(person: PersonActor, log: LogName, values: LogValues, writing: WritingEntry): Promise<void> {
    const { id, version } = writing;
    await this.db.change(person, { what: 'monitoring.change-entry', subject: id }, async (tx) => {
      const before = await tx.findOneBy(entityOf[log], { id });
      if (!before) throw notFound();
      const row = await this.checked(tx, log, values, writing, before);
      const changes = { ...row, changedAt: this.clock.now(), version: version + 1 };
      const { affected } = await tx.update(entityOf[log], { id, version }, changes as never);
      if (affected === 0) throw conflict();
      await this.tell(tx, person, 'monitoring.entry-changed', log, id);
    });
  }

  /** Takes an entry away. @throws Refused `monitoring.quarter-closed`, `not-found` */
  async remove(person: PersonActor, log: LogName, id: string): Promise<void> {
    await this.db.change(person, { what: 'monitoring.remove-entry', subject: id }, async (tx) => {
      const before = isId(id) ? await tx.findOneBy(entityOf[log], { id }) : null;
      if (!before) throw notFound();
      if ((await closedQuarters(tx)).includes(quarterOf(before.happenedOn))) throw refuse('monitoring.quarter-closed');
      await tx.delete(entityOf[log], { id });
      await this.tell(tx, person, 'monitoring.entry-removed', log, id);
    });
  }

  private async checked(
    tx: EntityManager,
    log: LogName,
    values: LogValues,
    { id, reviewed, correction }: WritingEntry,
    before: LogEntity | null,
  ) {
    const [field] = tellingFields(log, values, telltaleInText);
    if (field && !reviewed) throw refuse('monitoring.telltale', { status: 422, field });
    if (telltaleInText(correction) !== null && !reviewed)
      throw refuse('monitoring.telltale', { status: 422, field: 'correction' });
    if (typeof values.folio === 'string' && (await isFolioTaken(tx, log, values.folio, id)))
      throw refuse('monitoring.folio-taken', { status: 422, field: 'folio' });
    const day = String(values.happenedOn);
    const closed = await closedQuarters(tx);
    const isLate = [day, before?.happenedOn ?? day].some((one) => closed.includes(quarterOf(one)));
    const isCorrection = isLate && !(before && isFollowUp(log, { ...before }, values));
    if (isCorrection && correction.length < reasonLimits.least)
      throw refuse('monitoring.quarter-closed', { status: 422, field: 'correction' });
    const named = values.company;
    const company = typeof named === 'string' ? { companyId: await companyNamed(tx, named) } : {};
    const today = dayOf(this.clock.now());
    const reason = isCorrection ? { correction: correctionNote(before?.correction ?? null, today, correction) } : {};
    return { ...values, ...company, ...reason };
  }

  private tell(
    tx: EntityManager,
    person: PersonActor,
    act: 'monitoring.entry-written' | 'monitoring.entry-changed' | 'monitoring.entry-removed',
    log: LogName,
    id: string,
  ): Promise<void> {
    return recordAct(tx, person, { at: this.clock.now(), act, subject: { type: subjectOf[log], id } });
  }
}
