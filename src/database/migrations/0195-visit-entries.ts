import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { staffOnly } from '../row-level-security.js';

/**
 * What auditors put down in the workplace, each under the key that their device gave it: sent twice, it is there once.
 * What was put down is never changed; a later one of the same person about the same practice stands in its place. Only
 * while the visit is agreed upon.
 */
export class VisitEntries1764000001950 implements MigrationInterface {
  name = 'VisitEntries1764000001950';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table visit_entries (
        id uuid primary key,
        visit_id uuid not null,
        company_id uuid not null,
        kind text not null check (kind in ('observation', 'interview', 'sample', 'photo')),
        item_id text,
        data jsonb not null check (jsonb_typeof(data) = 'object'),
        made_by uuid not null,
        noted_at timestamptz not null,
        received_at timestamptz not null,
        place integer generated always as identity,
        removed_at timestamptz,
        foreign key (visit_id, company_id) references visits (id, company_id),
        check (kind <> 'observation' or item_id is not null),
        check (kind in ('observation', 'photo') or item_id is null)
      );
      create index visit_entries_visit on visit_entries (visit_id, place)`);
    await staffOnly(runner, 'visit_entries');
    await runner.query('revoke delete, truncate on visit_entries from puertas_app');
    await createFunctions(runner, 'guard_visit_entries');
    await runner.query(`
      create trigger visit_entries_guarded before insert or update on visit_entries for each row
        execute function guard_visit_entries()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table visit_entries; drop function guard_visit_entries()');
  }
}
