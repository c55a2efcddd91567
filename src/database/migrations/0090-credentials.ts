import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';
import { staffOnly } from '../row-level-security.js';

/**
 * Keys that sign credentials, one of them in use, none ever deleted; and the credential of each distinction with its position
 * in the status lists. What was signed is kept as it is, so that it is the same bytes for ever.
 */
export class Credentials1764000000900 implements MigrationInterface {
  name = 'Credentials1764000000900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table issuer_keys (
        id uuid primary key,
        public_jwk jsonb not null,
        sealed_key text not null,
        created_at timestamptz not null,
        retired_at timestamptz check (retired_at >= created_at)
      );
      create unique index issuer_keys_one_in_use on issuer_keys ((true)) where retired_at is null`);
    await staffOnly(runner, 'issuer_keys');

    await runner.query(`
      create table distinction_credentials (
        distinction_id uuid primary key,
        company_id uuid not null,
        key_id uuid not null references issuer_keys (id),
        status_block integer not null check (status_block > 0),
        status_position integer not null check (status_position between 0 and 131071),
        document text not null,
        jwt text not null,
        issued_at timestamptz not null,
        unique (status_block, status_position),
        foreign key (distinction_id, company_id) references distinctions (id, company_id)
      );
      create index distinction_credentials_key on distinction_credentials (key_id)`);
    await staffOnly(runner, 'distinction_credentials');
    await runner.query(`
      create policy distinction_credentials_company on distinction_credentials
        for select using (app_scope() = 'member' and company_id = app_company_id());
      revoke update, delete, truncate on distinction_credentials from puertas_app;
      revoke delete, truncate on issuer_keys from puertas_app`);

    // Positions and nothing else: who stands where is not to be read from outside.
    await createFunctions(runner, 'public_status_list', 'public_issuer_keys');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function public_issuer_keys();
      drop function public_status_list(integer, text);
      drop table distinction_credentials;
      drop table issuer_keys`);
  }
}
