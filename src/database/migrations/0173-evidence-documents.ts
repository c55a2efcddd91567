import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';

/**
 * Evidence is a document: of several versions, for several practices, valid from one day to another; a file, a link, a statement,
 * or a record that the product itself holds. What a scanner said of its bytes, and why it was kept with numbers of people.
 */
export class EvidenceDocuments1764000001730 implements MigrationInterface {
  name = 'EvidenceDocuments1764000001730';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table evidence_files
        alter column uploaded_by drop not null,
        add column kind text not null default 'file' check (kind in ('file', 'link', 'statement', 'record')),
        add column document_id uuid,
        add column document_version integer not null default 1 check (document_version > 0),
        add column replaced_by uuid references evidence_files (id),
        add column effective_on date,
        add column expires_on date,
        add column link text check (link ~ '^https?://'),
        add column record_key text,
        add column personal_data jsonb,
        add column personal_reason text,
        add column scan text check (scan in ('waiting', 'clean', 'infected')),
        add column scanned_at timestamptz,
        add constraint evidence_files_days check (expires_on >= effective_on),
        add constraint evidence_files_replaced check (replaced_by is null or removed_at is not null),
        add constraint evidence_files_kind check (
          (kind = 'link') = (link is not null) and (kind = 'record') = (record_key is not null)
          and (kind = 'record') = (uploaded_by is null)),
        add constraint evidence_files_reason check ((personal_data is null) = (personal_reason is null)),
        add constraint evidence_files_infected check (scan <> 'infected' or removed_at is not null);
      with recursive origin as (
        select id, id as root from evidence_files where carried_from is null
        union all
        select f.id, o.root from evidence_files f join origin o on f.carried_from = o.id)
      update evidence_files f set document_id = o.root from origin o where o.id = f.id;
      alter table evidence_files alter column document_id set not null;
      create index evidence_files_document on evidence_files (document_id, document_version);
      create index evidence_files_waiting on evidence_files (id) where scan = 'waiting';
      create unique index evidence_files_record on evidence_files (assessment_id, item_id, record_key)
        where record_key is not null and removed_at is null`);
    await createFunctions(runner, 'own_document');
    await runner.query(`
      create trigger evidence_files_document before insert on evidence_files
        for each row execute function own_document()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger evidence_files_document on evidence_files;
      drop function own_document();
      delete from evidence_files where kind <> 'file';
      alter table evidence_files
        drop column kind, drop column document_id, drop column document_version, drop column replaced_by,
        drop column effective_on, drop column expires_on, drop column link, drop column record_key,
        drop column personal_data, drop column personal_reason, drop column scan, drop column scanned_at,
        alter column uploaded_by set not null`);
  }
}
