import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/** What FM4 changed in the days on which reminders go out, and what the nightly reconciliation found. */
export class Planning1764000000810 implements MigrationInterface {
  name = 'Planning1764000000810';

  async up(runner: QueryRunner): Promise<void> {
    // since: when each day was added; reminders for instants before it would come without anybody having planned them
    await runner.query(`
      create table reminder_schedules (
        kind text primary key,
        days integer[] not null check (cardinality(days) between 1 and 20),
        since timestamptz[] not null,
        version integer not null,
        applied_version integer not null default 0,
        updated_by uuid,
        updated_at timestamptz not null,
        constraint reminder_schedules_since check (cardinality(since) = cardinality(days)),
        constraint reminder_schedules_applied check (applied_version <= version)
      )`);
    await staffOnly(runner, 'reminder_schedules');
    // rooms plan reminders in the transactions of anybody
    await runner.query(`
      create policy reminder_schedules_read on reminder_schedules for select using (true);
      create table reminder_repairs (
        id uuid primary key,
        asked_by uuid,
        asked_at timestamptz not null,
        started_at timestamptz,
        ended_at timestamptz,
        interrupted boolean not null default false,
        subjects integer not null default 0,
        added integer not null default 0,
        moved integer not null default 0,
        cancelled integer not null default 0,
        failed integer not null default 0,
        examples jsonb not null default '[]',
        constraint reminder_repairs_ended check (ended_at is null or started_at is not null),
        constraint reminder_repairs_interrupted check (not interrupted or ended_at is not null)
      );
      create unique index reminder_repairs_waiting on reminder_repairs ((started_at is null)) where started_at is null;
      create index reminders_open_subjects on reminders (subject_type, subject_id collate "C")
        where state in ('due', 'failed')`);
    await staffOnly(runner, 'reminder_repairs');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop index reminders_open_subjects; drop table reminder_repairs; drop table reminder_schedules',
    );
  }
}
