import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';
import { interestIn } from './0093-reports.js';

/**
 * Everyone who has held a case, also those who gave it back, and one view of what ties people to cases and companies:
 * whatever asks for independence reads it. A tie without a case is one to the company as a whole.
 */
export class AuditTies1764000001090 implements MigrationInterface {
  name = 'AuditTies1764000001090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_assignments (
        audit_id uuid not null,
        auditor_id uuid not null,
        taken_at timestamptz not null,
        company_id uuid not null,
        primary key (audit_id, auditor_id, taken_at),
        foreign key (audit_id, company_id) references audits (id, company_id)
      );
      create index audit_assignments_company on audit_assignments (company_id, auditor_id);
      create index audit_recommendations_company on audit_recommendations (company_id, recommended_by)`);
    await staffOnly(runner, 'audit_assignments');
    // Who took a case before now stands in the log of acts.
    await runner.query(`
      insert into audit_assignments (audit_id, auditor_id, taken_at, company_id)
      select a.id, l.actor::uuid, l.at, a.company_id from act_log l join audits a on a.id::text = l.subject_id
      where l.subject_type = 'audit' and l.act = 'audits.taken' and l.actor_kind = 'person'
      on conflict do nothing`);
    await runner.query(`
      create view audit_ties with (security_invoker = true) as
        select company_id, id as audit_id, auditor_id as user_id, 'audited' as tie from audits where auditor_id is not null
        union all select company_id, audit_id, auditor_id, 'audited' from audit_assignments
        union all select company_id, audit_id, reviewed_by, 'audited' from audit_item_reviews
        union all select company_id, audit_id, recommended_by, 'audited' from audit_recommendations
        union all select company_id, audit_id, voter_id, 'voted' from committee_votes
        union all select company_id, audit_id, user_id, 'conflict' from audit_conflicts
        union all select company_id, null, user_id, 'advised' from advisories;
      drop function interest_in(uuid, uuid)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(interestIn);
    await runner.query(`
      drop view audit_ties;
      drop index audit_recommendations_company;
      drop table audit_assignments`);
  }
}
