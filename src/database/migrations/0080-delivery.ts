import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/**
 * What decides whether, when and with what else a reminder goes out: what its reader prefers, whether their address
 * takes mail, and whether FM4 has stopped all sending. People without an account get mail too, so the key is the address.
 */
export class Delivery1764000000800 implements MigrationInterface {
  name = 'Delivery1764000000800';

  async up(runner: QueryRunner): Promise<void> {
    // suppressed: the reader does not want it, or the address takes no mail; digest_id: the reminder in whose mail it went
    await runner.query(`
      alter table reminders
        drop constraint reminders_state_check,
        add constraint reminders_state_check
          check (state in ('due', 'sending', 'sent', 'cancelled', 'failed', 'suppressed')),
        add column suppressed_because text check (suppressed_because in ('preference', 'address', 'staff')),
        add column digest_id uuid references reminders (id),
        add constraint reminders_suppressed check ((state = 'suppressed') = (suppressed_because is not null));
      create index reminders_of_address on reminders (recipient_email, state, sent_at);
      create index reminders_digest on reminders (digest_id) where digest_id is not null`);
    await runner.query(`
      create table mail_preferences (
        email text primary key check (email = lower(email)),
        refused_kinds text[] not null default '{}',
        paused_until date,
        updated_at timestamptz not null
      );
      create table mail_addresses (
        email text primary key check (email = lower(email)),
        standing text not null check (standing in ('good', 'stopped')),
        stopped_at timestamptz,
        stopped_because text check (stopped_because in ('hard-bounce', 'complaint', 'staff')),
        soft_bounces integer not null default 0,
        last_bounce_at timestamptz,
        updated_at timestamptz not null,
        constraint mail_addresses_stopped check
          ((standing = 'stopped') = (stopped_at is not null and stopped_because is not null))
      );
      create table mail_settings (
        singleton boolean primary key default true check (singleton),
        paused_at timestamptz,
        paused_by uuid,
        paused_reason text,
        per_week integer not null default 3 check (per_week between 1 and 20),
        quiet_from time not null default '20:00',
        quiet_until time not null default '08:00',
        updated_at timestamptz not null,
        version integer not null default 1,
        constraint mail_settings_paused check ((paused_at is null) = (paused_reason is null))
      );
      insert into mail_settings (updated_at) values (now())`);
    for (const table of ['mail_preferences', 'mail_addresses', 'mail_settings']) await staffOnly(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table mail_settings; drop table mail_addresses; drop table mail_preferences;
      delete from reminders where state = 'suppressed';
      alter table reminders
        drop constraint reminders_suppressed,
        drop column digest_id,
        drop column suppressed_because,
        drop constraint reminders_state_check,
        add constraint reminders_state_check check (state in ('due', 'sending', 'sent', 'cancelled', 'failed'))`);
  }
}
