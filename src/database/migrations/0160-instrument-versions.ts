import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { staffOnly } from '../row-level-security.js';

/**
 * Versions of the instrument are written by FM4: one draft at a time, published by somebody who wrote nothing of it. A
 * published version stays as it is; it may be retired, and from then on nothing is started or first submitted by it.
 */
export class InstrumentVersions1764000001600 implements MigrationInterface {
  name = 'InstrumentVersions1764000001600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table instrument_drafts (
        id uuid primary key,
        based_on uuid references instruments (id),
        source text not null,
        definition jsonb not null,
        note text not null,
        state text not null check (state in ('draft', 'proposed', 'published', 'discarded')),
        revision integer not null check (revision > 0),
        changed_at timestamptz not null,
        proposed_by uuid,
        proposed_at timestamptz,
        returned_reason text,
        decided_by uuid,
        decided_at timestamptz,
        check ((state in ('published', 'discarded')) = (decided_at is not null)),
        check ((decided_at is null) = (decided_by is null)),
        check (state not in ('proposed', 'published') or (proposed_by is not null and proposed_at is not null))
      );
      create unique index instrument_drafts_one_open on instrument_drafts ((true)) where state in ('draft', 'proposed');
      create table instrument_draft_changes (
        draft_id uuid not null references instrument_drafts (id),
        revision integer not null,
        part text not null,
        changed_by uuid not null,
        changed_at timestamptz not null,
        primary key (draft_id, revision)
      );
      create index instrument_draft_changes_people on instrument_draft_changes (changed_by)`);
    await staffOnly(runner, 'instrument_drafts');
    await staffOnly(runner, 'instrument_draft_changes');
    await runner.query(`
      alter table instruments
        add column source text,
        add column note text not null default '',
        add column draft_id uuid unique references instrument_drafts (id),
        add column published_by uuid,
        add column retires_at timestamptz,
        add column retirement_told_at timestamptz,
        add column retired_by uuid,
        add column retirement_reason text,
        add constraint instruments_published check ((draft_id is null) = (published_by is null)),
        add constraint instruments_retired check (
          (retires_at is null) = (retirement_told_at is null) and (retires_at is null) = (retired_by is null) and (retires_at is null) = (retirement_reason is null));
      alter table instruments alter column note drop default;
      alter table assessments
        add column replaced_by uuid,
        drop constraint assessments_check,
        add constraint assessments_declared check (state = 'draft' or replaced_by is not null
          or (declared_by is not null and declared_name is not null and declared_at is not null
            and declaration is not null and submitted_at is not null)),
        add constraint assessments_replaced check (replaced_by is null or (state = 'closed' and submitted_at is null)),
        add constraint assessments_replaced_by foreign key (replaced_by, company_id)
          references assessments (id, company_id) deferrable initially deferred`);
    await createFunctions(
      runner,
      'instrument_versions_stay',
      'instrument_takes_two_people',
      'instrument_drafts_stay',
      'assessment_version_stays',
    );
    await runner.query(`
      create trigger instruments_stay before update or delete on instruments
        for each row execute function instrument_versions_stay();
      create trigger instruments_two_people before insert on instruments
        for each row execute function instrument_takes_two_people();
      create trigger instrument_drafts_stay before update or delete on instrument_drafts
        for each row execute function instrument_drafts_stay();
      create trigger assessments_version before insert or update on assessments
        for each row execute function assessment_version_stays();
      revoke delete, truncate on instruments, instrument_drafts from puertas_app;
      revoke update, delete, truncate on instrument_draft_changes from puertas_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger assessments_version on assessments;
      drop trigger instruments_two_people on instruments;
      drop trigger instruments_stay on instruments;
      alter table assessments drop constraint assessments_replaced_by;
      delete from assessment_answers where assessment_id in (select id from assessments where replaced_by is not null);
      delete from evidence_files where assessment_id in (select id from assessments where replaced_by is not null);
      delete from assessments where replaced_by is not null;
      alter table assessments
        drop constraint assessments_replaced,
        drop constraint assessments_declared,
        drop column replaced_by,
        add constraint assessments_check check (state = 'draft' or (declared_by is not null
          and declared_name is not null and declared_at is not null
          and declaration is not null and submitted_at is not null));
      alter table instruments
        drop constraint instruments_retired,
        drop constraint instruments_published,
        drop column retirement_reason,
        drop column retired_by,
        drop column retirement_told_at,
        drop column retires_at,
        drop column published_by,
        drop column draft_id,
        drop column note,
        drop column source;
      drop table instrument_draft_changes;
      drop table instrument_drafts;
      drop function assessment_version_stays();
      drop function instrument_drafts_stay();
      drop function instrument_takes_two_people();
      drop function instrument_versions_stay();
      grant delete on instruments to puertas_app`);
  }
}
