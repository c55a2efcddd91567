import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/**
 * Reports that a bank took or refused a document for an account: no field tells of a person or a company. They count once
 * FM4 has looked at them; the public sees those that do.
 */
export class AccountReports1764000002620 implements MigrationInterface {
  name = 'AccountReports1764000002620';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account_reports (
        id uuid primary key,
        bank text not null,
        document text not null,
        outcome text not null check (outcome in ('accepted', 'refused')),
        happened_on date not null,
        state text not null check (state in ('received', 'counted', 'dismissed')),
        received_at timestamptz not null,
        decided_by uuid,
        decided_at timestamptz,
        check ((state = 'received') = (decided_by is null)),
        check ((decided_by is null) = (decided_at is null))
      );
      create index account_reports_cell on account_reports (bank, document, happened_on) where state = 'counted';
      create index account_reports_waiting on account_reports (received_at) where state = 'received'`);
    await staffOnly(runner, 'account_reports');
    await runner.query(`create policy account_reports_public on account_reports for select using (state = 'counted')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table account_reports');
  }
}
