import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { staffOnly } from '../row-level-security.js';

const tables = ['guidance_situations', 'guidance_institutions', 'guidance_sections', 'guidance_parameters'] as const;

/**
 * Texts of the guidance are edited as drafts, one of a text at a time, and published by somebody who wrote nothing of it.
 * Publishing makes another edition; what an edition said stays, and with it when each of its texts was reviewed.
 */
export class GuidanceDrafts1764000002640 implements MigrationInterface {
  name = 'GuidanceDrafts1764000002640';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table guidance_drafts (
        id uuid primary key,
        kind text not null check (kind in ('situations', 'framework', 'parameters')),
        slug text not null,
        -- what the text said when the draft began
        base jsonb not null,
        content jsonb not null,
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
      create unique index guidance_drafts_one_open on guidance_drafts (kind, slug) where state in ('draft', 'proposed');
      create table guidance_draft_changes (
        draft_id uuid not null references guidance_drafts (id),
        revision integer not null,
        changed_by uuid not null,
        changed_at timestamptz not null,
        primary key (draft_id, revision)
      );
      create index guidance_draft_changes_people on guidance_draft_changes (changed_by);
      create table guidance_past_reviews (
        text_id uuid not null,
        -- when another review took its place
        until timestamptz not null,
        reviewed_on date not null,
        next_review_on date not null,
        reviewed_by text,
        primary key (text_id, until)
      );
      alter table guidance_past_reviews enable row level security;
      create policy guidance_past_reviews_read on guidance_past_reviews for select using (true);
      create policy guidance_past_reviews_write on guidance_past_reviews using (app_scope() in ('staff', 'system'));
      alter table guidance_editions add column draft_id uuid unique references guidance_drafts (id)`);
    await staffOnly(runner, 'guidance_drafts');
    await staffOnly(runner, 'guidance_draft_changes');
    for (const table of tables)
      await runner.query(`alter table ${table} add column draft_id uuid references guidance_drafts (id)`);
    await runner.query(`
      create view guidance_texts with (security_invoker = true) as
      select e.kind, e.version, e.loaded_at, t.* from guidance_editions e join (
        select id, edition_id, slug, position, content, reviewed_on, next_review_on, reviewed_by, draft_id from guidance_situations
        union all
        select id, edition_id, slug, position, content, reviewed_on, next_review_on, reviewed_by, draft_id from guidance_institutions
        union all
        select id, edition_id, slug, position, content, reviewed_on, next_review_on, reviewed_by, draft_id from guidance_sections
        union all
        select id, edition_id, slug, position, content, reviewed_on, next_review_on, reviewed_by, draft_id from guidance_parameters
      ) t on t.edition_id = e.id;
      grant select on guidance_texts to puertas_app`);
    await createFunctions(runner, 'guidance_drafts_stay', 'guidance_texts_stay', 'guidance_takes_two_people');
    await runner.query(`
      create trigger guidance_drafts_stay before update or delete on guidance_drafts
        for each row execute function guidance_drafts_stay();
      revoke delete, truncate on guidance_drafts from puertas_app;
      revoke update, delete, truncate on guidance_draft_changes from puertas_app`);
    for (const table of tables)
      await runner.query(`
        create trigger ${table}_stay before update or delete on ${table}
          for each row execute function guidance_texts_stay();
        create trigger ${table}_two_people before insert on ${table}
          for each row execute function guidance_takes_two_people()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view guidance_texts');
    for (const table of tables)
      await runner.query(`
        drop trigger ${table}_two_people on ${table};
        drop trigger ${table}_stay on ${table};
        alter table ${table} drop column draft_id`);
    await runner.query(`
      alter table guidance_editions drop column draft_id;
      drop table guidance_past_reviews;
      drop table guidance_draft_changes;
      drop table guidance_drafts;
      drop function guidance_drafts_stay();
      drop function guidance_texts_stay();
      drop function guidance_takes_two_people()`);
  }
}
