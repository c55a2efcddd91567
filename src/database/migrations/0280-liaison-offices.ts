import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/**
 * The office of each municipality that receives people in mobility and their employers, and who is its liaison with FM4. Of
 * an office everybody reads everything; a person's name is there only where they agreed to it. Who the liaisons are, only
 * they and FM4 see.
 */
export class LiaisonOffices1764000002800 implements MigrationInterface {
  name = 'LiaisonOffices1764000002800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table liaison_offices (
        id uuid primary key,
        municipality text not null unique check (municipality ~ '^14(0[0-9]{2}|1[01][0-9]|12[0-5])$'),
        office text not null default '' check (length(office) <= 160),
        phone text not null default '' check (length(phone) <= 40),
        mail text not null default '' check (length(mail) <= 254),
        hours text not null default '' check (length(hours) <= 200),
        offers text not null default '' check (length(offers) <= 1500),
        contact_name text not null default '' check (length(contact_name) <= 120),
        contact_said_by uuid,
        created_at timestamptz not null,
        awaited_since timestamptz not null,
        confirmed_at timestamptz,
        confirmed_by uuid,
        version integer not null default 1,
        constraint liaison_offices_name_by_consent check (contact_name = '' or contact_said_by is not null),
        constraint liaison_offices_confirmed_with_data check (confirmed_at is null or office <> '')
      );
      create table liaisons (
        id uuid primary key,
        municipality text not null references liaison_offices (municipality),
        invitation_id uuid,
        user_id uuid references auth.users (id) on delete set null,
        appointed_by uuid,
        appointed_at timestamptz not null,
        began_at timestamptz,
        ended_at timestamptz
      );
      create unique index liaisons_invited_once on liaisons (invitation_id) where ended_at is null;
      create unique index liaisons_one_municipality on liaisons (user_id) where ended_at is null;
      create index liaisons_municipality on liaisons (municipality) where ended_at is null`);
    await staffOnly(runner, 'liaison_offices');
    await staffOnly(runner, 'liaisons');
    await runner.query(`
      create policy liaison_offices_public on liaison_offices for select using (true);
      create policy liaisons_own on liaisons for select using (user_id = app_user_id())`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table liaisons; drop table liaison_offices');
  }
}
