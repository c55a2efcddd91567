import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { staffOnly } from '../row-level-security.js';

/**
 * Appeals of companies against a decision of the committee, and complaints of others about one: decided by two people who
 * had no part in it. When they find that it has to be decided anew, the decision moves to those of before, its votes no
 * longer count, and the case is before the committee again; who decided it before is tied to it. A company sees its own
 * appeals, and what was decided before; of complaints it sees nothing.
 */
export class Appeals1764000002010 implements MigrationInterface {
  name = 'Appeals1764000002010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table appeals (
        id uuid primary key,
        kind text not null check (kind in ('appeal', 'complaint')),
        audit_id uuid not null,
        company_id uuid not null,
        decided_at timestamptz not null,
        grounds text not null check (length(grounds) between 1 and 4000),
        state text not null check (state in ('received', 'examining', 'proposed', 'resolved', 'withdrawn')),
        locale text not null check (locale in ('es', 'en')),
        received_at timestamptz not null,
        due_on date not null,
        filed_by uuid,
        receipt_hash bytea unique check (length(receipt_hash) = 32),
        contact_name text,
        contact_email text,
        examiner_id uuid,
        taken_at timestamptz,
        outcome text check (outcome in ('new-round', 'upheld', 'dismissed', 'inadmissible')),
        answer text,
        proposed_by uuid,
        proposed_at timestamptz,
        declined_reason text,
        confirmed_by uuid,
        resolved_at timestamptz,
        withdrawn_at timestamptz,
        version integer not null default 1,
        foreign key (audit_id, company_id) references audits (id, company_id),
        check ((kind = 'appeal') = (filed_by is not null) and (kind = 'complaint') = (receipt_hash is not null)),
        check (kind = 'complaint' or (contact_name is null and contact_email is null)),
        check ((state = 'resolved') = (resolved_at is not null) and (state = 'resolved') = (confirmed_by is not null)),
        check ((state = 'withdrawn') = (withdrawn_at is not null)),
        check (state not in ('proposed', 'resolved') or (outcome is not null and answer is not null and proposed_by is not null)),
        constraint appeals_two_people check (confirmed_by <> proposed_by)
      );
      create unique index appeals_once on appeals (audit_id, decided_at) where kind = 'appeal' and state <> 'withdrawn';
      create index appeals_open on appeals (due_on) where state in ('received', 'examining', 'proposed');
      create index appeals_company on appeals (company_id, received_at desc);
      create table committee_former_decisions (
        audit_id uuid not null,
        company_id uuid not null,
        level text check (level in ('N1', 'N2', 'N3')),
        reasons text[] not null,
        conditions jsonb not null,
        requirements jsonb not null,
        company_percent double precision not null,
        audited_percent double precision not null,
        instrument_version text not null,
        decided_at timestamptz not null,
        reconsidered_at timestamptz not null,
        primary key (audit_id, decided_at),
        foreign key (audit_id, company_id) references audits (id, company_id)
      );
      insert into audit_transitions (from_state, move, to_state) values ('decided', 'reconsider', 'closed');
      -- the report of a decision that was made anew is another one; that of the first stays as it was sent
      drop index audit_reports_final;
      alter table distinctions drop constraint distinctions_audit_id_key;
      create unique index distinctions_audit_level on distinctions (audit_id, level) where state <> 'superseded'`);
    await staffOnly(runner, 'appeals');
    await staffOnly(runner, 'committee_former_decisions');
    await runner.query('drop function audit_report_by_code(text)');
    await createFunctions(runner, 'guard_appeals', 'audit_report_by_code');
    await runner.query(`
      create policy appeals_own on appeals for select using (
        app_scope() = 'member' and company_id = app_company_id() and kind = 'appeal');
      create policy committee_former_decisions_own on committee_former_decisions for select using (
        app_scope() = 'member' and company_id = app_company_id());
      revoke delete, truncate on committee_former_decisions from puertas_app;
      create view decision_ties with (security_invoker = true) as
        select company_id, audit_id, voter_id as user_id, 'decided-before' as tie from committee_votes
          where void_why = 'reconsidered'
        union all select company_id, audit_id, p.id, 'decided-before' from appeals
          cross join lateral (values (proposed_by), (confirmed_by)) as p (id) where state = 'resolved'
        union all select company_id, audit_id, p.id, 'present' from condition_waivers
          cross join lateral (values (proposed_by), (confirmed_by)) as p (id) where p.id is not null
        union all select g.company_id, g.audit_id, s.user_id, 'present' from committee_agenda g
          join committee_seats s on s.session_id = g.session_id where s.joined_at is not null;
      create or replace view audit_ties with (security_invoker = true) as ${await tiesNow(runner)} ${decisionTies};
      create trigger appeals_guarded before update on appeals for each row execute function guard_appeals()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const now = await tiesNow(runner);
    const before = now.slice(0, now.lastIndexOf('UNION ALL'));
    if (!now.slice(before.length).includes('decision_ties'))
      throw new Error('audit_ties has further ties: undo those first');
    await runner.query(`
      create or replace view audit_ties with (security_invoker = true) as ${before};
      drop view decision_ties;
      drop index distinctions_audit_level;
      alter table distinctions add constraint distinctions_audit_id_key unique (audit_id);
      drop table committee_former_decisions;
      drop table appeals;
      create unique index audit_reports_final on audit_reports (audit_id) where kind = 'final';
      delete from audit_moves where move = 'reconsider';
      delete from audit_transitions where move = 'reconsider';
      drop function guard_appeals();
      drop function audit_report_by_code(text);
      ${reportByCode}`);
  }
}

/** While a case had one final report. */
const reportByCode = `
  create function audit_report_by_code(code text)
    returns table (code text, "companyName" text, "issuedAt" timestamptz, sha256 text)
    language sql stable security definer set search_path to 'public' as $$
      select r.code, r.company_name, r.sent_at, r.sha256 from audit_reports r where r.code = audit_report_by_code.code
    $$`;

const decisionTies = 'union all select company_id, audit_id, user_id, tie from decision_ties';

/** What the view of ties says now: other migrations give it ties too. */
async function tiesNow(runner: QueryRunner): Promise<string> {
  const [{ text }] = (await runner.query(`select pg_get_viewdef('audit_ties'::regclass) as text`)) as [
    { text: string },
  ];
  return text.trim().replace(/;$/, '');
}
