import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A removed file can be brought back until its bytes are erased. */
export class EvidenceErased1764000001100 implements MigrationInterface {
  name = 'EvidenceErased1764000001100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table evidence_files
        add column erased_at timestamptz,
        add constraint evidence_files_erased check (erased_at is null or removed_at is not null);
      create index evidence_files_removed on evidence_files (removed_at) where removed_at is not null and erased_at is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index evidence_files_removed;
      alter table evidence_files drop constraint evidence_files_erased, drop column erased_at`);
  }
}
