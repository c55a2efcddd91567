import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/** Answers to a quiz as they are given, before they are sent. */
export class QuizDrafts1764000001130 implements MigrationInterface {
  name = 'QuizDrafts1764000001130';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table quiz_drafts (
        enrolment_id uuid primary key,
        company_id uuid not null,
        -- of the attempt that these answers will be; decides the order of the options
        attempt_id uuid not null,
        answers jsonb not null,
        saved_at timestamptz not null,
        constraint quiz_drafts_enrolment foreign key (enrolment_id, company_id)
          references enrolments (id, company_id) on delete cascade
      );
      create index quiz_drafts_company on quiz_drafts (company_id)`);
    await staffOnly(runner, 'quiz_drafts');
    // Unlike what was graded, nobody else of the company sees these.
    await runner.query(
      `create policy quiz_drafts_own on quiz_drafts using (app_scope() = 'member' and exists (
         select 1 from enrolments e where e.id = enrolment_id and e.user_id = app_user_id()))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table quiz_drafts');
  }
}
