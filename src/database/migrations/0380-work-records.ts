import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/** When each job was last done or failed, and which statements took long: what the processes saw, told in one place. */
export class WorkRecords1764000003800 implements MigrationInterface {
  name = 'WorkRecords1764000003800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table job_records (
        job text primary key,
        done_at timestamptz,
        failed_at timestamptz,
        check (done_at is not null or failed_at is not null)
      );
      create table slow_statements (
        statement text primary key,
        text text not null,
        times bigint not null check (times > 0),
        worst_millis integer not null,
        seen_at timestamptz not null
      )`);
    await staffOnly(runner, 'job_records');
    await staffOnly(runner, 'slow_statements');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table job_records; drop table slow_statements');
  }
}
