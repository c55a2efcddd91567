import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { staffOnly } from '../row-level-security.js';

/**
 * Who audits what: the competence of auditors, cases that the coordination offers them, and what they state of their
 * impartiality when they take one. Without a statement, or with a tie, the database takes no assignment; those from before
 * stay as they are.
 */
export class CaseAssignment1764000001810 implements MigrationInterface {
  name = 'CaseAssignment1764000001810';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table auditor_competences (
        user_id uuid primary key,
        levels text[] not null check (levels <@ array['N1', 'N2', 'N3']),
        sectors text[],
        capacity integer check (capacity between 0 and 50),
        basis text not null check (length(basis) <= 1050),
        recorded_by uuid not null,
        recorded_at timestamptz not null,
        version integer not null default 1
      );
      create table audit_offers (
        id uuid primary key,
        audit_id uuid not null,
        company_id uuid not null,
        auditor_id uuid not null,
        note text not null check (length(note) <= 4100),
        offered_by uuid not null,
        offered_at timestamptz not null,
        state text not null check (state in ('open', 'accepted', 'declined', 'withdrawn', 'lapsed')),
        closed_at timestamptz,
        reason text check (length(reason) <= 4100),
        foreign key (audit_id, company_id) references audits (id, company_id),
        check ((state = 'open') = (closed_at is null)),
        check (state <> 'declined' or reason <> '')
      );
      create unique index audit_offers_one_open on audit_offers (audit_id) where state = 'open';
      create index audit_offers_auditor on audit_offers (auditor_id) where state = 'open';
      create index audit_offers_audit on audit_offers (audit_id, offered_at desc);
      create table impartiality_statements (
        audit_id uuid not null,
        user_id uuid not null,
        stated_at timestamptz not null,
        company_id uuid not null,
        text_version text not null,
        statements text[] not null check (cardinality(statements) > 0),
        primary key (audit_id, user_id, stated_at),
        foreign key (audit_id, company_id) references audits (id, company_id)
      )`);
    for (const table of ['auditor_competences', 'audit_offers', 'impartiality_statements']) {
      await staffOnly(runner, table);
    }
    await createFunctions(runner, 'guard_audit_assignment', 'offers_stay_closed');
    await runner.query(`
      revoke update, delete, truncate on impartiality_statements from puertas_app;
      revoke delete, truncate on audit_offers from puertas_app;
      create trigger audit_offers_closed before update on audit_offers
        for each row execute function offers_stay_closed();
      create trigger audit_assignments_impartial before insert on audit_assignments
        for each row execute function guard_audit_assignment()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger audit_assignments_impartial on audit_assignments;
      drop table impartiality_statements;
      drop table audit_offers;
      drop table auditor_competences;
      drop function guard_audit_assignment();
      drop function offers_stay_closed()`);
  }
}
