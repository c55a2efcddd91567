import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['dc3_plans', 'dc3_plan_courses', 'dc3_people', 'dc3_certificates'];

/** Form DC-3: a company's training plan, what the form asks of its people (encrypted), and the papers given. */
export class Dc31764000002150 implements MigrationInterface {
  name = 'Dc31764000002150';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table dc3_plans (
        company_id uuid primary key references companies (id),
        starts_on date not null,
        ends_on date not null check (ends_on >= starts_on),
        agent text not null check (agent in ('internal', 'external', 'other')),
        agent_name text,
        agent_registration text,
        employer_name text not null,
        workers_name text,
        establishments integer not null check (establishments > 0),
        employer_registration text,
        address text,
        activity text,
        saved_by uuid not null,
        saved_at timestamptz not null,
        version integer not null check (version > 0),
        check ((agent = 'internal') = (agent_name is null))
      );
      create table dc3_plan_courses (
        company_id uuid not null references dc3_plans (company_id),
        course_id uuid not null references courses (id),
        area text not null,
        trainer text not null,
        primary key (company_id, course_id)
      );
      create table dc3_people (
        company_id uuid not null references companies (id),
        user_id uuid not null references auth.users (id) on delete cascade,
        sealed text not null,
        saved_by uuid not null,
        saved_at timestamptz not null,
        version integer not null check (version > 0),
        primary key (company_id, user_id)
      );
      create index dc3_people_user on dc3_people (user_id);
      create table dc3_certificates (
        id uuid primary key,
        company_id uuid not null references companies (id),
        user_id uuid not null,
        certificate_id uuid not null,
        version integer not null check (version > 0),
        sealed text not null,
        finished_on date not null,
        issued_by uuid not null,
        issued_at timestamptz not null,
        unique (certificate_id, version)
      );
      create index dc3_certificates_company on dc3_certificates (company_id, finished_on);
      create index dc3_certificates_user on dc3_certificates (user_id)`);
    // the company's own: FM4 neither sees nor writes it
    for (const table of tables) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`create policy ${table}_system on ${table} using (app_scope() = 'system')`);
      await runner.query(
        `create policy ${table}_company on ${table} using (app_scope() = 'member' and company_id = app_company_id())`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      [...tables]
        .reverse()
        .map((table) => `drop table ${table}`)
        .join('; '),
    );
  }
}
