import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/**
 * What FM4 agrees with its allies, municipalities and others: from when to when, and who does what by which day. A liaison
 * reads what concerns their municipality.
 */
export class LiaisonAgreements1764000002810 implements MigrationInterface {
  name = 'LiaisonAgreements1764000002810';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table liaison_allies (
        id uuid primary key,
        municipality text unique check (municipality ~ '^14(0[0-9]{2}|1[01][0-9]|12[0-5])$'),
        name text not null check (length(name) between 1 and 160),
        created_at timestamptz not null
      );
      create unique index liaison_allies_one_name on liaison_allies (lower(name)) where municipality is null;
      create table liaison_agreements (
        id uuid primary key,
        ally_id uuid not null references liaison_allies (id),
        title text not null check (length(title) between 1 and 140),
        parties text not null default '' check (length(parties) <= 600),
        purpose text not null check (length(purpose) between 1 and 3000),
        starts_on date not null,
        ends_on date not null,
        ended_on date,
        ended_reason text check (length(ended_reason) <= 600),
        written_by uuid,
        created_at timestamptz not null,
        changed_at timestamptz not null,
        version integer not null default 1,
        constraint liaison_agreements_end_after_begin check (ends_on >= starts_on),
        check ((ended_on is null) = (ended_reason is null))
      );
      create index liaison_agreements_ally on liaison_agreements (ally_id);
      create index liaison_agreements_ends on liaison_agreements (ends_on);
      create table liaison_commitments (
        id uuid primary key,
        ally_id uuid not null references liaison_allies (id),
        agreement_id uuid not null references liaison_agreements (id),
        text text not null check (length(text) between 1 and 400),
        side text not null check (side in ('ally', 'fm4')),
        owner text not null check (length(owner) between 1 and 120),
        due_on date not null,
        added_by uuid,
        added_at timestamptz not null,
        closed_at timestamptz,
        closed_by uuid,
        proof text check (length(proof) between 10 and 1000),
        proof_link text check (length(proof_link) <= 500),
        dropped_at timestamptz,
        dropped_reason text check (length(dropped_reason) <= 600),
        constraint liaison_commitments_closed_with_proof check ((closed_at is null) = (proof is null)),
        check ((dropped_at is null) = (dropped_reason is null)),
        constraint liaison_commitments_one_end check (closed_at is null or dropped_at is null)
      );
      create index liaison_commitments_agreement on liaison_commitments (agreement_id);
      create index liaison_commitments_open on liaison_commitments (ally_id, due_on)
        where closed_at is null and dropped_at is null`);
    const ofOwn = (ally: string) => `app_scope() = 'member' and exists (
        select from liaison_allies a join liaisons l on l.municipality = a.municipality
        where a.id = ${ally} and l.user_id = app_user_id() and l.ended_at is null)`;
    for (const table of ['liaison_allies', 'liaison_agreements', 'liaison_commitments']) await staffOnly(runner, table);
    await runner.query(`
      create policy liaison_allies_own on liaison_allies for select using (app_scope() = 'member' and exists (
        select from liaisons l
        where l.municipality = liaison_allies.municipality and l.user_id = app_user_id() and l.ended_at is null));
      create policy liaison_agreements_own on liaison_agreements for select using (${ofOwn('ally_id')});
      create policy liaison_commitments_own on liaison_commitments for select using (${ofOwn('ally_id')})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table liaison_commitments; drop table liaison_agreements; drop table liaison_allies');
  }
}
