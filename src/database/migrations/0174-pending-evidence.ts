import type { MigrationInterface, QueryRunner } from 'typeorm';
import { companyOwned } from '../row-level-security.js';

/** A file with numbers of people in it waits until the person who sent it says why it is needed, or takes it back. */
export class PendingEvidence1764000001740 implements MigrationInterface {
  name = 'PendingEvidence1764000001740';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table pending_evidence (
        id uuid primary key,
        company_id uuid not null,
        assessment_id uuid not null,
        item_id text not null,
        proves text,
        name text not null,
        size integer not null check (size > 0),
        content_type text not null,
        storage_key text not null unique,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        uploaded_by uuid not null,
        uploaded_at timestamptz not null,
        legibility text not null,
        changed_at timestamptz,
        replaces uuid references evidence_files (id),
        personal_data jsonb not null,
        scan text check (scan in ('waiting', 'clean')),
        foreign key (assessment_id, company_id) references assessments (id, company_id)
      );
      create index pending_evidence_item on pending_evidence (assessment_id, item_id);
      create index pending_evidence_uploaded on pending_evidence (uploaded_at)`);
    await companyOwned(runner, 'pending_evidence');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table pending_evidence');
  }
}
