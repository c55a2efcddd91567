import type { MigrationInterface, QueryRunner } from 'typeorm';
import { companyOwned } from '../row-level-security.js';

const people = (email: string) => `
  create or replace view people with (security_barrier) as
    select u.id, u.name, ${email}, u.locale, u.email_verified, u.two_factor_enabled, u.created_at from auth.users u
    where app_scope() in ('staff', 'system') or u.id = app_user_id()
      or (app_scope() = 'member' and exists (
        select 1 from memberships m where m.user_id = u.id and m.company_id = app_company_id()))`;

/**
 * People without an address: they come in with a code and a PIN that their company gives them on paper. To all who read
 * `people` their address is an empty text, which no mail goes to.
 */
export class PersonalCodes1764000002510 implements MigrationInterface {
  name = 'PersonalCodes1764000002510';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table auth.users alter column email drop not null, add constraint users_email_said check (email <> '');
      create index users_address on auth.users (coalesce(email, ''))`);
    await runner.query(people(`coalesce(u.email, '') as email`));
    await runner.query(`
      create table personal_codes (
        user_id uuid primary key references auth.users (id) on delete cascade,
        company_id uuid not null references companies (id),
        code text not null unique check (length(code) = 12),
        pin_hash text,
        pin_set_at timestamptz,
        made_by uuid,
        made_at timestamptz not null,
        constraint personal_codes_pin check ((pin_hash is null) = (pin_set_at is null))
      );
      create index personal_codes_company on personal_codes (company_id)`);
    await companyOwned(runner, 'personal_codes');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table personal_codes');
    await runner.query(people('u.email'));
    await runner.query(`
      drop index auth.users_address;
      update auth.users set email = id || '@sin-correo.invalid' where email is null;
      alter table auth.users drop constraint users_email_said, alter column email set not null`);
  }
}
