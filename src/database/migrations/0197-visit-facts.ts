import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A fact on record may come out of the signed minutes of a visit, each kind once. Who goes along on a visit, put something
 * down there or signed for FM4 has audited the case.
 */
export class VisitFacts1764000001970 implements MigrationInterface {
  name = 'VisitFacts1764000001970';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table audit_facts add column visit_id uuid references visits (id);
      create unique index audit_facts_visit on audit_facts (visit_id, kind) where visit_id is not null`);
    // whatever the view has come to hold meanwhile stays in it
    await runner.query(`
      do $do$ begin
        execute 'create or replace view audit_ties with (security_invoker = true) as '
          || rtrim(pg_get_viewdef('audit_ties'::regclass), '; ') || '
            union all select company_id, audit_id, second_auditor, ''audited'' from visits
              where second_auditor is not null and state <> ''cancelled''
            union all select v.company_id, v.audit_id, e.made_by, ''audited'' from visit_entries e
              join visits v on v.id = e.visit_id
            union all select v.company_id, v.audit_id, s.user_id, ''audited'' from visit_signatures s
              join visits v on v.id = s.visit_id where s.side = ''fm4''';
      end $do$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace view audit_ties with (security_invoker = true) as
        select company_id, id as audit_id, auditor_id as user_id, 'audited' as tie from audits where auditor_id is not null
        union all select company_id, audit_id, auditor_id, 'audited' from audit_assignments
        union all select company_id, audit_id, reviewed_by, 'audited' from audit_item_reviews
        union all select company_id, audit_id, recommended_by, 'audited' from audit_recommendations
        union all select company_id, audit_id, voter_id, 'voted' from committee_votes
        union all select company_id, audit_id, user_id, 'conflict' from audit_conflicts
        union all select company_id, null, user_id, 'advised' from advisories
        union all select company_id, audit_id, recorded_by, 'audited' from audit_facts
        union all select company_id, audit_id, second_auditor, 'audited' from audit_facts where second_auditor is not null;
      alter table audit_facts drop column visit_id`);
  }
}
