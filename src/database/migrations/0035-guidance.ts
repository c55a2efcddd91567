import type { MigrationInterface, QueryRunner } from 'typeorm';
import { companyOwned } from '../row-level-security.js';

/**
 * The guidance: editions of situations, institutions and the legal framework. Everyone reads them, FM4 and the system
 * write them. `search` is made of words without accents, so "curp temporal" finds what "CURP temporal" says.
 */
export class Guidance1764000000350 implements MigrationInterface {
  name = 'Guidance1764000000350';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table guidance_editions (
        id uuid primary key,
        kind text not null check (kind in ('situations', 'institutions', 'framework')),
        version text not null,
        -- figures that the law changes, for the framework
        details jsonb not null default '{}',
        loaded_at timestamptz not null,
        unique (kind, version)
      )`);
    for (const table of ['guidance_situations', 'guidance_institutions', 'guidance_sections']) {
      await runner.query(`
        create table ${table} (
          id uuid primary key,
          edition_id uuid not null references guidance_editions (id),
          slug text not null,
          position integer not null,
          content jsonb not null,
          search tsvector not null,
          plain text not null,
          reviewed_on date not null,
          next_review_on date not null,
          reviewed_by text,
          unique (edition_id, slug)
        );
        create index ${table}_search on ${table} using gin (search)`);
    }
    await runner.query(`
      -- That a company has looked, never at what: the document would tell of a person.
      create table guidance_consultations (
        company_id uuid primary key references companies (id) on delete cascade,
        first_at timestamptz not null,
        last_at timestamptz not null
      )`);
    await companyOwned(runner, 'guidance_consultations');
    for (const table of ['guidance_editions', 'guidance_situations', 'guidance_institutions', 'guidance_sections']) {
      await runner.query(`
        alter table ${table} enable row level security;
        create policy ${table}_read on ${table} for select using (true);
        create policy ${table}_write on ${table} using (app_scope() in ('staff', 'system'))`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table guidance_consultations');
    await runner.query('drop table guidance_sections, guidance_institutions, guidance_situations, guidance_editions');
  }
}
