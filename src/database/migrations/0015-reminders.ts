import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/**
 * What is due to whom by mail, and that it was sent. Rooms write from the transactions of anybody (a visitor who
 * registers, a member of a company), who may not see whom else something is due to: two narrow functions do it for them.
 */
export class Reminders1764000000150 implements MigrationInterface {
  name = 'Reminders1764000000150';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reminders (
        id uuid primary key,
        subject_type text not null,
        subject_id text not null,
        company_id uuid,
        kind text not null,
        essential boolean not null,
        recipient_user_id uuid,
        recipient_email text not null check (recipient_email = lower(recipient_email)),
        recipient_name text not null,
        locale text not null check (locale in ('es', 'en')),
        due_at timestamptz not null,
        due_on date not null generated always as ((due_at at time zone 'America/Mexico_City')::date) stored,
        details jsonb not null default '{}',
        state text not null check (state in ('due', 'sending', 'sent', 'cancelled', 'failed')),
        message_id text not null unique,
        attempts integer not null default 0,
        try_at timestamptz not null,
        claimed_at timestamptz,
        sent_at timestamptz,
        response text,
        last_error text,
        subject_line text,
        body_text text,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint reminders_once unique (subject_type, subject_id, kind, recipient_email, due_at),
        constraint reminders_claimed check ((state = 'sending') = (claimed_at is not null)),
        constraint reminders_sent check ((state = 'sent') = (sent_at is not null))
      );
      create index reminders_due on reminders (try_at) where state = 'due';
      create index reminders_taken on reminders (claimed_at) where state = 'sending';
      create index reminders_listed on reminders (state, due_at, id);
      create index reminders_recipient on reminders using gin (recipient_email gin_trgm_ops);
      create index reminders_person on reminders (recipient_user_id)`);
    await staffOnly(runner, 'reminders');
    await runner.query(`
      create function reminders_of(subject_type text, subject_id text) returns setof reminders
        language plpgsql security definer set search_path = public as $$
      begin
        -- one writer for a subject at a time, until the end of the transaction
        perform pg_advisory_xact_lock(hashtextextended(reminders_of.subject_type || ' ' || reminders_of.subject_id, 200));
        return query select * from reminders r
          where r.subject_type = reminders_of.subject_type and r.subject_id = reminders_of.subject_id;
      end $$`);
    await runner.query(`
      create function change_reminders(subject_type text, subject_id text, company_id uuid, changes jsonb, at timestamptz)
        returns void language plpgsql security definer set search_path = public as $$
      begin
        update reminders r set state = 'cancelled', details = r.details - 'link', updated_at = at
          where r.subject_type = change_reminders.subject_type and r.subject_id = change_reminders.subject_id
            and r.state in ('due', 'failed') and r.id in (select jsonb_array_elements_text(changes -> 'cancel')::uuid);
        update reminders r set state = 'due', due_at = c.due_at, try_at = c.due_at, attempts = 0, last_error = null,
            recipient_user_id = c.user_id, recipient_name = c.name, locale = c.locale, details = c.details, updated_at = at
          from jsonb_to_recordset(changes -> 'set') as c (id uuid, user_id uuid, name text, locale text,
            due_at timestamptz, details jsonb)
          where r.id = c.id and r.subject_type = change_reminders.subject_type
            and r.subject_id = change_reminders.subject_id and r.state in ('due', 'cancelled');
        insert into reminders (id, subject_type, subject_id, company_id, kind, essential, recipient_user_id,
            recipient_email, recipient_name, locale, due_at, details, state, message_id, try_at, created_at, updated_at)
          select c.id, change_reminders.subject_type, change_reminders.subject_id, change_reminders.company_id, c.kind,
            c.essential, c.user_id, c.email, c.name, c.locale, c.due_at, c.details, 'due', c.message_id, c.due_at, at, at
          from jsonb_to_recordset(changes -> 'add') as c (id uuid, kind text, essential boolean, user_id uuid,
            email text, name text, locale text, due_at timestamptz, details jsonb, message_id text)
          on conflict on constraint reminders_once do nothing;
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function change_reminders; drop function reminders_of; drop table reminders');
  }
}
