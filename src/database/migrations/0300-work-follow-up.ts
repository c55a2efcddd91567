import type { MigrationInterface, QueryRunner } from 'typeorm';
import { companyOnly } from '../row-level-security.js';

/**
 * Follow-up of hires, said by the worker. The company makes the code and reads no answer; FM4 reads sums. Of an answer
 * neither the day nor the language is kept; what asks for help stands apart, with nothing that leads to an answer.
 */
export class WorkFollowUp1764000003000 implements MigrationInterface {
  name = 'WorkFollowUp1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table work_follow_ups (
        id uuid primary key,
        company_id uuid not null references companies (id),
        -- a company that takes a file away takes nobody out of the count
        hire_id uuid unique references hire_files (id) on delete set null,
        code_hash bytea not null unique,
        hired_on date not null
      );
      create index work_follow_ups_company on work_follow_ups (company_id);
      create index work_follow_ups_day on work_follow_ups (hired_on);
      create table work_follow_up_answers (
        -- random: it says nothing of when
        id uuid primary key,
        follow_up_id uuid not null references work_follow_ups (id) on delete cascade,
        months smallint not null check (months in (3, 6, 12)),
        answers jsonb not null check (jsonb_typeof(answers) = 'object' and answers <> '{}'),
        constraint work_follow_up_answers_once unique (follow_up_id, months)
      );
      alter table work_follow_up_answers enable row level security;
      create policy work_follow_up_answers_system on work_follow_up_answers using (app_scope() = 'system');
      create table work_follow_up_alerts (
        id uuid primary key,
        company_id uuid not null references companies (id),
        told text[] not null check (told <@ array['pressed', 'treatment']),
        contact text check (length(contact) between 1 and 300),
        -- a full hour
        heard_at timestamptz not null,
        announced boolean not null default false,
        state text not null check (state in ('open', 'closed')),
        closed_on date,
        check (cardinality(told) > 0 or contact is not null or state <> 'open'),
        check ((state = 'open') = (closed_on is null))
      );
      create index work_follow_up_alerts_open on work_follow_up_alerts (heard_at) where state = 'open';
      create table work_follow_up_alert_steps (
        id uuid primary key,
        alert_id uuid not null references work_follow_up_alerts (id) on delete cascade,
        what text not null check (what in ('contacted', 'noted', 'closed')),
        note text not null check (length(note) between 1 and 2000),
        taken_by uuid not null,
        taken_at timestamptz not null
      );
      create index work_follow_up_alert_steps_alert on work_follow_up_alert_steps (alert_id, taken_at)`);
    await companyOnly(runner, 'work_follow_ups');
    for (const table of ['work_follow_up_alerts', 'work_follow_up_alert_steps'])
      await runner.query(`
        alter table ${table} enable row level security;
        create policy ${table}_protection on ${table} using (reads_alerts())`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table work_follow_up_alert_steps; drop table work_follow_up_alerts;
      drop table work_follow_up_answers; drop table work_follow_ups`);
  }
}
