import type { MigrationInterface, QueryRunner } from 'typeorm';
import { companyOwned, staffOnly } from '../row-level-security.js';

/**
 * Courses by version, who is enrolled, what they read and answered, and their certificates. What hangs on an enrolment
 * carries its company; the composite foreign keys keep that true.
 */
export class Courses1764000000300 implements MigrationInterface {
  name = 'Courses1764000000300';

  async up(runner: QueryRunner): Promise<void> {
    await courses(runner);
    await enrolments(runner);
    await progress(runner);
    await certificates(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function certificate_by_code(text)');
    for (const table of [
      'certificates',
      'quiz_attempts',
      'lesson_progress',
      'enrolments',
      'course_versions',
      'courses',
    ]) {
      await runner.query(`drop table ${table}`);
    }
  }
}

async function courses(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table courses (
      id uuid primary key,
      slug text not null check (slug ~ '^[a-z0-9-]{3,80}$'),
      letter text not null check (letter ~ '^[A-Z]$'),
      created_at timestamptz not null,
      constraint courses_slug_once unique (slug),
      constraint courses_letter_once unique (letter)
    );
    create table course_versions (
      id uuid primary key,
      course_id uuid not null references courses (id),
      version integer not null check (version > 0),
      content jsonb not null,
      created_at timestamptz not null,
      constraint course_versions_once unique (course_id, version),
      constraint course_versions_of_course unique (id, course_id)
    )`);
  for (const table of ['courses', 'course_versions']) {
    await staffOnly(runner, table);
    await runner.query(`create policy ${table}_read on ${table} for select using (true)`);
  }
}

async function enrolments(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table enrolments (
      id uuid primary key,
      company_id uuid not null references companies (id),
      -- as it was called then: the certificate says it, also to somebody who has left and no longer sees the company
      company_name text not null,
      user_id uuid references auth.users (id) on delete cascade,
      -- somebody who was invited and has no account yet
      invitation_id uuid references invitations (id) on delete cascade,
      course_id uuid not null references courses (id),
      course_version_id uuid not null,
      state text not null check (state in ('enrolled', 'in-progress', 'completed', 'withdrawn')),
      enrolled_by uuid,
      enrolled_at timestamptz not null,
      -- since when the person can open the course; null while the invitation waits
      available_at timestamptz,
      last_activity_at timestamptz,
      completed_at timestamptz,
      withdrawn_at timestamptz,
      reminded_at timestamptz,
      constraint enrolments_of_company unique (id, company_id),
      constraint enrolments_version_of_course foreign key (course_version_id, course_id)
        references course_versions (id, course_id),
      constraint enrolments_of_somebody check (user_id is not null or invitation_id is not null),
      constraint enrolments_available check ((user_id is not null) = (available_at is not null)),
      constraint enrolments_completed check ((state = 'completed') = (completed_at is not null)),
      constraint enrolments_withdrawn check ((state = 'withdrawn') = (withdrawn_at is not null))
    );
    create unique index enrolments_person_once on enrolments (user_id, course_id, company_id) where state <> 'withdrawn';
    create unique index enrolments_invitation_once on enrolments (invitation_id, course_id)
      where state <> 'withdrawn' and user_id is null;
    create index enrolments_company on enrolments (company_id, course_id, state)`);
  await companyOwned(runner, 'enrolments');
  // Whoever left the company keeps their own courses.
  await runner.query(
    "create policy enrolments_own on enrolments using (app_scope() = 'member' and user_id = app_user_id())",
  );
}

async function progress(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table lesson_progress (
      enrolment_id uuid not null,
      company_id uuid not null,
      lesson_id text not null,
      read_at timestamptz not null,
      primary key (enrolment_id, lesson_id),
      constraint lesson_progress_enrolment foreign key (enrolment_id, company_id)
        references enrolments (id, company_id) on delete cascade
    );
    create index lesson_progress_company on lesson_progress (company_id);
    create table quiz_attempts (
      -- made with the empty form, so that a form that arrives twice counts once
      id uuid primary key,
      enrolment_id uuid not null,
      company_id uuid not null,
      answers jsonb not null,
      score smallint not null check (score between 0 and 100),
      passed boolean not null,
      submitted_at timestamptz not null,
      constraint quiz_attempts_enrolment foreign key (enrolment_id, company_id)
        references enrolments (id, company_id) on delete cascade
    );
    create index quiz_attempts_of_enrolment on quiz_attempts (enrolment_id, submitted_at);
    create unique index quiz_attempts_passed_once on quiz_attempts (enrolment_id) where passed;
    create index quiz_attempts_company on quiz_attempts (company_id)`);
  for (const table of ['lesson_progress', 'quiz_attempts']) {
    await companyOwned(runner, table);
    await runner.query(
      `create policy ${table}_own on ${table} using (app_scope() = 'member' and exists (
         select 1 from enrolments e where e.id = enrolment_id and e.user_id = app_user_id()))`,
    );
  }
}

async function certificates(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table certificates (
      id uuid primary key,
      company_id uuid not null,
      enrolment_id uuid not null,
      user_id uuid not null references auth.users (id) on delete cascade,
      course_id uuid not null references courses (id),
      code text not null check (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
      -- as they stood on the day: a certificate does not change afterwards
      person_name text not null check (person_name <> ''),
      company_name text not null,
      course_title text not null,
      course_version integer not null,
      hours integer not null check (hours > 0),
      score smallint not null check (score between 0 and 100),
      issued_at timestamptz not null,
      constraint certificates_code_once unique (code),
      constraint certificates_enrolment_once unique (enrolment_id),
      constraint certificates_enrolment foreign key (enrolment_id, company_id)
        references enrolments (id, company_id) on delete cascade
    );
    create index certificates_company on certificates (company_id, course_id);
    create index certificates_person on certificates (user_id)`);
  await companyOwned(runner, 'certificates');
  await runner.query(
    "create policy certificates_own on certificates for select using (app_scope() = 'member' and user_id = app_user_id())",
  );
  // What the public page of a code says, and nothing else.
  await runner.query(certificateByCode);
}

/** While certificates told whole hours. */
export const certificateByCode = `
  create function certificate_by_code(code text)
    returns table (code text, "personName" text, "courseTitle" text, "courseSlug" text, hours integer, "issuedAt" timestamptz)
    language sql stable security definer set search_path = public as $$
      select c.code, c.person_name, c.course_title, k.slug, c.hours, c.issued_at
      from certificates c join courses k on k.id = c.course_id where c.code = certificate_by_code.code
    $$`;
