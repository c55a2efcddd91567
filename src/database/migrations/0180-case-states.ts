import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { staffOnly } from '../row-level-security.js';

/**
 * The life of a case as a table that the database holds every case to, each move on record, and the intervals in which the
 * days of FM4's promise do not run. A company reads the pauses of its own cases; moves name people and are FM4's.
 */
export class CaseStates1764000001800 implements MigrationInterface {
  name = 'CaseStates1764000001800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_transitions (
        from_state text not null,
        move text not null,
        to_state text not null,
        primary key (from_state, move),
        check (from_state in ('waiting', 'in_review', 'returned', 'closed', 'in_committee', 'decided', 'withdrawn')),
        check (to_state in ('waiting', 'in_review', 'returned', 'closed', 'in_committee', 'decided', 'withdrawn'))
      );
      insert into audit_transitions (from_state, move, to_state) values
        ('waiting', 'take', 'in_review'), ('waiting', 'withdraw', 'withdrawn'), ('withdrawn', 'resubmit', 'waiting'),
        ('in_review', 'release', 'waiting'), ('in_review', 'clarify', 'returned'), ('in_review', 'close', 'closed'),
        ('in_review', 'requeue', 'waiting'), ('returned', 'resume', 'in_review'), ('returned', 'requeue', 'waiting'),
        ('closed', 'reopen', 'in_review'), ('closed', 'startVoting', 'in_committee'), ('closed', 'requeue', 'waiting'),
        ('in_committee', 'return', 'in_review'), ('in_committee', 'decide', 'decided'),
        ('in_committee', 'requeue', 'waiting');
      alter table audit_transitions enable row level security;
      create policy audit_transitions_all on audit_transitions for select using (true);
      revoke insert, update, delete, truncate on audit_transitions from puertas_app`);
    await runner.query(`
      create table audit_moves (
        audit_id uuid not null,
        version integer not null,
        company_id uuid not null,
        from_state text not null,
        move text not null,
        moved_at timestamptz not null,
        moved_by uuid,
        primary key (audit_id, version),
        foreign key (audit_id, company_id) references audits (id, company_id),
        foreign key (from_state, move) references audit_transitions (from_state, move)
      )`);
    await staffOnly(runner, 'audit_moves');
    await runner.query(`
      create table audit_pauses (
        id uuid primary key,
        audit_id uuid not null,
        company_id uuid not null,
        kind text not null check (kind in ('clarification', 'agreed')),
        reason text not null check (length(reason) <= 4100),
        from_at timestamptz not null,
        to_at timestamptz,
        begun_by uuid,
        foreign key (audit_id, company_id) references audits (id, company_id),
        check (to_at >= from_at),
        check (kind <> 'agreed' or reason <> '' and begun_by is not null)
      );
      create unique index audit_pauses_one_open on audit_pauses (audit_id, kind) where to_at is null;
      create index audit_pauses_audit on audit_pauses (audit_id, from_at)`);
    await staffOnly(runner, 'audit_pauses');
    await createFunctions(runner, 'guard_audit_state', 'pauses_stay');
    await runner.query(`
      create policy audit_pauses_company on audit_pauses for select using (
        app_scope() = 'member' and company_id = app_company_id());
      revoke update, delete, truncate on audit_moves from puertas_app;
      revoke delete, truncate on audit_pauses from puertas_app;
      create trigger audit_pauses_ended before update on audit_pauses for each row execute function pauses_stay();
      create trigger audits_start before insert on audits for each row execute function guard_audit_state();
      create trigger audits_move before update of state on audits for each row
        when (new.state is distinct from old.state) execute function guard_audit_state()`);
    // What is known of clarifications from before: the last one of each case.
    await runner.query(`
      insert into audit_pauses (id, audit_id, company_id, kind, reason, from_at, to_at)
      select gen_random_uuid(), id, company_id, 'clarification', '', returned_at,
        case when state = 'returned' then null else greatest(resumed_at, returned_at) end
      from audits where returned_at is not null and (state = 'returned' or resumed_at is not null)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger audits_move on audits;
      drop trigger audits_start on audits;
      drop table audit_pauses;
      drop table audit_moves;
      drop table audit_transitions;
      drop function guard_audit_state();
      drop function pauses_stay()`);
  }
}
