import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';

/**
 * What people said in interviews, photos, and what was taken back again lose their words and pictures in time; that they
 * were put down, and by whom, stays: it says who audited a case.
 */
export class ForgottenVisitNotes1764000002710 implements MigrationInterface {
  name = 'ForgottenVisitNotes1764000002710';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table visit_entries add column forgotten_at timestamptz;
      create index visit_entries_kept on visit_entries (id) where forgotten_at is null`);
    await createFunctions(runner, 'guard_visit_entries');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function guard_visit_entries() returns trigger language plpgsql as $function$
      begin
        if not exists (select from visits v where v.id = new.visit_id and v.state = 'agreed') then
          raise exception 'things are put down while the visit is agreed upon and has no minutes yet'
            using errcode = 'check_violation';
        end if;
        if tg_op = 'UPDATE' and (to_jsonb(new) - 'removed_at' <> to_jsonb(old) - 'removed_at') then
          raise exception 'what was put down in a visit is taken back, never changed' using errcode = 'check_violation';
        end if;
        return new;
      end $function$;
      alter table visit_entries drop column forgotten_at`);
  }
}
