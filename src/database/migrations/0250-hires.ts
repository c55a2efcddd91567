import type { MigrationInterface, QueryRunner } from 'typeorm';
import { companyOnly } from '../row-level-security.js';

const tables = ['hire_files', 'hire_tasks', 'hire_documents', 'hire_checks'];

/** Hire files of companies: an alias and a post, never a person. Only the company sees them, FM4 does not. */
export class Hires1764000002500 implements MigrationInterface {
  name = 'Hires1764000002500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table hire_files (
        id uuid primary key,
        company_id uuid not null references companies (id),
        alias text not null,
        post text not null,
        situation text not null,
        counts_as_foreigner boolean not null,
        resident boolean not null,
        starts_on date not null,
        state text not null check (state in ('open', 'closed')),
        ending text check (ending in ('hired', 'not-hired')),
        closed_on date,
        created_by uuid not null,
        created_at timestamptz not null,
        version integer not null check (version > 0),
        check ((state = 'closed') = (ending is not null and closed_on is not null))
      );
      create index hire_files_company on hire_files (company_id, starts_on);
      create table hire_tasks (
        hire_id uuid not null references hire_files (id) on delete cascade,
        task text not null check (task in ('contract', 'rights', 'imss', 'infonavit', 'dc3', 'inm')),
        company_id uuid not null references companies (id),
        due_on date not null,
        done_on date,
        primary key (hire_id, task)
      );
      create table hire_documents (
        hire_id uuid not null references hire_files (id) on delete cascade,
        position smallint not null,
        company_id uuid not null references companies (id),
        name text not null,
        required boolean not null,
        seen boolean not null,
        expires_on date,
        primary key (hire_id, position)
      );
      create table hire_checks (
        hire_id uuid not null references hire_files (id) on delete cascade,
        months smallint not null check (months in (3, 6, 12)),
        company_id uuid not null references companies (id),
        due_on date not null,
        answer text check (answer in ('working', 'left')),
        answered_on date,
        primary key (hire_id, months)
      )`);
    for (const table of tables) await companyOnly(runner, table);
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
