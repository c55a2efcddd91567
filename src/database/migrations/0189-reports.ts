import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { staffOnly } from '../row-level-security.js';

/**
 * The report of an audit: drafts on whose facts the company may comment, and the final one, which has a code. What was
 * sent stays as it was sent; only an answer to a comment is written later.
 */
export class AuditReports1764000001890 implements MigrationInterface {
  name = 'AuditReports1764000001890';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_reports (
        id uuid primary key,
        audit_id uuid not null,
        company_id uuid not null,
        number integer not null check (number >= 1),
        kind text not null check (kind in ('draft', 'final')),
        code text unique,
        company_name text not null,
        content text not null,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        sent_by uuid not null,
        sent_at timestamptz not null,
        comment_by date,
        unique (audit_id, number),
        unique (id, audit_id, company_id),
        foreign key (audit_id, company_id) references audits (id, company_id),
        check ((kind = 'final') = (code is not null)),
        check ((kind = 'draft') = (comment_by is not null))
      );
      create unique index audit_reports_final on audit_reports (audit_id) where kind = 'final';
      create index audit_reports_company on audit_reports (company_id);
      create table audit_report_comments (
        id uuid primary key,
        report_id uuid not null,
        audit_id uuid not null,
        company_id uuid not null,
        section text not null check (section in ('summary', 'scores', 'findings', 'sampling', 'voice', 'plan')),
        text text not null check (length(text) between 1 and 4000),
        author_id uuid not null,
        written_at timestamptz not null,
        answer text,
        changed boolean,
        answered_by uuid,
        answered_at timestamptz,
        foreign key (report_id, audit_id, company_id) references audit_reports (id, audit_id, company_id),
        check ((answer is null) = (answered_at is null) and (answer is null) = (changed is null))
      );
      create index audit_report_comments_report on audit_report_comments (report_id, written_at);
      create index audit_report_comments_company on audit_report_comments (company_id)`);
    await staffOnly(runner, 'audit_reports');
    await staffOnly(runner, 'audit_report_comments');
    await runner.query(`
      create policy audit_reports_company on audit_reports
        for select using (app_scope() = 'member' and company_id = app_company_id());
      create policy audit_report_comments_company on audit_report_comments
        for select using (app_scope() = 'member' and company_id = app_company_id());
      revoke update, delete, truncate on audit_reports from puertas_app;
      revoke delete, truncate on audit_report_comments from puertas_app`);
    await createFunctions(runner, 'audit_report_by_code');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function audit_report_by_code(text);
      drop table audit_report_comments, audit_reports`);
  }
}
