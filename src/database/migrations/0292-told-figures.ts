import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/** The scheme's own figures as they were last published, and what FM4 writes itself in the report of a period. */
export class ToldFigures1764000002920 implements MigrationInterface {
  name = 'ToldFigures1764000002920';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table public_figures (
        measure text primary key
          check (measure in ('applications', 'refusals', 'days', 'waivers', 'complaints', 'appeals')),
        value double precision not null,
        counted integer not null check (counted >= 5),
        published_on date not null
      );
      create table report_notes (
        period text primary key check (period ~ '^20[0-9]{2}(-(Q[1-4]|H[12]))?$'),
        not_worked text not null check (length(not_worked) <= 2000),
        different text not null check (length(different) <= 2000),
        written_by uuid,
        written_at timestamptz not null,
        version integer not null default 1
      )`);
    for (const table of ['public_figures', 'report_notes']) await staffOnly(runner, table);
    await runner.query('create policy public_figures_read on public_figures for select using (true)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table report_notes; drop table public_figures');
  }
}
