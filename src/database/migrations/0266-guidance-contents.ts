import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = ['situations', 'institutions', 'framework', 'parameters'];
const added = ['flow', 'papers', 'procedures', 'english'];
const searched = ['guidance_situations', 'guidance_institutions', 'guidance_sections', 'guidance_parameters'];

const list = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');
const columns = 'id, edition_id, slug, position, content, reviewed_on, next_review_on, reviewed_by, draft_id';

/** The texts of all kinds, each with its edition. */
const textsOf = (tables: readonly string[]) => `
  create or replace view guidance_texts with (security_invoker = true) as
  select e.kind, e.version, e.loaded_at, t.* from guidance_editions e join (
    ${tables.map((table) => `select ${columns} from ${table}`).join(' union all ')}
  ) t on t.edition_id = e.id`;

/**
 * The questions of the guidance, its library of documents, its procedures and its English are kept by editions, as the
 * other texts are, so that what they said on a past day is shown again. The questions are edited as drafts. Published
 * questions and documents come under review, too, when a law changes.
 */
export class GuidanceContents1764000002660 implements MigrationInterface {
  name = 'GuidanceContents1764000002660';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table guidance_editions drop constraint guidance_editions_kind_check;
      alter table guidance_editions add constraint guidance_editions_kind_check check (kind in (${list([...kinds, ...added])}));
      alter table guidance_drafts drop constraint guidance_drafts_kind_check;
      alter table guidance_drafts add constraint guidance_drafts_kind_check
        check (kind in ('situations', 'framework', 'parameters', 'flow'));
      alter table guidance_review_flags drop constraint guidance_review_flags_kind_check;
      alter table guidance_review_flags add constraint guidance_review_flags_kind_check
        check (kind in ('situaciones', 'marco-legal', 'preguntas', 'documentos'));
      create table guidance_contents (
        id uuid primary key,
        edition_id uuid not null references guidance_editions (id),
        slug text not null,
        position integer not null,
        content jsonb not null,
        reviewed_on date not null,
        next_review_on date not null,
        reviewed_by text,
        draft_id uuid references guidance_drafts (id),
        unique (edition_id, slug)
      );
      alter table guidance_contents enable row level security;
      create policy guidance_contents_read on guidance_contents for select using (true);
      create policy guidance_contents_write on guidance_contents using (app_scope() in ('staff', 'system'));
      create trigger guidance_contents_stay before update or delete on guidance_contents
        for each row execute function guidance_texts_stay();
      ${textsOf([...searched, 'guidance_contents'])};
      create trigger guidance_contents_two_people before insert on guidance_contents
        for each row execute function guidance_takes_two_people()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${textsOf(searched)};
      drop table guidance_contents;
      delete from guidance_review_flags where kind in ('preguntas', 'documentos');
      delete from guidance_editions where kind in (${list(added)});
      alter table guidance_drafts disable trigger user;
      delete from guidance_draft_changes where draft_id in (select id from guidance_drafts where kind = 'flow');
      delete from guidance_drafts where kind = 'flow';
      alter table guidance_drafts enable trigger user;
      alter table guidance_review_flags drop constraint guidance_review_flags_kind_check;
      alter table guidance_review_flags add constraint guidance_review_flags_kind_check
        check (kind in ('situaciones', 'marco-legal'));
      alter table guidance_drafts drop constraint guidance_drafts_kind_check;
      alter table guidance_drafts add constraint guidance_drafts_kind_check
        check (kind in ('situations', 'framework', 'parameters'));
      alter table guidance_editions drop constraint guidance_editions_kind_check;
      alter table guidance_editions add constraint guidance_editions_kind_check check (kind in (${list(kinds)}))`);
  }
}
