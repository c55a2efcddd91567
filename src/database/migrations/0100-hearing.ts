import type { MigrationInterface, QueryRunner } from 'typeorm';
import { companyOwned } from '../row-level-security.js';

/**
 * A suspended company is heard before anything worse: until when it may answer, and what it answered. Answers belong to one
 * suspension and are only ever added.
 */
export class Hearing1764000001000 implements MigrationInterface {
  name = 'Hearing1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table distinctions add column hearing_until date`);
    // Ten working days are at least fourteen days; those that were suspended before are given no less.
    await runner.query(`
      update distinctions d set hearing_until = (select max(e.day) + 14 from distinction_events e
        where e.distinction_id = d.id and e.kind = 'suspended')
      where state = 'suspended'`);
    await runner.query(`
      create table distinction_answers (
        id uuid primary key,
        distinction_id uuid not null,
        company_id uuid not null,
        suspension_id uuid not null references distinction_events (id),
        text text not null check (length(text) between 1 and 4000),
        sent_by uuid not null,
        sent_at timestamptz not null,
        foreign key (distinction_id, company_id) references distinctions (id, company_id)
      );
      create index distinction_answers_distinction on distinction_answers (distinction_id, sent_at)`);
    await companyOwned(runner, 'distinction_answers');
    await runner.query(`revoke update, delete, truncate on distinction_answers from puertas_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table distinction_answers');
    await runner.query('alter table distinctions drop column hearing_until');
  }
}
