import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/** A company's answer to its suspension comes with files; like the answer they are only ever added, by the system. */
export class AnswerFiles1764000001530 implements MigrationInterface {
  name = 'AnswerFiles1764000001530';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table distinction_answer_files (
        id uuid primary key,
        answer_id uuid not null references distinction_answers (id),
        company_id uuid not null references companies (id),
        name text not null,
        size integer not null check (size > 0),
        content_type text not null,
        storage_key text not null unique,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$')
      );
      create index distinction_answer_files_answer on distinction_answer_files (answer_id)`);
    await staffOnly(runner, 'distinction_answer_files');
    await runner.query(`
      create policy distinction_answer_files_company on distinction_answer_files
        for select using (app_scope() = 'member' and company_id = app_company_id());
      revoke update, delete, truncate on distinction_answer_files from puertas_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table distinction_answer_files');
  }
}
