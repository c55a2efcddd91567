import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { staffOnly } from '../row-level-security.js';

/**
 * What FM4 asks of a company, practice by practice, with its answers and files, and the term it set; and while it waits
 * only the practices that it asked about may change, whoever writes.
 */
export class Clarifications1764000001870 implements MigrationInterface {
  name = 'Clarifications1764000001870';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table audits add column answer_by date;
      alter table assessments add column open_items text[];
      create table audit_clarifications (
        id uuid primary key,
        audit_id uuid not null,
        company_id uuid not null,
        item_id text,
        state text not null check (state in ('prepared', 'asked', 'answered', 'settled')),
        opened_by uuid not null,
        opened_at timestamptz not null,
        asked_at timestamptz,
        answer_by date,
        submission_id uuid references assessment_submissions (id),
        answered_at timestamptz,
        settled_by uuid,
        settled_at timestamptz,
        unique (id, audit_id, company_id),
        foreign key (audit_id, company_id) references audits (id, company_id),
        check (state = 'prepared' or asked_at is not null),
        check ((asked_at is null) = (answer_by is null)),
        check (state <> 'settled' or settled_at is not null)
      );
      create unique index audit_clarifications_open on audit_clarifications (audit_id, item_id)
        where state <> 'settled' and item_id is not null;
      create index audit_clarifications_audit on audit_clarifications (audit_id, opened_at);
      create index audit_clarifications_company on audit_clarifications (company_id);
      create table audit_clarification_messages (
        id uuid primary key,
        clarification_id uuid not null,
        audit_id uuid not null,
        company_id uuid not null,
        side text not null check (side in ('fm4', 'company')),
        text text not null check (length(text) between 1 and 4000),
        author_id uuid not null,
        written_at timestamptz not null,
        sent_at timestamptz,
        foreign key (clarification_id, audit_id, company_id)
          references audit_clarifications (id, audit_id, company_id) on delete cascade,
        check (side = 'fm4' or sent_at is not null)
      );
      create index audit_clarification_messages_thread on audit_clarification_messages (clarification_id, written_at);
      create index audit_clarification_messages_audit on audit_clarification_messages (audit_id);
      create index audit_clarification_messages_company on audit_clarification_messages (company_id);
      create table audit_clarification_files (
        id uuid primary key,
        message_id uuid not null references audit_clarification_messages (id),
        company_id uuid not null references companies (id),
        name text not null,
        size integer not null check (size > 0),
        content_type text not null,
        storage_key text not null unique,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$')
      );
      create index audit_clarification_files_message on audit_clarification_files (message_id);
      create index audit_clarification_files_company on audit_clarification_files (company_id)`);
    for (const table of ['audit_clarifications', 'audit_clarification_messages', 'audit_clarification_files']) {
      await staffOnly(runner, table);
    }
    await runner.query(`
      create policy audit_clarifications_company on audit_clarifications
        for select using (app_scope() = 'member' and company_id = app_company_id() and asked_at is not null);
      create policy audit_clarification_messages_company on audit_clarification_messages
        for select using (app_scope() = 'member' and company_id = app_company_id() and sent_at is not null);
      create policy audit_clarification_files_company on audit_clarification_files
        for select using (app_scope() = 'member' and company_id = app_company_id());
      revoke truncate on audit_clarifications, audit_clarification_messages from puertas_app;
      revoke update, delete, truncate on audit_clarification_files from puertas_app`);
    await createFunctions(runner, 'keep_closed_items', 'keep_closed_profile');
    await runner.query(`
      create trigger assessment_answers_closed before insert or update or delete on assessment_answers
        for each row execute function keep_closed_items();
      create trigger evidence_files_closed before insert or delete or update of item_id, assessment_id, removed_at,
        storage_key, sha256, proves, name on evidence_files for each row execute function keep_closed_items();
      create trigger assessments_closed before update of profile, target_level, instrument_id, open_items on assessments
        for each row execute function keep_closed_profile()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger assessments_closed on assessments;
      drop trigger evidence_files_closed on evidence_files;
      drop trigger assessment_answers_closed on assessment_answers;
      drop function keep_closed_profile();
      drop function keep_closed_items();
      drop table audit_clarification_files;
      drop table audit_clarification_messages;
      drop table audit_clarifications;
      alter table assessments drop column open_items;
      alter table audits drop column answer_by`);
  }
}
