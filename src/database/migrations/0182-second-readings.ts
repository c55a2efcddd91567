import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { staffOnly } from '../row-level-security.js';

/** Items that a second auditor scores without knowing what the first one said. Of FM4 alone: companies see none of it. */
export class SecondReadings1764000001820 implements MigrationInterface {
  name = 'SecondReadings1764000001820';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table second_readings (
        id uuid primary key,
        audit_id uuid not null unique,
        company_id uuid not null,
        reader_id uuid not null,
        started_at timestamptz not null,
        done_at timestamptz,
        unique (id, company_id),
        foreign key (audit_id, company_id) references audits (id, company_id)
      );
      create index second_readings_open on second_readings (reader_id) where done_at is null;
      create table second_reading_items (
        reading_id uuid not null,
        item_id text not null,
        company_id uuid not null,
        item_text text not null,
        first_value smallint check (first_value between 0 and 4),
        first_by uuid not null,
        second_value smallint check (second_value between 0 and 4),
        note text check (length(note) <= 4100),
        scored_at timestamptz,
        primary key (reading_id, item_id),
        foreign key (reading_id, company_id) references second_readings (id, company_id),
        check (scored_at is not null or second_value is null and note is null)
      )`);
    for (const table of ['second_readings', 'second_reading_items']) await staffOnly(runner, table);
    await createFunctions(runner, 'second_scores_stay');
    await runner.query(`
      revoke delete, truncate on second_readings from puertas_app;
      revoke delete, truncate on second_reading_items from puertas_app;
      create trigger second_reading_items_scored before update on second_reading_items
        for each row execute function second_scores_stay()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table second_reading_items;
      drop table second_readings;
      drop function second_scores_stay()`);
  }
}
