import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';

/** Companies; from here on memberships and invitations point to one that exists. */
export class Companies1764000000200 implements MigrationInterface {
  name = 'Companies1764000000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table companies (
        id uuid primary key,
        rfc text not null check (rfc ~ '^[A-ZÑ&]{3,4}[0-9]{6}[A-Z0-9]{3}$'),
        legal_name text not null check (legal_name <> ''),
        trade_name text check (trade_name <> ''),
        sector_code text not null,
        headcount integer not null check (headcount between 1 and 1000000),
        municipality_code text not null check (municipality_code ~ '^14[0-9]{3}$'),
        contact_name text not null,
        contact_email text not null check (contact_email = lower(contact_email)),
        contact_phone text check (contact_phone ~ '^[0-9]{10}$'),
        state text not null check (state in ('pending', 'active', 'suspended')),
        suspension_reason text,
        search_text text not null,
        registration_key uuid not null,
        created_at timestamptz not null,
        activated_at timestamptz,
        state_since timestamptz not null,
        version integer not null,
        constraint companies_rfc_once unique (rfc),
        constraint companies_registered_once unique (registration_key),
        constraint companies_active_since check (state <> 'active' or activated_at is not null),
        constraint companies_suspended_why check ((state = 'suspended') = (suspension_reason is not null))
      );
      create index companies_newest on companies (created_at desc, id desc);
      create index companies_by_state on companies (state, created_at desc, id desc);
      create index companies_search on companies using gin (search_text gin_trgm_ops)`);
    await runner.query(`
      alter table companies enable row level security;
      create policy companies_staff on companies using (app_scope() in ('staff', 'system'));
      create policy companies_seen on companies for select using (app_scope() = 'member' and id = app_company_id());
      create policy companies_edited on companies for update using (app_scope() = 'member' and id = app_company_id())`);
    // What a company is and whether it takes part is for FM4 to say, whatever the application forgets to check.
    await createFunctions(runner, 'companies_guard');
    await runner.query(`
      create trigger companies_guard before update on companies for each row execute function companies_guard()`);
    await runner.query(`
      alter table memberships add constraint memberships_company_exists foreign key (company_id) references companies (id);
      alter table invitations add constraint invitations_company_exists foreign key (company_id) references companies (id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table invitations drop constraint invitations_company_exists;
      alter table memberships drop constraint memberships_company_exists;
      drop table companies;
      drop function companies_guard()`);
  }
}
