import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { staffOnly } from '../row-level-security.js';

/**
 * What is to be done by whom and by when, as calendars and lists show it; the secret address of each person's calendar;
 * what a person has seen or put off. As with reminders, rooms write events from anybody's transaction, so narrow
 * functions do it for them.
 */
export class Calendar1764000000850 implements MigrationInterface {
  name = 'Calendar1764000000850';

  async up(runner: QueryRunner): Promise<void> {
    // no day: a task without a deadline, which lists show and calendars do not
    await runner.query(`
      create table calendar_events (
        id uuid primary key,
        subject_type text not null,
        subject_id text not null,
        company_id uuid,
        kind text not null,
        audience_user uuid,
        audience_company uuid,
        audience_roles text[] not null check (cardinality(audience_roles) > 0),
        starts timestamptz,
        ends timestamptz,
        all_day boolean not null,
        task boolean not null,
        task_from timestamptz,
        path text not null check (path like '/%'),
        details jsonb not null default '{}',
        state text not null check (state in ('confirmed', 'cancelled')),
        sequence integer not null default 0,
        created_at timestamptz not null,
        changed_at timestamptz not null,
        constraint calendar_events_once
          unique nulls not distinct (subject_type, subject_id, kind, audience_user, audience_company),
        constraint calendar_events_span check ((starts is null) = (ends is null) and (starts is null or starts < ends))
      );
      create index calendar_events_person on calendar_events (audience_user) where audience_user is not null;
      create index calendar_events_company on calendar_events (audience_company) where audience_user is null`);
    await runner.query(`
      create table calendar_feeds (
        user_id uuid primary key,
        secret_hash text not null unique,
        created_at timestamptz not null,
        last_read_on date
      );
      create table todo_marks (
        user_id uuid not null,
        event_id uuid not null references calendar_events (id) on delete cascade,
        sequence integer not null,
        seen_at timestamptz,
        snoozed_until timestamptz,
        primary key (user_id, event_id),
        constraint todo_marks_say check (seen_at is not null or snoozed_until is not null)
      )`);
    for (const table of ['calendar_events', 'calendar_feeds', 'todo_marks']) await staffOnly(runner, table);
    await createFunctions(runner, 'calendar_events_of', 'change_calendar');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function change_calendar; drop function calendar_events_of;
      drop table todo_marks; drop table calendar_feeds; drop table calendar_events`);
  }
}
