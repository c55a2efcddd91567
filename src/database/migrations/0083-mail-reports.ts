import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/** What came back: one row for each report, so that the same one counts once; and whether FM4 looked at a stopped address. */
export class MailReports1764000000830 implements MigrationInterface {
  name = 'MailReports1764000000830';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mail_reports (
        id uuid primary key,
        -- of what the report says, not of its bytes: it may come twice, by two ways
        digest text not null unique,
        source text not null check (source in ('mailbox', 'webhook', 'server')),
        type text not null check (type in ('hard', 'soft', 'complaint')),
        -- null: it is about no mail of ours, and changed nothing
        email text check (email = lower(email)),
        reminder_id uuid references reminders (id) on delete set null,
        status text,
        diagnostic text not null,
        received_at timestamptz not null
      );
      create index mail_reports_address on mail_reports (email, received_at) where email is not null;
      create index mail_reports_lately on mail_reports (received_at);
      alter table mail_addresses add column reviewed_at timestamptz`);
    await staffOnly(runner, 'mail_reports');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table mail_addresses drop column reviewed_at; drop table mail_reports`);
  }
}
