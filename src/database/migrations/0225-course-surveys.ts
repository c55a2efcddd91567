import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ten statements before and after a course. Neither the company nor FM4 reads a row: both phases of one person carry
 * the same random number, and the place in the course is named only so that it is asked once and forgotten with it.
 */
export class CourseSurveys1764000002250 implements MigrationInterface {
  name = 'CourseSurveys1764000002250';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table course_surveys (
        -- random, as the pair: they say nothing of when
        id uuid primary key,
        pair uuid not null,
        course_id uuid not null references courses (id),
        phase text not null check (phase in ('before', 'after')),
        enrolment_id uuid references enrolments (id) on delete cascade,
        -- a place that retention forgets leaves answers of nobody
        open_progress_id uuid references open_progress (id) on delete set null,
        -- by statement, 1 to 5; none at all: skipped
        answers jsonb not null check (jsonb_typeof(answers) = 'object'),
        -- a day and no hour
        given_on date not null,
        constraint course_surveys_once unique (pair, phase),
        constraint course_surveys_enrolment_once unique (enrolment_id, phase),
        constraint course_surveys_open_once unique (open_progress_id, phase),
        constraint course_surveys_of_one check (num_nonnulls(enrolment_id, open_progress_id) <= 1)
      );
      create index course_surveys_course on course_surveys (course_id, given_on);
      create index course_surveys_day on course_surveys (given_on);
      alter table course_surveys enable row level security;
      create policy course_surveys_system on course_surveys using (app_scope() = 'system')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table course_surveys');
  }
}
