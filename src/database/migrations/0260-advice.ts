import type { MigrationInterface, QueryRunner } from 'typeorm';
import { companyOwned, staffOnly } from '../row-level-security.js';

/**
 * Questions of companies to FM4 with their messages, which the company and FM4 read; and the questions that FM4 publishes
 * with an answer, of which everybody reads those in force. Who wrote one does not publish it.
 */
export class Advice1764000002600 implements MigrationInterface {
  name = 'Advice1764000002600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table advice_threads (
        id uuid primary key,
        company_id uuid not null references companies (id),
        asked_by uuid not null,
        context jsonb not null,
        state text not null check (state in ('asked', 'answered', 'closed')),
        asked_at timestamptz not null,
        waiting_since timestamptz not null,
        answer_by date not null,
        answered_at timestamptz,
        answered_by uuid,
        closed_at timestamptz,
        closed_by uuid,
        version integer not null check (version > 0),
        unique (id, company_id),
        check ((state = 'closed') = (closed_at is not null and closed_by is not null)),
        check (state <> 'answered' or (answered_at is not null and answered_by is not null))
      );
      create index advice_threads_company on advice_threads (company_id, asked_at);
      create index advice_threads_open on advice_threads (answer_by) where state = 'asked';
      create table advice_messages (
        id uuid primary key,
        thread_id uuid not null,
        company_id uuid not null,
        side text not null check (side in ('company', 'fm4')),
        text text not null,
        author_id uuid not null,
        written_at timestamptz not null,
        foreign key (thread_id, company_id) references advice_threads (id, company_id) on delete cascade
      );
      create index advice_messages_thread on advice_messages (thread_id, written_at);
      create table guidance_questions (
        id uuid primary key,
        slug text not null,
        state text not null check (state in ('draft', 'proposed', 'published', 'replaced', 'withdrawn', 'discarded')),
        content jsonb not null,
        search tsvector not null,
        plain text not null,
        authors uuid[] not null check (cardinality(authors) > 0),
        written_at timestamptz not null,
        proposed_at timestamptz,
        published_by uuid,
        published_at timestamptz,
        ended_at timestamptz,
        reviewed_on date,
        next_review_on date,
        reviewed_by text,
        version integer not null check (version > 0),
        check ((published_at is not null) = (published_by is not null and reviewed_on is not null and next_review_on is not null)),
        check (state not in ('published', 'replaced', 'withdrawn') or published_at is not null),
        check (not published_by = any (authors))
      );
      create unique index guidance_questions_published on guidance_questions (slug) where state = 'published';
      create unique index guidance_questions_open on guidance_questions (slug) where state in ('draft', 'proposed');
      create index guidance_questions_search on guidance_questions using gin (search)`);
    await companyOwned(runner, 'advice_threads');
    await companyOwned(runner, 'advice_messages');
    await staffOnly(runner, 'guidance_questions');
    await runner.query(
      `create policy guidance_questions_public on guidance_questions for select using (state = 'published')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table guidance_questions; drop table advice_messages; drop table advice_threads');
  }
}
