import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/** That files cannot be stored, or soon cannot, is on record until it is over. */
export class StorageAlarms1764000001110 implements MigrationInterface {
  name = 'StorageAlarms1764000001110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table storage_alarms (
        id uuid primary key,
        trouble text not null check (trouble in ('full', 'read-only', 'away', 'low')),
        since timestamptz not null,
        last_seen timestamptz not null,
        free_bytes bigint,
        over_at timestamptz
      );
      create unique index storage_alarms_open on storage_alarms (trouble) where over_at is null`);
    await staffOnly(runner, 'storage_alarms');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table storage_alarms');
  }
}
