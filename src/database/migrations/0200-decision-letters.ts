import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/** The letters in which decisions of the committee were given to companies: sealed once for each language, and kept. */
export class DecisionLetters1764000002000 implements MigrationInterface {
  name = 'DecisionLetters1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table decision_letters (
        audit_id uuid not null,
        decided_at timestamptz not null,
        locale text not null check (locale in ('es', 'en')),
        company_id uuid not null,
        file_key text not null,
        sha256 text not null,
        issued_at timestamptz not null,
        primary key (audit_id, decided_at, locale),
        foreign key (audit_id, company_id) references audits (id, company_id)
      )`);
    await staffOnly(runner, 'decision_letters');
    await runner.query('revoke delete, truncate on decision_letters from puertas_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table decision_letters');
  }
}
