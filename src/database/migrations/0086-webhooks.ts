import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { companyOwned } from '../row-level-security.js';

/**
 * Messages to companies' own systems: who wants which, and each message with what became of it. A message is a row in
 * the transaction of what it tells; whoever makes the change need not see who listens, so a narrow function writes it.
 */
export class Webhooks1764000000860 implements MigrationInterface {
  name = 'Webhooks1764000000860';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table webhooks (
        id uuid primary key,
        company_id uuid not null references companies (id),
        url text not null,
        topics text[] not null check (cardinality(topics) > 0),
        secret text not null,
        previous_secret text,
        previous_until timestamptz,
        state text not null check (state in ('active', 'disabled')),
        disabled_because text check (disabled_because in ('gone', 'failures', 'person')),
        disabled_at timestamptz,
        last_success_at timestamptz,
        created_by uuid,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint webhooks_disabled
          check ((state = 'disabled') = (disabled_because is not null and disabled_at is not null)),
        constraint webhooks_rotation check ((previous_secret is null) = (previous_until is null))
      );
      create index webhooks_of_company on webhooks (company_id);
      create table webhook_deliveries (
        id uuid primary key,
        webhook_id uuid not null references webhooks (id) on delete cascade,
        company_id uuid not null,
        type text not null,
        about text not null,
        body text not null,
        state text not null check (state in ('due', 'sending', 'delivered', 'failed')),
        attempts integer not null default 0,
        try_at timestamptz not null,
        claimed_at timestamptz,
        delivered_at timestamptz,
        response_status integer,
        response_body text,
        last_error text,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint webhook_deliveries_once unique (webhook_id, about),
        constraint webhook_deliveries_claimed check ((state = 'sending') = (claimed_at is not null)),
        constraint webhook_deliveries_delivered check (state <> 'delivered' or delivered_at is not null)
      );
      create index webhook_deliveries_due on webhook_deliveries (try_at) where state = 'due';
      create index webhook_deliveries_taken on webhook_deliveries (claimed_at) where state = 'sending';
      create index webhook_deliveries_log on webhook_deliveries (webhook_id, created_at desc)`);
    for (const table of ['webhooks', 'webhook_deliveries']) await companyOwned(runner, table);
    await createFunctions(runner, 'iso_instant', 'announce_to_webhooks', 'tell_webhooks_of_reminders');
    // Mails are marked as sent many at a time: one statement writes the messages about all of them. Only what went to
    // somebody of the company is its business, and the same to several of them is told once.
    await runner.query(`
      create trigger reminders_tell_webhooks after update on reminders
        referencing old table as old_rows new table as new_rows
        for each statement execute function tell_webhooks_of_reminders()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger reminders_tell_webhooks on reminders;
      drop function tell_webhooks_of_reminders; drop function announce_to_webhooks; drop function iso_instant;
      drop table webhook_deliveries; drop table webhooks`);
  }
}
