import type { EntityManager } from 'typeorm';
import { one, rows, run } from '../../database/index.js';
import type { LevelId, Profile } from '../instrument/instrument.types.js';
import type { AssessmentState } from './assessment.rules.js';
import type { SubjectPage } from '../../notifications/index.js';

/** A company's self-assessment, without its answers. */
export interface AssessmentRow {
  readonly id: string;
  readonly companyId: string;
  readonly instrumentId: string;
  readonly targetLevel: LevelId;
  readonly state: AssessmentState;
  readonly profile: Profile;
  readonly startedAt: Date;
  readonly activeAt: Date;
  readonly declaredBy: string | null;
  readonly declaredName: string | null;
  readonly declaredAt: Date | null;
  readonly submittedAt: Date | null;
  readonly closedAt: Date | null;
  /** The practices that FM4 asked about, while the company has it back; null: no such limit. */
  readonly openItems: string[] | null;
  readonly version: number;
}

const columns = `id, company_id, instrument_id, target_level, state, profile, started_at, active_at, declared_by,
  declared_name, declared_at, submitted_at, closed_at, open_items, version`;

/** The company's newest assessment. */
export function latestOf(tx: EntityManager, companyId: string): Promise<AssessmentRow | null> {
  return one<AssessmentRow>(
    tx,
    `select ${columns} from assessments where company_id = $1 order by started_at desc, id desc limit 1`,
    [companyId],
  );
}

/** The same, locked: changes of one assessment, its submission too, run one after the other. */
export function lockLatestOf(tx: EntityManager, companyId: string): Promise<AssessmentRow | null> {
  return one<AssessmentRow>(
    tx,
    `select ${columns} from assessments where company_id = $1 order by started_at desc, id desc limit 1
     for no key update`,
    [companyId],
  );
}

/** Ids of assessments that may want a mail: drafts, and what was submitted since `recent`. */
export async function assessmentsToRemind(tx: EntityManager, page: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from assessments where ($1::uuid is null or id > $1)
       and (state = 'draft' or state = 'submitted' and submitted_at >= $3) order by id limit $2`,
    [page.after, page.limit, page.recent],
  );
  return found.map(({ id }) => id);
}

/** Whether the company has submitted one that is not closed, also when FM4 has given it back. */
export async function hasUndecided(tx: EntityManager, companyId: string): Promise<boolean> {
  const row = await one<{ found: boolean }>(
    tx,
    `select exists (select 1 from assessments
       where company_id = $1 and state <> 'closed' and submitted_at is not null) as found`,
    [companyId],
  );
  return row!.found;
}

/** An assessment that is over, as far as the next one depends on it. */
export interface ClosedAssessment {
  readonly id: string;
  readonly instrumentId: string;
  readonly profile: Profile;
  readonly submittedAt: Date;
}

/** The company's last assessment that is over. */
export function lastClosed(tx: EntityManager, companyId: string): Promise<ClosedAssessment | null> {
  return one<ClosedAssessment>(
    tx,
    `select id, instrument_id, profile, submitted_at from assessments
     where company_id = $1 and state = 'closed' and submitted_at is not null order by started_at desc limit 1`,
    [companyId],
  );
}

/** What starts a draft. */
export interface NewDraft {
  readonly id: string;
  readonly companyId: string;
  readonly instrumentId: string;
  readonly targetLevel: LevelId;
  readonly profile: Profile;
  readonly startedBy: string;
  readonly startedAt: Date;
}

/** Starts a draft; false when the company has an open assessment already. */
export async function insertDraft(tx: EntityManager, draft: NewDraft): Promise<boolean> {
  const inserted = await run(
    tx,
    `insert into assessments (id, company_id, instrument_id, target_level, state, profile, started_by, started_at,
       active_at, version) values ($1, $2, $3, $4, 'draft', $5, $6, $7, $7, 1)
     on conflict (company_id) where state <> 'closed' do nothing`,
    [
      draft.id,
      draft.companyId,
      draft.instrumentId,
      draft.targetLevel,
      JSON.stringify(draft.profile),
      draft.startedBy,
      draft.startedAt,
    ],
  );
  return inserted === 1;
}

/** A declaration that a person has signed. */
export interface DeclarationRow {
  readonly name: string | null;
  readonly declaration: string[] | null;
  readonly declaredAt: Date | null;
}

/** The declarations that a person has signed, oldest first. */
export function declarationsBy(tx: EntityManager, userId: string): Promise<DeclarationRow[]> {
  return rows<DeclarationRow>(
    tx,
    `select declared_name as name, declaration, declared_at from assessments
     where declared_by = $1 order by declared_at`,
    [userId],
  );
}

/** The assessments that a person has begun for their company, oldest first. */
export function startedBy(tx: EntityManager, userId: string): Promise<{ targetLevel: string; startedAt: Date }[]> {
  return rows<{ targetLevel: string; startedAt: Date }>(
    tx,
    'select target_level, started_at from assessments where started_by = $1 order by started_at',
    [userId],
  );
}
