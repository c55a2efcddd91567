import type { MigrationInterface, QueryRunner } from 'typeorm';
import { companyOwned } from '../row-level-security.js';

/** Who does what in a company: how many people have each function, and which of its members. */
export class PeopleFunctions1764000001290 implements MigrationInterface {
  name = 'PeopleFunctions1764000001290';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table company_functions (
        company_id uuid primary key references companies (id),
        hr integer not null check (hr >= 0),
        direction integer not null check (direction >= 0),
        managers integer not null check (managers >= 0),
        hiring integer not null check (hiring >= 0),
        saved_by uuid not null,
        saved_at timestamptz not null,
        version integer not null check (version > 0)
      );
      create table person_functions (
        company_id uuid not null references company_functions (company_id),
        user_id uuid not null references auth.users (id) on delete cascade,
        function text not null check (function in ('hr', 'direction', 'managers', 'hiring')),
        primary key (company_id, user_id, function)
      );
      create index person_functions_user on person_functions (user_id)`);
    await companyOwned(runner, 'company_functions');
    await companyOwned(runner, 'person_functions');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table person_functions; drop table company_functions');
  }
}
