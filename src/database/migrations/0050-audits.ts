import type { MigrationInterface, QueryRunner } from 'typeorm';
import { companyOwned, staffOnly } from '../row-level-security.js';

/**
 * Audits, the reviews of their items, and the committee. A company reads how its case stands; it reads the reviews only
 * once the case is decided, and never votes, recommendations, conflicts or advisories.
 */
export class Audits1764000000500 implements MigrationInterface {
  name = 'Audits1764000000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audits (
        id uuid primary key,
        company_id uuid not null references companies (id),
        assessment_id uuid not null unique,
        target_level text not null check (target_level in ('N1', 'N2', 'N3')),
        instrument_version text not null,
        state text not null check (state in ('waiting', 'in_review', 'returned', 'closed', 'in_committee', 'decided')),
        auditor_id uuid,
        round integer not null default 1 check (round > 0),
        item_count integer not null,
        clarification text,
        submitted_at timestamptz not null,
        taken_at timestamptz,
        returned_at timestamptz,
        resumed_at timestamptz,
        resumed_by text check (resumed_by in ('company', 'committee')),
        closed_at timestamptz,
        decided_at timestamptz,
        due_on date,
        version integer not null default 1,
        unique (id, company_id),
        foreign key (assessment_id, company_id) references assessments (id, company_id),
        check (auditor_id is not null or state in ('waiting', 'returned')),
        check ((state = 'decided') = (decided_at is not null))
      );
      create index audits_company on audits (company_id, submitted_at desc);
      create index audits_open on audits (state, due_on, id) where state <> 'decided';
      create index audits_decided on audits (decided_at desc, id) where state = 'decided';
      create index audits_auditor on audits (auditor_id) where state <> 'decided'`);
    await companyOwned(runner, 'audits');

    await runner.query(`
      create table audit_item_reviews (
        audit_id uuid not null,
        item_id text not null,
        company_id uuid not null,
        value smallint check (value between 0 and 4),
        reason text not null,
        verified_how text not null,
        finding text not null,
        reviewed_by uuid not null,
        reviewed_at timestamptz not null,
        version integer not null default 1,
        primary key (audit_id, item_id),
        foreign key (audit_id, company_id) references audits (id, company_id)
      )`);
    await staffOnly(runner, 'audit_item_reviews');
    await runner.query(`
      create policy audit_item_reviews_decided on audit_item_reviews for select using (
        app_scope() = 'member' and company_id = app_company_id()
        and exists (select 1 from audits a where a.id = audit_id and a.state = 'decided'))`);

    await runner.query(`
      create table audit_recommendations (
        audit_id uuid not null,
        round integer not null,
        company_id uuid not null,
        level text check (level in ('N1', 'N2', 'N3')),
        summary text not null,
        open_selection_seen boolean not null,
        hires_seen boolean not null,
        company_percent double precision not null,
        audited_percent double precision not null,
        recommended_by uuid not null,
        recommended_at timestamptz not null,
        primary key (audit_id, round),
        foreign key (audit_id, company_id) references audits (id, company_id)
      )`);
    await staffOnly(runner, 'audit_recommendations');

    await runner.query(`
      create table audit_conflicts (
        audit_id uuid not null,
        user_id uuid not null,
        company_id uuid not null,
        reason text not null,
        declared_at timestamptz not null,
        primary key (audit_id, user_id),
        foreign key (audit_id, company_id) references audits (id, company_id)
      )`);
    await staffOnly(runner, 'audit_conflicts');

    await runner.query(`
      create table committee_votes (
        id uuid primary key,
        audit_id uuid not null,
        round integer not null,
        company_id uuid not null,
        voter_id uuid not null,
        choice text not null check (choice in ('N1', 'N2', 'N3', 'none', 'return')),
        reason text not null check (reason <> ''),
        voted_at timestamptz not null,
        unique (audit_id, round, voter_id),
        foreign key (audit_id, company_id) references audits (id, company_id)
      )`);
    await staffOnly(runner, 'committee_votes');

    await runner.query(`
      create table committee_decisions (
        audit_id uuid primary key,
        company_id uuid not null,
        level text check (level in ('N1', 'N2', 'N3')),
        reasons text[] not null check (cardinality(reasons) > 0),
        requirements jsonb not null,
        company_percent double precision not null,
        audited_percent double precision not null,
        instrument_version text not null,
        decided_at timestamptz not null,
        foreign key (audit_id, company_id) references audits (id, company_id)
      );
      create index committee_decisions_company on committee_decisions (company_id, decided_at desc)`);
    await staffOnly(runner, 'committee_decisions');
    await runner.query(`
      create policy committee_decisions_company on committee_decisions for select using (
        app_scope() = 'member' and company_id = app_company_id())`);

    await runner.query(`
      create table advisories (
        id uuid primary key,
        company_id uuid not null references companies (id),
        user_id uuid not null,
        kind text not null check (kind in ('training', 'advice')),
        note text not null,
        given_on date not null,
        recorded_by uuid not null,
        recorded_at timestamptz not null
      );
      create index advisories_company on advisories (company_id, user_id)`);
    await staffOnly(runner, 'advisories');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'advisories',
      'committee_decisions',
      'committee_votes',
      'audit_conflicts',
      'audit_recommendations',
      'audit_item_reviews',
      'audits',
    ]) {
      await runner.query(`drop table ${table}`);
    }
  }
}
