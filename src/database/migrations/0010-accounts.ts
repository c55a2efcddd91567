import type { MigrationInterface, QueryRunner } from 'typeorm';
import { companyOwned } from '../row-level-security.js';

/** People and how they prove who they are (schema `auth`), and what they may do where (memberships, invitations). */
export class Accounts1764000000100 implements MigrationInterface {
  name = 'Accounts1764000000100';

  async up(runner: QueryRunner): Promise<void> {
    await identity(runner);
    await memberships(runner);
    await invitations(runner);
    await consents(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table consents; drop table invitations; drop view people; drop table memberships');
    await runner.query(
      'drop table auth.second_factors, auth.verifications, auth.credentials, auth.sessions, auth.users',
    );
  }
}

/**
 * The tables of better-auth 1.7 (core, magicLink, twoFactor), as its own generator describes them, with uuid ids,
 * snake_case names (see `src/accounts/identity.tables.ts`) and the checks that it leaves out.
 * `verifications.id` stays text: better-auth derives some of these ids from a hash.
 */
async function identity(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table auth.users (
      id uuid primary key,
      name text not null,
      email text not null unique check (email = lower(email)),
      email_verified boolean not null default false,
      image text,
      locale text not null default 'es' check (locale in ('es', 'en')),
      two_factor_enabled boolean not null default false,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );
    create table auth.sessions (
      id uuid primary key,
      user_id uuid not null references auth.users (id) on delete cascade,
      token text not null unique,
      expires_at timestamptz not null,
      ip_address text,
      user_agent text,
      company_id uuid,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );
    create index sessions_user_id on auth.sessions (user_id);
    create table auth.credentials (
      id uuid primary key,
      user_id uuid not null references auth.users (id) on delete cascade,
      account_id text not null,
      provider_id text not null,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at timestamptz,
      refresh_token_expires_at timestamptz,
      scope text,
      password text,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      unique (provider_id, account_id)
    );
    create index credentials_user_id on auth.credentials (user_id);
    create table auth.verifications (
      id text primary key,
      identifier text not null,
      value text not null,
      expires_at timestamptz not null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );
    create index verifications_identifier on auth.verifications (identifier);
    create index verifications_expires_at on auth.verifications (expires_at);
    create table auth.second_factors (
      id uuid primary key,
      user_id uuid not null unique references auth.users (id) on delete cascade,
      secret text not null,
      backup_codes text not null,
      verified boolean,
      failed_verification_count integer,
      locked_until timestamptz
    );
  `);
}

async function memberships(runner: QueryRunner): Promise<void> {
  // companies come later: their migration adds the foreign key of company_id
  await runner.query(`
    create table memberships (
      id uuid primary key,
      user_id uuid not null references auth.users (id) on delete cascade,
      company_id uuid,
      role text not null,
      created_at timestamptz not null,
      constraint memberships_once unique nulls not distinct (user_id, company_id, role),
      constraint memberships_role_fits_place check (case when company_id is null
        then role in ('auditor', 'committee', 'content_editor', 'legal_reviewer', 'staff_admin', 'partner')
        else role in ('company_admin', 'company_editor', 'learner') end)
    );
    create index memberships_company on memberships (company_id, role)`);
  await companyOwned(runner, 'memberships');
  await runner.query('create policy memberships_own on memberships for select using (user_id = app_user_id())');
  await runner.query(`
    create view people with (security_barrier) as
      select u.id, u.name, u.email, u.locale, u.email_verified, u.two_factor_enabled, u.created_at from auth.users u
      where app_scope() in ('staff', 'system') or u.id = app_user_id()
        or (app_scope() = 'member' and exists (
          select 1 from memberships m where m.user_id = u.id and m.company_id = app_company_id()));
    revoke insert, update, delete on people from puertas_app`);
}

async function invitations(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table invitations (
      id uuid primary key,
      company_id uuid,
      email text not null check (email = lower(email)),
      name text not null,
      role text not null,
      locale text not null check (locale in ('es', 'en')),
      token_hash text not null unique,
      state text not null check (state in ('pending', 'accepted', 'withdrawn')),
      invited_by uuid references auth.users (id) on delete set null,
      created_at timestamptz not null,
      sent_at timestamptz not null,
      expires_at timestamptz not null,
      accepted_at timestamptz,
      accepted_by uuid references auth.users (id) on delete set null,
      constraint invitations_role_fits_place check (case when company_id is null
        then role in ('auditor', 'committee', 'content_editor', 'legal_reviewer', 'staff_admin', 'partner')
        else role in ('company_admin', 'company_editor', 'learner') end),
      constraint invitations_accepted check ((state = 'accepted') = (accepted_at is not null))
    );
    create unique index invitations_pending_once on invitations (company_id, email, role)
      nulls not distinct where state = 'pending';
    create index invitations_company on invitations (company_id, created_at desc)`);
  await companyOwned(runner, 'invitations');
}

async function consents(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table consents (
      id uuid primary key,
      user_id uuid not null references auth.users (id) on delete cascade,
      document text not null,
      version text not null,
      given_at timestamptz not null,
      constraint consents_once unique (user_id, document, version)
    );
    alter table consents enable row level security;
    create policy consents_staff on consents using (app_scope() in ('staff', 'system'));
    create policy consents_own on consents using (user_id = app_user_id())`);
}
