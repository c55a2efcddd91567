import type { MigrationInterface, QueryRunner } from 'typeorm';
import { companyOwned, staffOnly } from '../row-level-security.js';

/**
 * Instruments by version, a company's assessments with their answers, and the files that prove them.
 * Answers and files carry the company of their assessment; the composite foreign key keeps it true.
 */
export class Assessments1764000000400 implements MigrationInterface {
  name = 'Assessments1764000000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table instruments (
        id uuid primary key,
        version text not null unique,
        definition jsonb not null,
        created_at timestamptz not null
      )`);
    await staffOnly(runner, 'instruments');
    await runner.query('create policy instruments_read on instruments for select using (true)');

    await runner.query(`
      create table assessments (
        id uuid primary key,
        company_id uuid not null references companies (id),
        instrument_id uuid not null references instruments (id),
        target_level text not null check (target_level in ('N1', 'N2', 'N3')),
        state text not null check (state in ('draft', 'submitted', 'closed')),
        profile jsonb not null,
        started_by uuid not null,
        started_at timestamptz not null,
        active_at timestamptz not null,
        declared_by uuid,
        declared_name text,
        declared_at timestamptz,
        declaration jsonb,
        submitted_at timestamptz,
        closed_at timestamptz,
        version integer not null,
        unique (id, company_id),
        check (state = 'draft' or (declared_by is not null and declared_name is not null and declared_at is not null
          and declaration is not null and submitted_at is not null)),
        check ((state = 'closed') = (closed_at is not null))
      );
      create unique index assessments_one_open on assessments (company_id) where state <> 'closed';
      create index assessments_company on assessments (company_id, started_at desc)`);
    await companyOwned(runner, 'assessments');

    await runner.query(`
      create table assessment_answers (
        assessment_id uuid not null,
        company_id uuid not null,
        item_id text not null,
        value smallint check (value between 0 and 4),
        note text not null,
        updated_by uuid not null,
        updated_at timestamptz not null,
        version integer not null,
        primary key (assessment_id, item_id),
        foreign key (assessment_id, company_id) references assessments (id, company_id)
      );
      create index assessment_answers_company on assessment_answers (company_id)`);
    await companyOwned(runner, 'assessment_answers');

    await runner.query(`
      create table evidence_files (
        id uuid primary key,
        company_id uuid not null,
        assessment_id uuid not null,
        item_id text not null,
        proves text,
        name text not null,
        size integer not null check (size > 0),
        content_type text not null,
        storage_key text not null unique,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        uploaded_by uuid not null,
        uploaded_at timestamptz not null,
        removed_at timestamptz,
        foreign key (assessment_id, company_id) references assessments (id, company_id)
      );
      create index evidence_files_item on evidence_files (assessment_id, item_id) where removed_at is null;
      create index evidence_files_company on evidence_files (company_id)`);
    await companyOwned(runner, 'evidence_files');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table evidence_files');
    await runner.query('drop table assessment_answers');
    await runner.query('drop table assessments');
    await runner.query('drop table instruments');
  }
}
