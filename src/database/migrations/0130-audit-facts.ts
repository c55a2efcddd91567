import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

const tiesBefore = `
  select company_id, id as audit_id, auditor_id as user_id, 'audited' as tie from audits where auditor_id is not null
  union all select company_id, audit_id, auditor_id, 'audited' from audit_assignments
  union all select company_id, audit_id, reviewed_by, 'audited' from audit_item_reviews
  union all select company_id, audit_id, recommended_by, 'audited' from audit_recommendations
  union all select company_id, audit_id, voter_id, 'voted' from committee_votes
  union all select company_id, audit_id, user_id, 'conflict' from audit_conflicts
  union all select company_id, null, user_id, 'advised' from advisories`;

/**
 * What the auditor of a case finds beside its items: interviews counted without names, visit, samples, results. A fact is
 * withdrawn, never changed. Who recorded one, and who went along on a visit, has audited the case.
 */
export class AuditFacts1764000001300 implements MigrationInterface {
  name = 'AuditFacts1764000001300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_facts (
        id uuid primary key,
        audit_id uuid not null,
        company_id uuid not null,
        kind text not null check (kind in ('functions', 'interviews', 'visit', 'records-sample', 'suppliers', 'hires',
          'permanence', 'pay-gap', 'commitment', 'improvement-plan')),
        held_on date not null,
        method text not null check (method in ('on-site', 'remote', 'documents')),
        figures jsonb not null check (jsonb_typeof(figures) = 'object'),
        note text not null,
        second_auditor uuid,
        recorded_by uuid not null,
        recorded_at timestamptz not null,
        withdrawn_by uuid,
        withdrawn_at timestamptz,
        withdrawn_reason text,
        foreign key (audit_id, company_id) references audits (id, company_id),
        check (second_auditor is null or kind = 'visit'),
        check (second_auditor <> recorded_by),
        check ((withdrawn_by is null) = (withdrawn_at is null)),
        check ((withdrawn_by is null) = (withdrawn_reason is null))
      );
      create index audit_facts_audit on audit_facts (audit_id, recorded_at);
      create index audit_facts_company on audit_facts (company_id);
      create or replace view audit_ties with (security_invoker = true) as ${tiesBefore}
        union all select company_id, audit_id, recorded_by, 'audited' from audit_facts
        union all select company_id, audit_id, second_auditor, 'audited' from audit_facts where second_auditor is not null`);
    await staffOnly(runner, 'audit_facts');
    await runner.query('revoke delete, truncate on audit_facts from puertas_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace view audit_ties with (security_invoker = true) as ${tiesBefore};
      drop table audit_facts`);
  }
}
