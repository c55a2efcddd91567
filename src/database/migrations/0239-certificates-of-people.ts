import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { staffOnly } from '../row-level-security.js';

/**
 * One certificate per person and course, whoever enrolled them: a further enrolment refers to the one that stands. A
 * certificate may end on a day, is renewed by a newer one that names it, and can be withdrawn; what it certifies never
 * changes.
 */
export class CertificatesOfPeople1764000002390 implements MigrationInterface {
  name = 'CertificatesOfPeople1764000002390';

  async up(runner: QueryRunner): Promise<void> {
    await certificates(runner);
    await uses(runner);
    await runner.query(`
      -- read by attending the sessions of a group: it goes when that attendance is taken back
      alter table lesson_progress add column by_attendance boolean not null default false;
      alter table enrolments
        drop constraint enrolments_state_check,
        add constraint enrolments_state_check
          check (state in ('enrolled', 'in-progress', 'completed', 'withdrawn', 'renewed')),
        drop constraint enrolments_completed,
        add constraint enrolments_completed check ((state in ('completed', 'renewed')) = (completed_at is not null));
      drop index enrolments_person_once;
      create unique index enrolments_person_once on enrolments (user_id, course_id, company_id) nulls not distinct
        where state not in ('withdrawn', 'renewed') and user_id is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from enrolments where state = 'renewed';
      drop index enrolments_person_once;
      create unique index enrolments_person_once on enrolments (user_id, course_id, company_id) nulls not distinct
        where state <> 'withdrawn' and user_id is not null;
      alter table enrolments
        drop constraint enrolments_completed,
        add constraint enrolments_completed check ((state = 'completed') = (completed_at is not null)),
        drop constraint enrolments_state_check,
        add constraint enrolments_state_check check (state in ('enrolled', 'in-progress', 'completed', 'withdrawn'));
      alter table lesson_progress drop column by_attendance;
      drop policy certificates_used on certificates;
      drop table certificate_uses;
      drop trigger certificates_stay on certificates;
      drop function certificates_stay();
      drop policy certificates_own_change on certificates;
      drop index certificates_one_stands;
      alter table certificates
        drop column expires_on,
        drop column renews,
        drop column renewed_at,
        drop column withdrawn_at,
        drop column withdrawn_reason`);
  }
}

async function certificates(runner: QueryRunner): Promise<void> {
  await runner.query(`
    alter table certificates
      -- the last day on which it counts; null: it does not end
      add column expires_on date,
      -- the earlier one that this one renews
      add column renews uuid references certificates (id) on delete set null,
      add column renewed_at timestamptz,
      add column withdrawn_at timestamptz,
      -- public
      add column withdrawn_reason text,
      add constraint certificates_withdrawn check ((withdrawn_at is null) = (withdrawn_reason is null));
    create index certificates_renews on certificates (renews);
    create index certificates_ending on certificates (expires_on) where expires_on is not null;
    -- those who passed a course for two companies have two: the newest stands, and renews the others
    update certificates k set renewed_at = chain.next_at from (
      select id, lead(issued_at) over (partition by user_id, course_id order by issued_at, id) as next_at
      from certificates where user_id is not null) chain
    where chain.id = k.id and chain.next_at is not null;
    update certificates k set renews = chain.before from (
      select id, lag(id) over (partition by user_id, course_id order by issued_at, id) as before
      from certificates where user_id is not null) chain
    where chain.id = k.id and chain.before is not null;
    create unique index certificates_one_stands on certificates (user_id, course_id)
      where renewed_at is null and withdrawn_at is null and user_id is not null;
    create policy certificates_own_change on certificates for update using (
      app_scope() = 'member' and user_id = app_user_id())`);
  await createFunctions(runner, 'certificates_stay');
  await runner.query(`
    create trigger certificates_stay before update on certificates for each row execute function certificates_stay()`);
}

async function uses(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table certificate_uses (
      -- an enrolment that is completed by a certificate which was earned in another
      enrolment_id uuid primary key references enrolments (id) on delete cascade,
      certificate_id uuid not null references certificates (id) on delete cascade,
      company_id uuid references companies (id),
      used_at timestamptz not null
    );
    create index certificate_uses_certificate on certificate_uses (certificate_id);
    create index certificate_uses_company on certificate_uses (company_id)`);
  await staffOnly(runner, 'certificate_uses');
  await runner.query(`
    create policy certificate_uses_company on certificate_uses for select using (
      app_scope() = 'member' and company_id = app_company_id());
    create policy certificate_uses_own on certificate_uses using (app_scope() = 'member' and exists (
      select 1 from enrolments e where e.id = enrolment_id and e.user_id = app_user_id()));
    -- whoever has somebody's certificate shown for their own enrolment sees it
    create policy certificates_used on certificates for select using (app_scope() = 'member' and exists (
      select 1 from certificate_uses u where u.certificate_id = certificates.id and u.company_id = app_company_id()))`);
}
