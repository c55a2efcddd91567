import type { EntityManager } from 'typeorm';
import { one, rows } from '../../database/index.js';
import type { ScoredPair } from './agreement.rules.js';
import { SecondReading, SecondReadingItem } from './second-reading.entity.js';

/** The second reading of a case; null: there is none. */
export function readingOf(tx: EntityManager, auditId: string): Promise<SecondReading | null> {
  return tx.findOneBy(SecondReading, { auditId });
}

/** The drawn items of a reading. */
export function drawnItems(tx: EntityManager, readingId: string): Promise<SecondReadingItem[]> {
  return tx.find(SecondReadingItem, { where: { readingId }, order: { itemId: 'ASC' } });
}

interface PairRow extends ScoredPair {
  readonly itemText: string;
}

/** What two auditors scored, of readings that are done, in one year of Mexico or (null) ever. */
export function scoredPairs(tx: EntityManager, year: number | null): Promise<PairRow[]> {
  return rows<PairRow>(
    tx,
    `select i.item_id, i.item_text, i.first_value as first, i.second_value as second
     from second_reading_items i join second_readings r on r.id = i.reading_id
     where r.done_at is not null
       and ($1::int is null or extract(year from r.done_at at time zone 'America/Mexico_City') = $1)
     order by i.item_id, r.done_at`,
    [year],
  );
}

interface ShareRow {
  /** Items of the cases closed since then. */
  readonly reviewed: number;
  /** Of those, the ones drawn for a second reading. */
  readonly doubled: number;
}

/** How much of what was reviewed is scored twice. */
export async function doubledShare(tx: EntityManager, since: Date): Promise<ShareRow> {
  const row = await one<ShareRow>(
    tx,
    `select coalesce(sum(a.item_count), 0)::int as reviewed,
       (select count(*)::int from second_reading_items i join second_readings r on r.id = i.reading_id
        join audits b on b.id = r.audit_id where b.closed_at >= $1) as doubled
     from audits a where a.closed_at >= $1`,
    [since],
  );
  return row ?? { reviewed: 0, doubled: 0 };
}

interface ReadingRow {
  readonly auditId: string;
  readonly companyId: string;
  readonly companyName: string;
  readonly scored: number;
  readonly total: number;
}

/** The readings that a person has begun and not ended. */
export function openReadings(tx: EntityManager, readerId: string): Promise<ReadingRow[]> {
  return rows<ReadingRow>(
    tx,
    `select r.audit_id, r.company_id, coalesce(c.trade_name, c.legal_name) as company_name,
       count(i.scored_at)::int as scored, count(*)::int as total
     from second_readings r join companies c on c.id = r.company_id join second_reading_items i on i.reading_id = r.id
     where r.reader_id = $1 and r.done_at is null group by r.id, c.id order by r.started_at`,
    [readerId],
  );
}

interface CaseRow {
  readonly id: string;
  readonly companyId: string;
  readonly companyName: string;
  readonly closedAt: Date;
}

/** Closed cases that nobody scored a second time, the latest first. */
export function casesToRead(tx: EntityManager, limit: number): Promise<CaseRow[]> {
  return rows<CaseRow>(
    tx,
    `select a.id, a.company_id, coalesce(c.trade_name, c.legal_name) as company_name, a.closed_at
     from audits a join companies c on c.id = a.company_id
     where a.state in ('closed', 'in_committee', 'decided') and a.closed_at is not null
       and not exists (select from second_readings r where r.audit_id = a.id)
     order by a.closed_at desc, a.id limit $1`,
    [limit],
  );
}

/** The years in which a reading ended, the latest first. */
export async function yearsOfReadings(tx: EntityManager): Promise<number[]> {
  const found = await rows<{ year: number }>(
    tx,
    `select distinct extract(year from done_at at time zone 'America/Mexico_City')::int as year
     from second_readings where done_at is not null order by 1 desc`,
  );
  return found.map(({ year }) => year);
}
