import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A renewal begins with the evidence of before: two rows, each of its own assessment, may share the bytes of a file. */
export class CarryOver1764000000940 implements MigrationInterface {
  name = 'CarryOver1764000000940';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table evidence_files
        drop constraint evidence_files_storage_key_key,
        add column carried_from uuid references evidence_files (id);
      create unique index evidence_files_storage_key on evidence_files (storage_key) where carried_from is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from evidence_files where carried_from is not null;
      drop index evidence_files_storage_key;
      alter table evidence_files
        drop column carried_from,
        add constraint evidence_files_storage_key_key unique (storage_key)`);
  }
}
