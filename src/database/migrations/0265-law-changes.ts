import type { MigrationInterface, QueryRunner } from 'typeorm';
import { companyOnly, staffOnly } from '../row-level-security.js';

/**
 * New texts of the articles of a law: which ones changed, which texts of the guidance cite them and are under review until
 * a lawyer confirms them or another version is published, and the companies that are told, each once.
 */
export class LawChanges1764000002650 implements MigrationInterface {
  name = 'LawChanges1764000002650';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table guidance_law_changes (
        id uuid primary key,
        law text not null,
        -- in the DOF
        published_on date not null,
        source text not null,
        -- the text that was in force already: kept to compare with, nothing changes by it
        baseline boolean not null,
        state text not null check (state in ('entered', 'applied', 'discarded')),
        -- the articles that changed, once it was applied
        changed text[] not null default '{}',
        entered_by uuid not null,
        entered_at timestamptz not null,
        decided_by uuid,
        decided_at timestamptz,
        check ((state = 'entered') = (decided_by is null)),
        check ((decided_by is null) = (decided_at is null))
      );
      create table guidance_law_articles (
        change_id uuid not null references guidance_law_changes (id),
        article text not null,
        position integer not null,
        text text not null,
        primary key (change_id, article)
      );
      create table guidance_review_flags (
        change_id uuid not null references guidance_law_changes (id),
        kind text not null check (kind in ('situaciones', 'marco-legal')),
        slug text not null,
        law text not null,
        published_on date not null,
        articles text[] not null,
        flagged_at timestamptz not null,
        -- when it was confirmed or published anew
        cleared_at timestamptz,
        primary key (change_id, kind, slug)
      );
      create index guidance_review_flags_open on guidance_review_flags (kind, slug) where cleared_at is null;
      -- which situations a company has hires in is the company's alone
      create table guidance_law_notices (
        id uuid primary key,
        change_id uuid not null references guidance_law_changes (id),
        company_id uuid not null references companies (id) on delete cascade,
        situations text[] not null,
        created_at timestamptz not null,
        unique (change_id, company_id)
      )`);
    await staffOnly(runner, 'guidance_law_changes');
    await staffOnly(runner, 'guidance_law_articles');
    await companyOnly(runner, 'guidance_law_notices');
    await runner.query(`
      alter table guidance_review_flags enable row level security;
      create policy guidance_review_flags_read on guidance_review_flags for select using (true);
      create policy guidance_review_flags_write on guidance_review_flags using (app_scope() in ('staff', 'system'));
      revoke delete, truncate on guidance_law_changes, guidance_review_flags from puertas_app;
      revoke update, delete, truncate on guidance_law_articles from puertas_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table guidance_law_notices;
      drop table guidance_review_flags;
      drop table guidance_law_articles;
      drop table guidance_law_changes`);
  }
}
