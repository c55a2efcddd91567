import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/** Pictures, recordings and files of courses. What a published version shows anyone may open, by an address nobody can guess. */
export class CourseMedia1764000002270 implements MigrationInterface {
  name = 'CourseMedia1764000002270';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table course_media (
        -- random: it is the address
        id uuid primary key,
        -- in which it was added
        draft_id uuid not null references course_drafts (id),
        kind text not null check (kind in ('image', 'audio', 'video', 'file')),
        name text not null,
        content_type text not null,
        size bigint not null check (size >= 0),
        sha256 text,
        storage_key text unique,
        -- elsewhere, instead of a file of our own
        link text,
        width integer,
        height integer,
        -- as WebVTT, in the language that they are in
        captions text,
        captions_language text check (captions_language in ('es', 'en', 'fr', 'ht')),
        transcript text not null,
        version integer not null check (version > 0),
        added_by uuid not null,
        added_at timestamptz not null,
        -- since it is in a version
        published_at timestamptz,
        constraint course_media_somewhere check (num_nonnulls(storage_key, link) = 1),
        constraint course_media_captions check ((captions is null) = (captions_language is null)),
        constraint course_media_pixels check ((kind = 'image') = (width is not null and height is not null))
      );
      create index course_media_draft on course_media (draft_id, added_at);
      create index course_media_people on course_media (added_by)`);
    await staffOnly(runner, 'course_media');
    await runner.query('create policy course_media_read on course_media for select using (published_at is not null)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table course_media');
  }
}
