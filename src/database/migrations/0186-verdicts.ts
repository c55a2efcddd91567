import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/**
 * A verdict says how it was verified: by which method, on which day, on how large a sample, with which files open. Which
 * file was opened by whom is on record, and so is the sampling plan, which is stated before the first verdict and only
 * ever followed by another one.
 */
export class Verdicts1764000001860 implements MigrationInterface {
  name = 'Verdicts1764000001860';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table audit_item_reviews
        add column method text check (method in ('documents', 'management-interview', 'staff-interview',
          'on-site-observation', 'confidential-survey')),
        add column verified_on date,
        add column sample_seen integer check (sample_seen >= 0),
        add column sample_of integer check (sample_of >= 1),
        add column files_seen uuid[] not null default '{}',
        add column in_bulk boolean not null default false,
        add constraint audit_item_reviews_record check (
          (method is null) = (verified_on is null) and (method is null) = (sample_seen is null)
          and (method is null) = (sample_of is null) and sample_seen <= sample_of);
      create table evidence_openings (
        audit_id uuid not null,
        file_id uuid not null references evidence_files (id),
        opened_by uuid not null,
        company_id uuid not null,
        opened_at timestamptz not null,
        primary key (audit_id, file_id, opened_by),
        foreign key (audit_id, company_id) references audits (id, company_id)
      );
      create index evidence_openings_file on evidence_openings (file_id);
      create index evidence_openings_person on evidence_openings (opened_by);
      create table audit_sampling_plans (
        id uuid primary key,
        audit_id uuid not null,
        company_id uuid not null,
        number integer not null check (number >= 1),
        headcount integer not null check (headcount >= 1),
        sites integer not null check (sites >= 1),
        sites_visited integer not null check (sites_visited between 0 and sites),
        records integer not null check (records between 0 and headcount),
        records_needed integer not null check (records_needed between 0 and headcount),
        interviews integer not null check (interviews between 0 and headcount),
        interviews_needed integer not null check (interviews_needed between 0 and headcount),
        method text not null check (method in ('random', 'stratified', 'all')),
        criteria text not null,
        shortfall text not null,
        reason text not null,
        seed text not null,
        stated_by uuid not null,
        stated_at timestamptz not null,
        unique (audit_id, number),
        foreign key (audit_id, company_id) references audits (id, company_id),
        check (shortfall <> '' or records >= records_needed and interviews >= interviews_needed),
        check (reason <> '' or number = 1)
      );
      create index audit_sampling_plans_company on audit_sampling_plans (company_id)`);
    for (const table of ['evidence_openings', 'audit_sampling_plans']) {
      await staffOnly(runner, table);
      await runner.query(`revoke update, delete, truncate on ${table} from puertas_app`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table audit_sampling_plans;
      drop table evidence_openings;
      alter table audit_item_reviews
        drop constraint audit_item_reviews_record,
        drop column in_bulk, drop column files_seen, drop column sample_of, drop column sample_seen,
        drop column verified_on, drop column method`);
  }
}
