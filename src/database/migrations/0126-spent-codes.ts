import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/** Codes of authenticator apps that were used (RFC 6238, 5.2: each once), and who came in, was refused, or was stopped by their role. */
export class SpentCodes1764000001260 implements MigrationInterface {
  name = 'SpentCodes1764000001260';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table auth.spent_codes (
        user_id uuid not null references auth.users (id) on delete cascade,
        code text not null,
        spent_at timestamptz not null,
        primary key (user_id, code)
      );
      create table access_records (
        id uuid primary key,
        at timestamptz not null,
        what text not null check (what in ('signed-in', 'sign-in-refused', 'refused-by-role')),
        -- null: no account has the address that was typed
        user_id uuid references auth.users (id) on delete cascade,
        -- the address that was typed, digested; null where the person is known otherwise
        address text,
        -- why, or the route
        detail text not null,
        request text
      );
      create index access_records_at on access_records (at);
      create index access_records_person on access_records (user_id, at)`);
    await staffOnly(runner, 'access_records');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table access_records; drop table auth.spent_codes');
  }
}
