import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * SAT has given out keys whose check digit does not follow its own algorithm: a company may register with one, and FM4
 * compares it with the constancia before it takes part.
 */
export class RfcCheck1764000001200 implements MigrationInterface {
  name = 'RfcCheck1764000001200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table companies add column rfc_check text not null default 'matches'
        check (rfc_check in ('matches', 'differs', 'confirmed'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function companies_guard() returns trigger language plpgsql as $$
      begin
        if app_scope() = 'member' and (new.id, new.rfc, new.state, new.suspension_reason, new.activated_at, new.state_since,
          new.created_at, new.registration_key) is distinct from (old.id, old.rfc, old.state, old.suspension_reason,
          old.activated_at, old.state_since, old.created_at, old.registration_key) then
          raise exception 'a member cannot change this' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$;
      alter table companies drop column rfc_check`);
  }
}
