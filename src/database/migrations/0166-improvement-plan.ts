import type { MigrationInterface, QueryRunner } from 'typeorm';
import { companyOwned } from '../row-level-security.js';

/** The improvement plan of a company: an action for each gap, what was done about it, and the files that show it. */
export class ImprovementPlan1764000001660 implements MigrationInterface {
  name = 'ImprovementPlan1764000001660';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table plan_actions (
        id uuid primary key,
        company_id uuid not null references companies (id),
        assessment_id uuid not null,
        carried_from uuid,
        item_id text,
        title text not null check (length(title) between 1 and 300),
        from_value smallint check (from_value between 0 and 4),
        target smallint check (target between 0 and 4),
        owner_id uuid,
        due_on date,
        state text not null check (state in ('open', 'done', 'dropped')),
        created_by uuid not null,
        created_at timestamptz not null,
        ended_on date,
        check_on date,
        checked_on date,
        version integer not null,
        unique (id, company_id),
        foreign key (assessment_id, company_id) references assessments (id, company_id),
        check ((item_id is null) = (target is null)),
        check ((state = 'open') = (ended_on is null)),
        check (check_on is null or state = 'done'),
        check (checked_on is null or check_on is not null)
      );
      create unique index plan_actions_one_open on plan_actions (company_id, item_id) where state = 'open';
      create index plan_actions_company on plan_actions (company_id, state);
      create table plan_notes (
        id uuid primary key,
        action_id uuid not null,
        company_id uuid not null,
        kind text not null check (kind in ('progress', 'done', 'reopened', 'dropped', 'works', 'fails', 'carried')),
        text text not null check (length(text) <= 2000),
        written_by uuid not null,
        written_at timestamptz not null,
        foreign key (action_id, company_id) references plan_actions (id, company_id)
      );
      create index plan_notes_action on plan_notes (action_id, written_at);
      create table plan_files (
        id uuid primary key,
        action_id uuid not null,
        company_id uuid not null,
        name text not null,
        size integer not null check (size > 0),
        content_type text not null,
        storage_key text not null unique,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        uploaded_by uuid not null,
        uploaded_at timestamptz not null,
        evidence_id uuid,
        foreign key (action_id, company_id) references plan_actions (id, company_id)
      );
      create index plan_files_action on plan_files (action_id)`);
    for (const table of ['plan_actions', 'plan_notes', 'plan_files']) await companyOwned(runner, table);
    await runner.query(`
      revoke delete, truncate on plan_actions from puertas_app;
      revoke update, delete, truncate on plan_notes from puertas_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table plan_files; drop table plan_notes; drop table plan_actions');
  }
}
