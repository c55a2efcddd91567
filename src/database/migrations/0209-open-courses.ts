import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';

/**
 * Courses without a company: people enrol themselves, and an open course is taken without an account at all. What hangs
 * on an enrolment goes with it whether or not there is a company.
 */
export class OpenCourses1764000002090 implements MigrationInterface {
  name = 'OpenCourses1764000002090';

  async up(runner: QueryRunner): Promise<void> {
    await ownEnrolments(runner);
    await openProgress(runner);
    await certificates(runner);
    // what is a person's own asks for no role
    await runner.query(`
      alter table calendar_events drop constraint calendar_events_audience_roles_check,
        add constraint calendar_events_for_somebody check (
          cardinality(audience_roles) > 0 or audience_user is not null and audience_company is null)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from calendar_events where cardinality(audience_roles) = 0;
      alter table calendar_events drop constraint calendar_events_for_somebody,
        add constraint calendar_events_audience_roles_check check (cardinality(audience_roles) > 0);
      drop function certificate_by_code(text);
      drop policy certificates_own_issue on certificates;
      delete from certificates where company_id is null;
      alter table certificates
        drop constraint certificates_of_somebody,
        drop column open_progress_id,
        alter column enrolment_id set not null,
        alter column user_id set not null,
        alter column company_name set not null`);
    await runner.query(certificateByCode);
    await runner.query(`
      drop table open_progress;
      delete from enrolments where company_id is null;
      drop index enrolments_person_once;
      create unique index enrolments_person_once on enrolments (user_id, course_id, company_id)
        where state <> 'withdrawn';
      alter table enrolments drop constraint enrolments_company_named, alter column company_name set not null`);
    for (const table of hangingOnEnrolments) {
      await runner.query(`alter table ${table} drop constraint ${table}_of_enrolment`);
    }
    for (const table of ['enrolments', ...hangingOnEnrolments]) {
      await runner.query(`alter table ${table} alter column company_id set not null`);
    }
  }
}

const hangingOnEnrolments = ['lesson_progress', 'quiz_attempts', 'quiz_drafts', 'certificates'];

async function ownEnrolments(runner: QueryRunner): Promise<void> {
  for (const table of ['enrolments', ...hangingOnEnrolments]) {
    await runner.query(`alter table ${table} alter column company_id drop not null`);
  }
  // the keys that carry the company do not hold where there is none
  for (const table of hangingOnEnrolments) {
    await runner.query(
      `alter table ${table} add constraint ${table}_of_enrolment
         foreign key (enrolment_id) references enrolments (id) on delete cascade`,
    );
  }
  await runner.query(`
    alter table enrolments
      alter column company_name drop not null,
      add constraint enrolments_company_named check ((company_id is null) = (company_name is null));
    drop index enrolments_person_once;
    create unique index enrolments_person_once on enrolments (user_id, course_id, company_id) nulls not distinct
      where state <> 'withdrawn' and user_id is not null`);
}

async function openProgress(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table open_progress (
      -- random: it says nothing of when
      id uuid primary key,
      course_id uuid not null references courses (id),
      course_version_id uuid not null,
      -- of the personal link, which only its bearer has
      link_hash bytea not null,
      lessons_read text[] not null default '{}',
      draft_attempt uuid,
      draft_answers jsonb not null default '{}',
      graded_attempt uuid,
      graded_answers jsonb,
      score smallint check (score between 0 and 100),
      passed boolean not null default false,
      -- a day and no hour: for the retention alone
      used_on date not null,
      constraint open_progress_link_once unique (link_hash),
      constraint open_progress_version_of_course foreign key (course_version_id, course_id)
        references course_versions (id, course_id),
      constraint open_progress_graded check ((graded_attempt is null) = (score is null))
    );
    create index open_progress_used on open_progress (used_on);
    alter table open_progress enable row level security;
    -- nobody looks at it: not the person's company, and not FM4
    create policy open_progress_system on open_progress using (app_scope() = 'system')`);
}

async function certificates(runner: QueryRunner): Promise<void> {
  await runner.query(`
    alter table certificates
      alter column enrolment_id drop not null,
      alter column user_id drop not null,
      alter column company_name drop not null,
      add column open_progress_id uuid references open_progress (id) on delete cascade,
      add constraint certificates_open_once unique (open_progress_id),
      add constraint certificates_of_somebody check (
        num_nonnulls(enrolment_id, open_progress_id) = 1 and (user_id is null) = (enrolment_id is null));
    create policy certificates_own_issue on certificates for insert with check (
      app_scope() = 'member' and user_id = app_user_id() and exists (
        select 1 from enrolments e where e.id = enrolment_id and e.user_id = app_user_id()));
    drop function certificate_by_code(text)`);
  await createFunctions(runner, 'certificate_by_code');
}

/** While every certificate was an account's. */
const certificateByCode = `
  create function certificate_by_code(code text)
    returns table (code text, "personName" text, "courseTitle" text, "courseSlug" text, hours double precision, "issuedAt" timestamptz)
    language sql stable security definer set search_path to 'public' as $$
      select c.code, c.person_name, c.course_title, k.slug, c.hours, c.issued_at
      from certificates c join courses k on k.id = c.course_id where c.code = certificate_by_code.code
    $$`;
