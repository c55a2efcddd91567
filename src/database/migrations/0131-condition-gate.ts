import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { staffOnly } from '../row-level-security.js';

/**
 * The conditions of each level of a case as they were computed last, and waivers by two people. Nobody votes for a level,
 * nor decides it, while one of its conditions is neither met nor waived: the triggers read what the instrument asks and
 * what was computed in the very transaction.
 */
export class ConditionGate1764000001310 implements MigrationInterface {
  name = 'ConditionGate1764000001310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_conditions (
        audit_id uuid not null,
        level text not null check (level in ('N1', 'N2', 'N3')),
        condition_id text not null,
        company_id uuid not null,
        kind text not null,
        met boolean not null,
        have jsonb not null,
        needed jsonb not null,
        records jsonb not null,
        computed_at timestamptz not null,
        computed_by text not null,
        computed_in xid8 not null default pg_current_xact_id(),
        primary key (audit_id, level, condition_id),
        foreign key (audit_id, company_id) references audits (id, company_id)
      );
      create table condition_waivers (
        id uuid primary key,
        audit_id uuid not null,
        company_id uuid not null,
        condition_id text not null,
        reason text not null check (length(trim(reason)) >= 20),
        proposed_by uuid not null,
        proposed_at timestamptz not null,
        confirmed_by uuid,
        confirmed_at timestamptz,
        unique (audit_id, condition_id),
        foreign key (audit_id, company_id) references audits (id, company_id),
        check ((confirmed_by is null) = (confirmed_at is null)),
        check (confirmed_by <> proposed_by)
      )`);
    await staffOnly(runner, 'audit_conditions');
    await staffOnly(runner, 'condition_waivers');
    await createFunctions(
      runner,
      'closing_conditions',
      'refuse_closed_level',
      'keep_decided_conditions',
      'guard_condition_waivers',
    );
    await runner.query(`
      create trigger committee_votes_level_open before insert or update on committee_votes
        for each row execute function refuse_closed_level();
      create trigger committee_decisions_level_open before insert or update on committee_decisions
        for each row execute function refuse_closed_level();
      create trigger audit_conditions_kept before insert or update or delete on audit_conditions
        for each row execute function keep_decided_conditions();
      create trigger condition_waivers_guarded before insert or update or delete on condition_waivers
        for each row execute function guard_condition_waivers()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger committee_votes_level_open on committee_votes;
      drop trigger committee_decisions_level_open on committee_decisions;
      drop table condition_waivers;
      drop table audit_conditions;
      drop function guard_condition_waivers();
      drop function keep_decided_conditions();
      drop function refuse_closed_level();
      drop function closing_conditions(uuid, text)`);
  }
}
