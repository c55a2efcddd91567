import type { EntityManager } from 'typeorm';
import { one, rows } from '../../database/index.js';
import type { DistinctionState } from '../distinction.rules.js';
import { distinctionColumns, type DistinctionRow } from '../distinctions.queries.js';
import { ACTS_SHOWN, type levelIds, RECORD_PAGE_SIZE, searchPatterns } from './record.rules.js';

/** A search in FM4's list. */
export interface DistinctionSearch {
  /** Words in the names or the code; empty: any. */
  readonly text: string;
  readonly state: DistinctionState | null;
  readonly level: (typeof levelIds)[number] | null;
  readonly companyId: string | null;
  /** From 1. */
  readonly page: number;
}

const narrowed = `($1::text is null or d.level = $1) and ($2::uuid is null or d.company_id = $2)`;
const matching = `distinctions d where ${narrowed} and ($3::text is null or d.state = $3)
  and not exists (select 1 from unnest($4::text[], $5::text[]) as word (name, code)
    where not (unaccent(d.trade_name || ' ' || d.legal_name) ilike unaccent(word.name) or d.code like word.code))`;

/** One page of the list, newest first, and how many match. */
export async function searchDistinctions(
  tx: EntityManager,
  { text, state, page, level, companyId }: DistinctionSearch,
) {
  const { names, codes } = searchPatterns(text);
  const counted = await one<{ total: number }>(tx, `select count(*)::int as total from ${matching}`, [
    level,
    companyId,
    state,
    names,
    codes,
  ]);
  const found = await rows<DistinctionRow>(
    tx,
    `select ${distinctionColumns} from ${matching} order by d.awarded_at desc, d.id desc limit $6 offset $7`,
    [level, companyId, state, names, codes, RECORD_PAGE_SIZE, (page - 1) * RECORD_PAGE_SIZE],
  );
  return { rows: found, total: counted!.total };
}

/** How many distinctions are in each state. */
export async function distinctionsByState(
  tx: EntityManager,
  { level, companyId }: Pick<DistinctionSearch, 'level' | 'companyId'>,
): Promise<Partial<Record<DistinctionState, number>>> {
  const found = await rows<{ state: DistinctionState; n: number }>(
    tx,
    `select d.state, count(*)::int as n from distinctions d where ${narrowed} group by d.state`,
    [level, companyId],
  );
  return Object.fromEntries(found.map(({ state, n }) => [state, n]));
}

/** An act on record about a distinction, with the internal reason that only FM4 reads. */
export interface DistinctionAct {
  readonly at: Date;
  readonly act: string;
  /** Name of the person; null: the system, or an account that is gone. */
  readonly by: string | null;
  readonly internalReason: string | null;
}

/** Acts about a distinction, newest first. For FM4 and the system. */
export const actsOn = (tx: EntityManager, distinctionId: string): Promise<DistinctionAct[]> =>
  rows<DistinctionAct>(
    tx,
    `select l.at, l.act, p.name as by, l.details->>'internalReason' as internal_reason from act_log l
     left join people p on l.actor_kind = 'person' and p.id::text = l.actor
     where l.subject_type = 'distinction' and l.subject_id = $1 order by l.seq desc limit $2`,
    [distinctionId, ACTS_SHOWN],
  );
