import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Figures that the law changes by date, each with its validity: texts of the guidance like the others. The database keeps
 * none without a value, a first day and a source.
 */
export class Parameters1764000002630 implements MigrationInterface {
  name = 'Parameters1764000002630';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table guidance_editions drop constraint guidance_editions_kind_check;
      alter table guidance_editions add constraint guidance_editions_kind_check
        check (kind in ('situations', 'institutions', 'framework', 'parameters'));
      create table guidance_parameters (
        id uuid primary key,
        edition_id uuid not null references guidance_editions (id),
        slug text not null,
        position integer not null,
        content jsonb not null
          check (jsonb_array_length(content -> 'values') > 0
            and not jsonb_path_exists(content, '$.values[*] ? (!(exists(@.from)) || !(exists(@.to)) || !(exists(@.source)))')
            and not jsonb_path_exists(content, '$.values[*] ? (@.from == null || @.source == "")')),
        search tsvector not null,
        plain text not null,
        reviewed_on date not null,
        next_review_on date not null,
        reviewed_by text,
        unique (edition_id, slug)
      );
      create index guidance_parameters_search on guidance_parameters using gin (search);
      alter table guidance_parameters enable row level security;
      create policy guidance_parameters_read on guidance_parameters for select using (true);
      create policy guidance_parameters_write on guidance_parameters using (app_scope() in ('staff', 'system'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table guidance_parameters;
      delete from guidance_editions where kind = 'parameters';
      alter table guidance_editions drop constraint guidance_editions_kind_check;
      alter table guidance_editions add constraint guidance_editions_kind_check
        check (kind in ('situations', 'institutions', 'framework'))`);
  }
}
