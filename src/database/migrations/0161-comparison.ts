import type { MigrationInterface, QueryRunner } from 'typeorm';
import { companyOwned, staffOnly } from '../row-level-security.js';

/**
 * What companies are compared with: submissions by one version of the instrument, of one stretch of time, added up once and
 * never again. Figures of groups that are too small, or that would tell of too few beside the others, are not stored.
 */
export class Comparison1764000001610 implements MigrationInterface {
  name = 'Comparison1764000001610';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table comparison_cohorts (
        id uuid primary key,
        instrument_id uuid not null references instruments (id),
        from_at timestamptz,
        until_at timestamptz not null,
        companies integer not null check (companies >= 6),
        check (from_at < until_at),
        unique (instrument_id, until_at)
      );
      create table comparison_figures (
        cohort_id uuid not null references comparison_cohorts (id),
        "group" text not null check ("group" in ('all', 'size', 'sector')),
        value text not null,
        companies integer not null check (companies >= 6),
        total double precision not null,
        dimensions jsonb not null,
        primary key (cohort_id, "group", value)
      );
      create table comparison_members (
        submission_id uuid primary key references assessment_submissions (id),
        cohort_id uuid not null references comparison_cohorts (id),
        company_id uuid not null references companies (id),
        unique (cohort_id, company_id)
      );
      create index comparison_members_company on comparison_members (company_id)`);
    for (const table of ['comparison_cohorts', 'comparison_figures']) {
      await staffOnly(runner, table);
      await runner.query(`create policy ${table}_read on ${table} for select using (app_scope() = 'member')`);
    }
    await companyOwned(runner, 'comparison_members');
    await runner.query(
      'revoke update, delete, truncate on comparison_cohorts, comparison_figures, comparison_members from puertas_app',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table comparison_members; drop table comparison_figures; drop table comparison_cohorts');
  }
}
