import type { MigrationInterface, QueryRunner } from 'typeorm';
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
    await runner.query(`
      create function iso_instant(at timestamptz) returns text language sql stable as $$
        select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
      $$`);
    await runner.query(`
      create function announce_to_webhooks(company_id uuid, topic text, type text, about text, body text, at timestamptz)
        returns setof uuid language sql security definer set search_path = public as $$
        insert into webhook_deliveries (id, webhook_id, company_id, type, about, body, state, try_at, created_at, updated_at)
          select uuidv7(), w.id, w.company_id, announce_to_webhooks.type, announce_to_webhooks.about,
            announce_to_webhooks.body, 'due', at, at, at
          from webhooks w where w.company_id = announce_to_webhooks.company_id and w.state = 'active'
            and announce_to_webhooks.topic = any (w.topics)
          on conflict on constraint webhook_deliveries_once do nothing returning id
      $$`);
    // Mails are marked as sent many at a time: one statement writes the messages about all of them. Only what went to
    // somebody of the company is its business, and the same to several of them is told once.
    await runner.query(`
      create function tell_webhooks_of_reminders() returns trigger
        language plpgsql security definer set search_path = public as $$
      begin
        if not exists (select 1 from webhooks w where w.state = 'active' and 'reminder' = any (w.topics)) then
          return null;
        end if;
        insert into webhook_deliveries (id, webhook_id, company_id, type, about, body, state, try_at, created_at, updated_at)
          select uuidv7(), w.id, w.company_id, 'reminder.sent',
            concat_ws(' ', 'reminder', n.subject_type, n.subject_id, n.kind, extract(epoch from n.due_at)),
            json_build_object('type', 'reminder.sent', 'timestamp', iso_instant(n.sent_at), 'data',
              json_build_object('companyId', w.company_id, 'kind', n.kind, 'subjectType', n.subject_type,
                'subjectId', n.subject_id, 'dueAt', iso_instant(n.due_at), 'url', '/pendientes')),
            'due', n.sent_at, n.sent_at, n.sent_at
          from new_rows n join old_rows o on o.id = n.id and o.state <> 'sent' and n.state = 'sent'
            join webhooks w on w.company_id = n.company_id and w.state = 'active' and 'reminder' = any (w.topics)
          where exists (select 1 from memberships m
            where m.user_id = n.recipient_user_id and m.company_id = n.company_id)
          on conflict on constraint webhook_deliveries_once do nothing;
        return null;
      end $$`);
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
