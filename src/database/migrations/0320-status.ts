import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/** Which processes run, and when the last backups were made. */
export class Status1764000003200 implements MigrationInterface {
  name = 'Status1764000003200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create unlogged table running_processes (
        id uuid primary key,
        role text not null check (role in ('all', 'web', 'worker')),
        version text not null,
        started_at timestamptz not null,
        seen_at timestamptz not null
      );
      create table backup_records (
        id uuid primary key,
        at timestamptz not null,
        encrypted boolean not null,
        rows bigint not null,
        files bigint not null
      )`);
    await staffOnly(runner, 'running_processes');
    await staffOnly(runner, 'backup_records');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table running_processes; drop table backup_records');
  }
}
