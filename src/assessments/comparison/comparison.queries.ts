import type { EntityManager } from 'typeorm';
import { one, rows } from '../../database/index.js';
import type { CompanySize } from '../instrument/instrument.types.js';
import type { ComparedSubmission, GroupKind } from './comparison.rules.js';

/** A cohort, without its figures. */
export interface CohortRow {
  readonly id: string;
  /** Null: from the beginning. */
  readonly fromAt: Date | null;
  readonly untilAt: Date;
  readonly companies: number;
}

/** The last cohort by a version of the instrument. */
export function lastCohort(tx: EntityManager, instrumentId: string): Promise<CohortRow | null> {
  return one<CohortRow>(
    tx,
    `select id, from_at, until_at, companies from comparison_cohorts where instrument_id = $1
     order by until_at desc limit 1`,
    [instrumentId],
  );
}

/** Versions by which something was submitted, not taken back, before `until` and since their last cohort. */
export async function versionsToCompare(tx: EntityManager, until: Date, least: number): Promise<string[]> {
  const found = await rows<{ instrumentId: string }>(
    tx,
    `select a.instrument_id from assessment_submissions s join assessments a on a.id = s.assessment_id
     where s.withdrawn_at is null and s.signed_at < $1 and s.signed_at >= coalesce(
       (select max(c.until_at) from comparison_cohorts c where c.instrument_id = a.instrument_id), '-infinity')
     group by a.instrument_id having count(distinct s.company_id) >= $2 order by a.instrument_id`,
    [until, least],
  );
  return found.map(({ instrumentId }) => instrumentId);
}

/** What was submitted by a version in a stretch of time and not taken back. */
export function submissionsBetween(
  tx: EntityManager,
  instrumentId: string,
  { from, until }: { readonly from: Date | null; readonly until: Date },
): Promise<ComparedSubmission[]> {
  return rows<ComparedSubmission>(
    tx,
    `select s.id, s.company_id, s.signed_at, (s.figures ->> 'percent')::double precision as percent,
       s.figures -> 'dimensions' as dimensions, s.figures ->> 'sector' as sector, s.figures ->> 'size' as size
     from assessment_submissions s join assessments a on a.id = s.assessment_id
     where a.instrument_id = $1 and s.withdrawn_at is null and s.signed_at < $3
       and ($2::timestamptz is null or s.signed_at >= $2) order by s.signed_at, s.id`,
    [instrumentId, from, until],
  );
}

/** A group's sums as they are stored. */
export interface FiguresRow {
  readonly group: GroupKind;
  readonly value: string;
  readonly companies: number;
  readonly total: number;
  readonly dimensions: Readonly<Record<string, number>>;
}

/** The groups of a cohort that may be shown to a company of that size and sector: all, and its own. */
export function figuresIn(
  tx: EntityManager,
  cohortId: string,
  { size, sector }: { readonly size: CompanySize | null; readonly sector: string | null },
): Promise<FiguresRow[]> {
  return rows<FiguresRow>(
    tx,
    `select "group", value, companies, total, dimensions from comparison_figures
     where cohort_id = $1 and ("group" = 'all' or "group" = 'size' and value = $2 or "group" = 'sector' and value = $3)
     order by array_position(array['all', 'size', 'sector'], "group")`,
    [cohortId, size ?? '', sector ?? ''],
  );
}

/** What a company has in a cohort. */
export function ownIn(tx: EntityManager, cohortId: string, companyId: string): Promise<ComparedSubmission | null> {
  return one<ComparedSubmission>(
    tx,
    `select s.id, s.company_id, s.signed_at, (s.figures ->> 'percent')::double precision as percent,
       s.figures -> 'dimensions' as dimensions, s.figures ->> 'sector' as sector, s.figures ->> 'size' as size
     from comparison_members m join assessment_submissions s on s.id = m.submission_id
     where m.cohort_id = $1 and m.company_id = $2`,
    [cohortId, companyId],
  );
}
