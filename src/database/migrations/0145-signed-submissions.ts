import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { companyOwned } from '../row-level-security.js';

/**
 * What a company submitted each time, word for word, with the hash that its receipt shows; and cases that the company
 * took back before an auditor had them.
 */
export class SignedSubmissions1764000001450 implements MigrationInterface {
  name = 'SignedSubmissions1764000001450';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table assessment_submissions (
        id uuid primary key,
        assessment_id uuid not null,
        company_id uuid not null,
        instrument_version text not null,
        target_level text not null check (target_level in ('N1', 'N2', 'N3')),
        signed_by uuid not null,
        signed_name text not null,
        signed_post text not null,
        signed_at timestamptz not null,
        content text not null,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        figures jsonb not null,
        withdrawn_at timestamptz,
        withdrawn_by uuid,
        withdrawal_reason text,
        foreign key (assessment_id, company_id) references assessments (id, company_id),
        check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawal_reason is null))
      );
      create index assessment_submissions_assessment on assessment_submissions (assessment_id, signed_at desc);
      create index assessment_submissions_company on assessment_submissions (company_id)`);
    await companyOwned(runner, 'assessment_submissions');
    await createFunctions(runner, 'submissions_stay');
    await runner.query(`
      create trigger submissions_stay before update or delete on assessment_submissions
        for each row execute function submissions_stay();
      alter table audits
        drop constraint audits_state_check,
        add constraint audits_state_check
          check (state in ('waiting', 'in_review', 'returned', 'closed', 'in_committee', 'decided', 'withdrawn')),
        drop constraint audits_check,
        add constraint audits_check check (auditor_id is not null or state in ('waiting', 'returned', 'withdrawn')),
        add constraint audits_withdrawn check (state <> 'withdrawn' or auditor_id is null and due_on is null)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update audits set state = 'waiting' where state = 'withdrawn';
      alter table audits
        drop constraint audits_withdrawn,
        drop constraint audits_state_check,
        add constraint audits_state_check
          check (state in ('waiting', 'in_review', 'returned', 'closed', 'in_committee', 'decided')),
        drop constraint audits_check,
        add constraint audits_check check (auditor_id is not null or state in ('waiting', 'returned'));
      drop table assessment_submissions;
      drop function submissions_stay()`);
  }
}
