import type { MigrationInterface, QueryRunner } from 'typeorm';
import { companyOwned } from '../row-level-security.js';

/** Enrolling by a file: what it says of people, until it is carried out; where people work; invitations that wait for their mail. */
export class EnrolmentImports1764000002520 implements MigrationInterface {
  name = 'EnrolmentImports1764000002520';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table invitations add column mail_waits boolean not null default false;
      create index invitations_waiting on invitations (company_id, created_at) where mail_waits and state = 'pending';
      alter table enrolments
        add column due_on date,
        add column import_id uuid;
      create index enrolments_imported on enrolments (import_id, id) where import_id is not null;
      create table workplaces (
        id uuid primary key,
        company_id uuid not null references companies (id),
        user_id uuid references auth.users (id) on delete cascade,
        invitation_id uuid references invitations (id) on delete cascade,
        site text not null,
        number text not null,
        constraint workplaces_of_somebody check (user_id is not null or invitation_id is not null),
        constraint workplaces_person_once unique (company_id, user_id),
        constraint workplaces_invitation_once unique (invitation_id)
      );
      create index workplaces_number on workplaces (company_id, number) where number <> '';
      create table enrolment_imports (
        id uuid primary key,
        company_id uuid not null references companies (id),
        made_by uuid not null,
        made_at timestamptz not null,
        file_name text not null,
        state text not null check (state in ('reading', 'read', 'applied')),
        applied_at timestamptz,
        people integer not null,
        enrolled integer not null,
        constraint enrolment_imports_applied check ((state = 'applied') = (applied_at is not null))
      );
      create index enrolment_imports_company on enrolment_imports (company_id, made_at);
      create table enrolment_import_rows (
        import_id uuid not null references enrolment_imports (id) on delete cascade,
        row integer not null,
        company_id uuid not null,
        name text not null,
        email text not null,
        number text not null,
        site text not null,
        courses text[] not null,
        deadline date,
        identity text not null,
        text text not null,
        problems jsonb not null,
        user_id uuid,
        invitation_id uuid,
        primary key (import_id, row)
      )`);
    for (const table of tables) await companyOwned(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table enrolment_import_rows, enrolment_imports, workplaces;
      drop index invitations_waiting;
      alter table enrolments drop column due_on, drop column import_id;
      alter table invitations drop column mail_waits`);
  }
}

const tables = ['workplaces', 'enrolment_imports', 'enrolment_import_rows'];
