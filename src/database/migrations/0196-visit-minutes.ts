import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { companyOwned } from '../row-level-security.js';

/** The minutes of a visit and who signed them. Once somebody signed, they are what they were. */
export class VisitMinutes1764000001960 implements MigrationInterface {
  name = 'VisitMinutes1764000001960';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table visit_minutes (
        visit_id uuid primary key,
        company_id uuid not null,
        content jsonb not null check (jsonb_typeof(content) = 'object'),
        content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
        drawn_up_by uuid not null,
        drawn_up_at timestamptz not null,
        storage_key text,
        sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
        sealed_at timestamptz,
        foreign key (visit_id, company_id) references visits (id, company_id),
        check ((sealed_at is null) = (storage_key is null) and (sealed_at is null) = (sha256 is null))
      );
      create index visit_minutes_company on visit_minutes (company_id);
      create table visit_signatures (
        visit_id uuid not null references visit_minutes (visit_id),
        user_id uuid not null,
        company_id uuid not null,
        side text not null check (side in ('fm4', 'company')),
        name text not null check (length(name) between 1 and 200),
        post text not null check (length(post) between 1 and 200),
        method text not null check (method in ('typed', 'drawn')),
        strokes jsonb check (jsonb_typeof(strokes) = 'array'),
        remarks text not null check (length(remarks) <= 4000),
        content_sha256 text not null,
        signed_at timestamptz not null,
        primary key (visit_id, user_id),
        check ((method = 'drawn') = (strokes is not null))
      );
      create unique index visit_signatures_one_company on visit_signatures (visit_id) where side = 'company';
      create index visit_signatures_company on visit_signatures (company_id)`);
    for (const table of ['visit_minutes', 'visit_signatures']) await companyOwned(runner, table);
    await runner.query('revoke delete, truncate, update on visit_signatures from puertas_app');
    await createFunctions(runner, 'guard_visit_minutes', 'guard_visit_signatures');
    await runner.query(`
      create trigger visit_minutes_guarded before update or delete on visit_minutes for each row
        execute function guard_visit_minutes();
      create trigger visit_signatures_guarded before insert on visit_signatures for each row
        execute function guard_visit_signatures()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table visit_signatures; drop table visit_minutes;
      drop function guard_visit_signatures(); drop function guard_visit_minutes()`);
  }
}
