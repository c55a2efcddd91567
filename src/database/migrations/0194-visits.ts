import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { companyOwned } from '../row-level-security.js';

/**
 * Visits of a case: the day that FM4 proposes, the company's answer, who goes along. One at a time in each case. A second
 * auditor is another person than the case's auditor and has no tie that keeps from auditing.
 */
export class Visits1764000001940 implements MigrationInterface {
  name = 'Visits1764000001940';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table visits (
        id uuid primary key,
        audit_id uuid not null,
        company_id uuid not null,
        state text not null check (state in ('proposed', 'countered', 'agreed', 'minuted', 'signed', 'cancelled')),
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        place text not null check (length(place) between 1 and 300),
        sites integer not null check (sites between 1 and 200),
        agenda text not null check (length(agenda) between 1 and 4000),
        second_auditor uuid,
        message text not null check (length(message) <= 4000),
        proposed_by uuid not null,
        proposed_at timestamptz not null,
        agreed_by uuid,
        agreed_at timestamptz,
        cancelled_by uuid,
        cancelled_at timestamptz,
        cancelled_reason text,
        version integer not null default 1,
        unique (id, company_id),
        foreign key (audit_id, company_id) references audits (id, company_id),
        check (ends_at > starts_at),
        check (state not in ('agreed', 'minuted', 'signed') or agreed_at is not null),
        check ((state = 'cancelled') = (cancelled_at is not null and cancelled_by is not null and cancelled_reason is not null))
      );
      create unique index visits_open on visits (audit_id) where state not in ('signed', 'cancelled');
      create index visits_audit on visits (audit_id, proposed_at desc);
      create index visits_company on visits (company_id);
      create index visits_second on visits (second_auditor) where second_auditor is not null`);
    await companyOwned(runner, 'visits');
    await runner.query('revoke delete, truncate on visits from puertas_app');
    await createFunctions(runner, 'guard_visits');
    await runner.query(`
      create trigger visits_guarded before insert or update on visits for each row execute function guard_visits()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table visits; drop function guard_visits()');
  }
}
