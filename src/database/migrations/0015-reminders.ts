import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
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
    await createFunctions(runner, 'reminders_of', 'change_reminders');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function change_reminders; drop function reminders_of; drop table reminders');
  }
}
