import type { EntityManager } from 'typeorm';
import { rows } from '../../database/index.js';
import type { SubjectPage } from '../../notifications/index.js';
import type { FindingGrade, FindingState } from './findings.rules.js';

/** A file that shows that a finding is corrected. */
export interface FindingFileRow {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** A finding with the names of who is behind it, as far as the reader may know them. */
export interface FindingRow {
  readonly id: string;
  readonly auditId: string;
  readonly companyId: string;
  readonly number: number;
  readonly itemId: string | null;
  readonly grade: FindingGrade;
  readonly requirement: string;
  readonly statement: string;
  readonly state: FindingState;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
  readonly shownAt: Date | null;
  readonly owner: string;
  readonly rootCause: string;
  readonly action: string;
  readonly dueOn: string | null;
  readonly evidence: string;
  readonly evidenceAt: Date | null;
  readonly answer: string;
  readonly closedAt: Date | null;
  readonly checkOn: string | null;
  readonly effective: boolean | null;
  readonly effectNote: string;
  readonly checkedAt: Date | null;
  readonly version: number;
  readonly files: readonly FindingFileRow[];
}

/**
 * The findings of a case that the reader may see, the gravest first.
 * @param withdrawn whether to give those too that were withdrawn, after the others
 */
export const findingsOf = (tx: EntityManager, auditId: string, withdrawn = false): Promise<FindingRow[]> =>
  rows<FindingRow>(
    tx,
    `select f.id, f.audit_id, f.company_id, f.number, f.item_id, f.grade, f.requirement, f.statement, f.state,
       p.name as recorded_by, f.recorded_at, f.shown_at, f.owner, f.root_cause, f.action, f.due_on::text as due_on,
       f.evidence, f.evidence_at, f.answer, f.closed_at, f.check_on::text as check_on, f.effective, f.effect_note,
       f.checked_at, f.version,
       (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name, 'size', x.size, 'sha256', x.sha256)
          order by x.id), '[]') from audit_finding_files x where x.finding_id = f.id) as files
     from audit_findings f left join people p on p.id = f.recorded_by
     where f.audit_id = $1 and ($2::boolean or f.state <> 'withdrawn')
     order by f.state = 'withdrawn', array_position(array['critical', 'major', 'minor', 'observation', 'strength'], f.grade), f.number`,
    [auditId, withdrawn],
  );

/** Ids of findings that may want a mail: shown to their company, and not over. */
export async function findingsToRemind(tx: EntityManager, { after, limit, recent }: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from audit_findings where ($1::uuid is null or id > $1) and shown_at is not null
       and (state in ('open', 'planned', 'evidence') or state = 'closed' and (checked_at is null or checked_at >= $3))
     order by id limit $2`,
    [after, limit, recent],
  );
  return found.map(({ id }) => id);
}
