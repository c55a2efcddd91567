import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/**
 * What an audit finds, graded, and what becomes of it: owner, root cause and date from the company, evidence that it is
 * done, and ninety days later whether it held. None is deleted; the company reads them once they were shown to it.
 */
export class Findings1764000001880 implements MigrationInterface {
  name = 'Findings1764000001880';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_findings (
        id uuid primary key,
        audit_id uuid not null,
        company_id uuid not null,
        number integer not null check (number >= 1),
        item_id text,
        grade text not null check (grade in ('critical', 'major', 'minor', 'observation', 'strength')),
        requirement text not null,
        statement text not null,
        state text not null check (state in ('noted', 'open', 'planned', 'evidence', 'closed', 'withdrawn')),
        recorded_by uuid not null,
        recorded_at timestamptz not null,
        shown_at timestamptz,
        owner text not null default '',
        root_cause text not null default '',
        action text not null default '',
        due_on date,
        planned_by uuid,
        planned_at timestamptz,
        evidence text not null default '',
        evidence_by uuid,
        evidence_at timestamptz,
        answer text not null default '',
        closed_by uuid,
        closed_at timestamptz,
        check_on date,
        effective boolean,
        effect_note text not null default '',
        checked_by uuid,
        checked_at timestamptz,
        version integer not null default 1,
        unique (audit_id, number),
        unique (id, company_id),
        foreign key (audit_id, company_id) references audits (id, company_id),
        check ((state = 'noted') <= (grade in ('observation', 'strength'))),
        check (state not in ('planned', 'evidence', 'closed')
          or (owner <> '' and root_cause <> '' and action <> '' and due_on is not null and planned_at is not null)),
        check (state not in ('evidence', 'closed') or (evidence <> '' and evidence_at is not null)),
        check (state <> 'closed' or (closed_at is not null and closed_by is not null and check_on is not null)),
        check ((effective is null) = (checked_at is null))
      );
      create index audit_findings_company on audit_findings (company_id);
      create index audit_findings_open on audit_findings (id) where shown_at is not null and state in ('open', 'planned',
        'evidence', 'closed');
      create table audit_finding_files (
        id uuid primary key,
        finding_id uuid not null,
        company_id uuid not null,
        name text not null,
        size integer not null check (size > 0),
        content_type text not null,
        storage_key text not null unique,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        sent_at timestamptz not null,
        foreign key (finding_id, company_id) references audit_findings (id, company_id)
      );
      create index audit_finding_files_finding on audit_finding_files (finding_id);
      create index audit_finding_files_company on audit_finding_files (company_id)`);
    await staffOnly(runner, 'audit_findings');
    await staffOnly(runner, 'audit_finding_files');
    await runner.query(`
      create policy audit_findings_company on audit_findings for select using (app_scope() = 'member'
        and company_id = app_company_id() and shown_at is not null and state <> 'withdrawn');
      create policy audit_finding_files_company on audit_finding_files
        for select using (app_scope() = 'member' and company_id = app_company_id());
      revoke delete, truncate on audit_findings from puertas_app;
      revoke update, delete, truncate on audit_finding_files from puertas_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table audit_finding_files, audit_findings');
  }
}
