import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/**
 * Activities of the log that FM4 shares with the liaison of their municipality. A mark beside the entry: it can be given and
 * taken when the quarter of the entry is closed, too. One whose entry changes its municipality shows nothing any more.
 */
export class SharedLogEntries1764000003510 implements MigrationInterface {
  name = 'SharedLogEntries1764000003510';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table shared_log_entries (
        entry_id uuid primary key references log_activities (id) on delete cascade,
        municipality text not null check (municipality ~ '^14(0[0-9]{2}|1[01][0-9]|12[0-5])$'),
        shared_at timestamptz not null
      );
      create index shared_log_entries_municipality on shared_log_entries (municipality)`);
    await staffOnly(runner, 'shared_log_entries');
    await runner.query(`
      create policy shared_log_entries_liaison on shared_log_entries for select
        using (app_scope() = 'member' and exists (
          select from liaisons l where l.municipality = shared_log_entries.municipality
            and l.user_id = app_user_id() and l.ended_at is null));
      create policy log_activities_shared on log_activities for select
        using (app_scope() = 'member' and exists (
          select from shared_log_entries s where s.entry_id = log_activities.id
            and s.municipality = log_activities.municipality))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy log_activities_shared on log_activities;
      drop table shared_log_entries`);
  }
}
