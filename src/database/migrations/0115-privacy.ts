import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/**
 * Requests of people about their data (LFPDPPP, DOF 20-03-2025, articles 21 to 34), and what was erased for its
 * age.
 */
export class Privacy1764000001150 implements MigrationInterface {
  name = 'Privacy1764000001150';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table privacy_requests (
        id uuid primary key,
        asks_for text not null check (asks_for in ('access', 'rectification', 'erasure', 'opposition')),
        state text not null check (state in ('unconfirmed', 'open', 'decided', 'done', 'withdrawn')),
        -- null: no account, or one that was erased since
        user_id uuid,
        name text not null,
        email text not null check (email = lower(email)),
        locale text not null check (locale in ('es', 'en')),
        body text not null check (length(body) <= 4000),
        -- how the person showed who they are
        proof text not null check (proof in ('session', 'mailbox')),
        asked_at timestamptz not null,
        confirmed_at timestamptz,
        answer_by date,
        extended_at timestamptz,
        extension_reason text,
        decision text check (decision in ('granted', 'partly', 'refused')),
        reasons text,
        decided_by uuid,
        decided_at timestamptz,
        effect_by date,
        done_by uuid,
        done_at timestamptz,
        -- what was held and what became of it: names of things and counts, nothing of the person
        outcome jsonb,
        closed_at timestamptz,
        version integer not null default 1,
        check ((state = 'unconfirmed') = (confirmed_at is null)),
        check ((confirmed_at is null) = (answer_by is null)),
        check ((extended_at is null) = (extension_reason is null)),
        check (state <> 'decided' or (decision is not null and reasons is not null and decided_at is not null)),
        check ((state in ('done', 'withdrawn')) = (closed_at is not null))
      );
      create index privacy_requests_open on privacy_requests (answer_by) where state in ('open', 'decided');
      create index privacy_requests_email on privacy_requests (email);
      create index privacy_requests_person on privacy_requests (user_id);
      create table retention_runs (
        id uuid primary key,
        rule text not null,
        ran_at timestamptz not null,
        -- null: it failed
        erased integer check (erased >= 0)
      );
      create index retention_runs_at on retention_runs (ran_at desc)`);
    for (const table of ['privacy_requests', 'retention_runs']) await staffOnly(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table retention_runs; drop table privacy_requests`);
  }
}
