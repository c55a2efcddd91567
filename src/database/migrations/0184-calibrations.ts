import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/** The yearly calibration of the auditors on ten decided cases: what is scored, and what each auditor gave it, once. */
export class Calibrations1764000001840 implements MigrationInterface {
  name = 'Calibrations1764000001840';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calibrations (
        year integer primary key,
        opened_by uuid not null,
        opened_at timestamptz not null,
        closes_on date not null,
        closed_at timestamptz
      );
      create table calibration_items (
        year integer not null references calibrations (year),
        position integer not null check (position > 0),
        audit_id uuid not null,
        company_id uuid not null,
        item_id text not null,
        decided_value smallint check (decided_value between 0 and 4),
        primary key (year, position),
        foreign key (audit_id, company_id) references audits (id, company_id)
      );
      create table calibration_scores (
        year integer not null,
        position integer not null,
        scorer_id uuid not null,
        value smallint check (value between 0 and 4),
        note text not null check (length(note) <= 4100),
        scored_at timestamptz not null,
        primary key (year, position, scorer_id),
        foreign key (year, position) references calibration_items (year, position)
      )`);
    for (const table of ['calibrations', 'calibration_items', 'calibration_scores']) await staffOnly(runner, table);
    await runner.query(`
      revoke delete, truncate on calibrations from puertas_app;
      revoke update, delete, truncate on calibration_items from puertas_app;
      revoke update, delete, truncate on calibration_scores from puertas_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table calibration_scores; drop table calibration_items; drop table calibrations');
  }
}
