import type { MigrationInterface, QueryRunner } from 'typeorm';
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
    await this.functions(runner);
  }

  private async functions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function calendar_events_of(subject_type text, subject_id text) returns setof calendar_events
        language plpgsql security definer set search_path = public as $$
      begin
        -- the same lock as for the reminders of the subject: one writer at a time
        perform pg_advisory_xact_lock(
          hashtextextended(calendar_events_of.subject_type || ' ' || calendar_events_of.subject_id, 200));
        return query select * from calendar_events e
          where e.subject_type = calendar_events_of.subject_type and e.subject_id = calendar_events_of.subject_id;
      end $$`);
    await runner.query(`
      create function change_calendar(subject_type text, subject_id text, company_id uuid, changes jsonb, at timestamptz)
        returns void language plpgsql security definer set search_path = public as $$
      begin
        update calendar_events e set state = 'cancelled', sequence = e.sequence + 1, changed_at = at
          where e.subject_type = change_calendar.subject_type and e.subject_id = change_calendar.subject_id
            and e.state = 'confirmed' and e.id in (select jsonb_array_elements_text(changes -> 'cancel')::uuid);
        insert into calendar_events (id, subject_type, subject_id, company_id, kind, audience_user, audience_company,
            audience_roles, starts, ends, all_day, task, task_from, path, details, state, created_at, changed_at)
          select c.id, change_calendar.subject_type, change_calendar.subject_id, change_calendar.company_id, c.kind,
            c.audience_user, c.audience_company, array(select jsonb_array_elements_text(c.audience_roles)), c.starts,
            c.ends, c.all_day, c.task, c.task_from, c.path, c.details, 'confirmed', at, at
          from jsonb_to_recordset(changes -> 'set') as c (id uuid, kind text, audience_user uuid, audience_company uuid,
            audience_roles jsonb, starts timestamptz, ends timestamptz, all_day boolean, task boolean,
            task_from timestamptz, path text, details jsonb)
          on conflict on constraint calendar_events_once do update set audience_roles = excluded.audience_roles,
            starts = excluded.starts, ends = excluded.ends, all_day = excluded.all_day, task = excluded.task,
            task_from = excluded.task_from, path = excluded.path, details = excluded.details, state = 'confirmed',
            sequence = calendar_events.sequence + 1, changed_at = excluded.changed_at;
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function change_calendar; drop function calendar_events_of;
      drop table todo_marks; drop table calendar_feeds; drop table calendar_events`);
  }
}
