import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/**
 * What the public reports about distinguished companies. No name, no mailbox, no address of who reports is kept; who has the
 * receipt follows it, of which only a keyed hash is here. A company sees none of it.
 */
export class Reports1764000000930 implements MigrationInterface {
  name = 'Reports1764000000930';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reports (
        id uuid primary key,
        company_id uuid not null references companies (id),
        distinction_id uuid not null,
        receipt_hash bytea not null unique check (length(receipt_hash) = 32),
        category text not null
          check (category in ('discrimination', 'conditions', 'documents', 'harassment', 'misuse', 'other')),
        locale text not null check (locale in ('es', 'en')),
        state text not null check (state in ('received', 'in_review', 'answered', 'closed')),
        outcome text check (outcome in ('founded', 'partly', 'unfounded', 'elsewhere')),
        received_at timestamptz not null,
        acknowledge_by date not null,
        answer_by date not null,
        handler_id uuid,
        taken_at timestamptz,
        wrote_at timestamptz,
        answered_at timestamptz,
        closed_at timestamptz,
        suspended_at timestamptz,
        version integer not null default 1,
        foreign key (distinction_id, company_id) references distinctions (id, company_id),
        check ((state = 'closed') = (closed_at is not null)),
        check (state in ('received', 'in_review') or (outcome is not null and answered_at is not null)),
        check (state = 'received' or taken_at is not null)
      );
      create index reports_open on reports (answer_by) where state <> 'closed';
      create index reports_company on reports (company_id);
      create index reports_closed on reports (closed_at) where state = 'closed';
      create table report_messages (
        id uuid primary key,
        report_id uuid not null references reports (id) on delete cascade,
        author text not null check (author in ('reporter', 'fm4')),
        author_id uuid check ((author = 'fm4') = (author_id is not null)),
        body text not null check (length(body) between 1 and 4000),
        at timestamptz not null
      );
      create index report_messages_report on report_messages (report_id, at);
      create table report_conflicts (
        report_id uuid not null references reports (id) on delete cascade,
        user_id uuid not null,
        declared_at timestamptz not null,
        primary key (report_id, user_id)
      )`);
    for (const table of ['reports', 'report_messages', 'report_conflicts']) await staffOnly(runner, table);
    // Who trained or advised a company, audited it, voted on it or declared a tie to it does not judge what is said of it.
    await runner.query(interestIn);
    await runner.query(`
      create index audits_company_auditor on audits (company_id, auditor_id);
      create index audit_item_reviews_company on audit_item_reviews (company_id, reviewed_by);
      create index committee_votes_company on committee_votes (company_id, voter_id);
      create index audit_conflicts_company on audit_conflicts (company_id, user_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index audit_conflicts_company; drop index committee_votes_company; drop index audit_item_reviews_company;
      drop index audits_company_auditor;
      drop function interest_in(uuid, uuid);
      drop table report_conflicts; drop table report_messages; drop table reports`);
  }
}

/** Until one view told of all ties. */
export const interestIn = `
  create function interest_in(company uuid, person uuid) returns text language sql stable as $$
    select case
      when exists (select 1 from audit_conflicts c where c.company_id = company and c.user_id = person) then 'conflict'
      when exists (select 1 from advisories a where a.company_id = company and a.user_id = person) then 'advised'
      when exists (select 1 from audits a where a.company_id = company and a.auditor_id = person)
        or exists (select 1 from audit_item_reviews r where r.company_id = company and r.reviewed_by = person)
        then 'audited'
      when exists (select 1 from committee_votes v where v.company_id = company and v.voter_id = person) then 'voted'
    end
  $$`;
