import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { companyOwned, staffOnly } from '../row-level-security.js';

/**
 * Distinctions, what happened to them, and every file that was signed for them. A company reads its own and writes none of
 * it; only its wish to stand in the directory is its own. Each change is announced on the channel `distinctions`.
 */
export class Distinctions1764000000600 implements MigrationInterface {
  name = 'Distinctions1764000000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table distinctions (
        id uuid primary key,
        company_id uuid not null references companies (id),
        audit_id uuid unique,
        code text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
        level text not null check (level in ('N1', 'N2', 'N3')),
        level_name text not null,
        instrument_version text not null,
        trade_name text not null,
        legal_name text not null,
        place text not null,
        signatories jsonb not null,
        state text not null check (state in ('active', 'suspended', 'revoked', 'expired', 'superseded')),
        awarded_on date not null,
        expires_on date not null check (expires_on > awarded_on),
        awarded_at timestamptz not null,
        superseded_by uuid references distinctions (id) deferrable initially deferred,
        document_state text not null check (document_state in ('pending', 'ready')),
        document_key text,
        document_at timestamptz,
        version integer not null,
        unique (id, company_id),
        check ((state = 'superseded') = (superseded_by is not null)),
        check (document_state = 'pending' or (document_key is not null and document_at is not null))
      );
      create unique index distinctions_one_active on distinctions (company_id) where state = 'active';
      create index distinctions_company on distinctions (company_id, awarded_at desc);
      create index distinctions_newest on distinctions (awarded_at desc, id desc);
      create index distinctions_pending on distinctions (awarded_at) where document_state = 'pending';
      create index distinctions_due on distinctions (expires_on) where state = 'active'`);
    await readByCompany(runner, 'distinctions');

    await runner.query(`
      create table distinction_events (
        id uuid primary key,
        distinction_id uuid not null,
        company_id uuid not null,
        kind text not null check (kind in ('awarded', 'suspended', 'reinstated', 'revoked', 'expired', 'superseded')),
        at timestamptz not null,
        day date not null,
        public_reason text,
        foreign key (distinction_id, company_id) references distinctions (id, company_id)
      );
      create index distinction_events_distinction on distinction_events (distinction_id, at);
      create index distinction_events_company on distinction_events (company_id, at)`);
    await readByCompany(runner, 'distinction_events');

    await runner.query(`
      create table distinction_documents (
        sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
        distinction_id uuid not null,
        company_id uuid not null,
        certificate_sha256 text not null check (certificate_sha256 ~ '^[0-9a-f]{64}$'),
        size integer not null check (size > 0),
        issued_at timestamptz not null,
        foreign key (distinction_id, company_id) references distinctions (id, company_id)
      );
      create index distinction_documents_distinction on distinction_documents (distinction_id);
      create index distinction_documents_certificate on distinction_documents (certificate_sha256)`);
    await readByCompany(runner, 'distinction_documents');

    await runner.query(`
      create table directory_listings (
        company_id uuid primary key references companies (id),
        agreed_by uuid not null,
        agreed_at timestamptz not null
      )`);
    await companyOwned(runner, 'directory_listings');

    await createFunctions(runner, 'announce_distinction');
    await runner.query(`
      revoke update, delete, truncate on distinction_events, distinction_documents from puertas_app;
      revoke delete, truncate on distinctions from puertas_app;
      create trigger distinctions_announced after insert or update on distinctions
        for each statement execute function announce_distinction();
      create trigger distinction_events_announced after insert on distinction_events
        for each statement execute function announce_distinction()`);
    // what anybody may know who has the code: no scores, no findings, no people
    await createFunctions(runner, 'public_distinction');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function public_distinction(text)');
    await runner.query('drop table directory_listings');
    await runner.query('drop table distinction_documents');
    await runner.query('drop table distinction_events');
    await runner.query('drop table distinctions');
    await runner.query('drop function announce_distinction()');
  }
}

/** FM4 and the system write; the company only reads. */
async function readByCompany(runner: QueryRunner, table: string): Promise<void> {
  await staffOnly(runner, table);
  await runner.query(
    `create policy ${table}_company on ${table} for select using (app_scope() = 'member' and company_id = app_company_id())`,
  );
}
