import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/** The files that prove that a commitment was kept. Who reads the commitment reads them. */
export class LiaisonProofFiles1764000002850 implements MigrationInterface {
  name = 'LiaisonProofFiles1764000002850';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table liaison_proof_files (
        id uuid primary key,
        commitment_id uuid not null references liaison_commitments (id),
        name text not null,
        size integer not null check (size > 0),
        content_type text not null,
        storage_key text not null unique,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        uploaded_by uuid,
        uploaded_at timestamptz not null
      );
      create index liaison_proof_files_commitment on liaison_proof_files (commitment_id)`);
    await staffOnly(runner, 'liaison_proof_files');
    await runner.query(`
      create policy liaison_proof_files_own on liaison_proof_files for select
        using (app_scope() = 'member' and exists (
          select from liaison_commitments c join liaison_allies a on a.id = c.ally_id
            join liaisons l on l.municipality = a.municipality
          where c.id = liaison_proof_files.commitment_id and l.user_id = app_user_id() and l.ended_at is null))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table liaison_proof_files');
  }
}
