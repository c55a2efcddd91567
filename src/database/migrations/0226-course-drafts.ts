import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { staffOnly } from '../row-level-security.js';

/**
 * Versions of a course are written by FM4: one draft of a course at a time, published by somebody who wrote nothing of it.
 * A published version stays as it is, and with it its text as a file.
 */
export class CourseDrafts1764000002260 implements MigrationInterface {
  name = 'CourseDrafts1764000002260';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table course_drafts (
        id uuid primary key,
        -- null: a course that is new
        course_id uuid references courses (id),
        based_on uuid references course_versions (id),
        content jsonb not null,
        -- its text as files, once it is handed on
        source text,
        translations jsonb not null,
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
        check (state not in ('proposed', 'published') or (proposed_by is not null and proposed_at is not null)),
        check (state not in ('proposed', 'published') or source is not null)
      );
      create unique index course_drafts_one_open on course_drafts (course_id) where state in ('draft', 'proposed');
      create unique index course_drafts_one_slug on course_drafts ((content #>> '{facts,slug}'))
        where state in ('draft', 'proposed');
      create table course_draft_changes (
        draft_id uuid not null references course_drafts (id),
        revision integer not null,
        part text not null,
        changed_by uuid not null,
        changed_at timestamptz not null,
        primary key (draft_id, revision)
      );
      create index course_draft_changes_people on course_draft_changes (changed_by)`);
    await staffOnly(runner, 'course_drafts');
    await staffOnly(runner, 'course_draft_changes');
    await runner.query(`
      alter table course_versions
        -- null: loaded before texts were kept
        add column source text,
        add column translations jsonb not null default '{}',
        add column note text not null default '',
        add column draft_id uuid unique references course_drafts (id),
        add column published_by uuid,
        add constraint course_versions_published check ((draft_id is null) = (published_by is null))`);
    await createFunctions(runner, 'course_versions_stay', 'course_takes_two_people', 'course_drafts_stay');
    await runner.query(`
      create trigger course_versions_stay before update or delete on course_versions
        for each row execute function course_versions_stay();
      create trigger course_versions_two_people before insert on course_versions
        for each row execute function course_takes_two_people();
      create trigger course_drafts_stay before update or delete on course_drafts
        for each row execute function course_drafts_stay();
      revoke delete, truncate on course_versions, course_drafts from puertas_app;
      revoke update, delete, truncate on course_draft_changes from puertas_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger course_versions_two_people on course_versions;
      drop trigger course_versions_stay on course_versions;
      alter table course_versions
        drop constraint course_versions_published,
        drop column published_by,
        drop column draft_id,
        drop column note,
        drop column translations,
        drop column source;
      drop table course_draft_changes;
      drop table course_drafts;
      drop function course_drafts_stay();
      drop function course_takes_two_people();
      drop function course_versions_stay();
      grant delete on course_versions to puertas_app`);
  }
}
