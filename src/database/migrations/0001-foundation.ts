import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';

/**
 * The application's role, the functions by which policies know the actor, and the log of acts.
 * Row-level security is enabled, not forced: the application never acts as the owner, while narrow
 * `security definer` functions of the owner answer the few questions that the public may ask.
 */
export class Foundation1764000000001 implements MigrationInterface {
  name = 'Foundation1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        create role puertas_app nologin nosuperuser nobypassrls;
      exception when duplicate_object or unique_violation then null;
      end $$`);
    await runner.query(`
      do $$ begin
        if not pg_has_role(current_user, 'puertas_app', 'set') then execute format('grant puertas_app to %I', current_user); end if;
      end $$`);
    await runner.query('create extension if not exists unaccent');
    await runner.query('create extension if not exists pg_trgm');
    await runner.query('create schema if not exists auth');
    await runner.query('grant usage on schema public, auth to puertas_app');
    await runner.query(`
      alter default privileges in schema public grant select, insert, update, delete on tables to puertas_app;
      alter default privileges in schema public grant usage, select on sequences to puertas_app;
      alter default privileges in schema auth grant select, insert, update, delete on tables to puertas_app`);

    await createFunctions(runner, 'app_scope', 'app_user_id', 'app_company_id');

    await runner.query(`
      create table act_log (
        seq bigint generated always as identity primary key,
        at timestamptz not null,
        actor_kind text not null check (actor_kind in ('anonymous', 'person', 'system')),
        actor text not null,
        act text not null,
        subject_type text not null,
        subject_id text not null,
        company_id uuid,
        details jsonb not null,
        previous_hash bytea not null,
        hash bytea not null unique
      );
      create index act_log_subject on act_log (subject_type, subject_id);
      create index act_log_company on act_log (company_id, seq desc);
      revoke insert, update, delete, truncate on act_log from puertas_app;
      alter table act_log enable row level security;
      create policy act_log_staff on act_log for select using (app_scope() in ('staff', 'system'))`);
    await createFunctions(runner, 'act_hash', 'record_act');

    await runner.query(`
      create table rate_limits (key varchar(255) primary key, points integer not null default 0, expire bigint)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rate_limits');
    await runner.query(
      'drop function record_act(timestamptz, text, text, text, text, text, uuid, jsonb); drop function act_hash(bytea, timestamptz, text, text, text, text, text, uuid, jsonb)',
    );
    await runner.query('drop table act_log');
    await runner.query('drop function app_scope(); drop function app_user_id(); drop function app_company_id()');
    await runner.query('drop schema auth');
  }
}
