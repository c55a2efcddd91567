import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/**
 * What FM4 is told, without who said it; the themes that it makes of that; and what of a quarter is published. Of themes
 * everybody reads the closed ones. A quarter that is frozen is changed by nobody.
 */
export class Listening1764000003410 implements MigrationInterface {
  name = 'Listening1764000003410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table listening_themes (
        id uuid primary key,
        title text not null check (length(title) between 5 and 120),
        description text not null default '' check (length(description) <= 1000),
        state text not null check (state in ('open', 'working', 'closed')),
        owner_id uuid,
        due_on date not null,
        opened_by uuid,
        opened_at timestamptz not null,
        outcome text check (outcome in ('changed', 'kept')),
        told text check (length(told) between 20 and 1500),
        public_text text check (length(public_text) between 20 and 1500),
        link text check (length(link) <= 300),
        closed_by uuid,
        closed_at timestamptz,
        version integer not null default 1 check (version > 0),
        check ((state = 'closed') = (closed_at is not null)),
        check ((state = 'closed') = (outcome is not null and told is not null)),
        check (state = 'closed' or (public_text is null and link is null and closed_by is null))
      );
      create index listening_themes_due on listening_themes (due_on) where state <> 'closed';
      create index listening_themes_closed on listening_themes (closed_at) where state = 'closed';
      create table listening_voices (
        id uuid primary key,
        source text not null
          check (source in ('question', 'request', 'refusal', 'search', 'report', 'survey', 'suggestion')),
        source_key text not null,
        source_id uuid,
        said_on date not null,
        counts_on date not null check (counts_on >= said_on),
        heard_at timestamptz not null,
        text text check (length(text) <= 320),
        times integer not null check (times > 0),
        theme_id uuid references listening_themes (id),
        set_aside boolean not null default false,
        sorted_by uuid,
        sorted_at timestamptz,
        unique (source, source_key),
        check (not (set_aside and theme_id is not null)),
        check ((sorted_at is not null) = (set_aside or theme_id is not null))
      );
      create index listening_voices_unsorted on listening_voices (said_on, id) where theme_id is null and not set_aside;
      create index listening_voices_theme on listening_voices (theme_id, said_on) where theme_id is not null;
      create index listening_voices_counts on listening_voices (counts_on);
      create index listening_voices_origin on listening_voices (source, source_id) where source_id is not null;
      create table listening_quarters (
        quarter text primary key check (quarter ~ '^20[0-9]{2}-Q[1-4]$'),
        starts_on date not null,
        ends_before date not null check (ends_before > starts_on),
        synthesis jsonb not null,
        frozen_at timestamptz not null
      );
      create trigger listening_quarters_guarded before insert or update or delete on listening_quarters
        for each row execute function guard_indicator_figures()`);
    for (const table of ['listening_themes', 'listening_voices', 'listening_quarters']) await staffOnly(runner, table);
    await runner.query(`
      create policy listening_themes_public on listening_themes for select using (state = 'closed');
      create policy listening_quarters_public on listening_quarters for select using (true);
      revoke update, delete, truncate on listening_quarters from puertas_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table listening_quarters; drop table listening_voices; drop table listening_themes');
  }
}
