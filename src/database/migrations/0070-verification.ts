import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';

/** What anybody may ask besides a code: whose file that is, whether a certificate is ours, who stands in the directory. */
export class Verification1764000000700 implements MigrationInterface {
  name = 'Verification1764000000700';

  async up(runner: QueryRunner): Promise<void> {
    await createFunctions(runner, 'is_signing_certificate');
    await runner.query(publicDocument);
    await runner.query(publicDirectory);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function public_directory(date);
      drop function is_signing_certificate(text);
      drop function public_document(text)`);
  }
}

/** Until distinctions had editions. */
export const publicDocument = `
  create function public_document(fingerprint text) returns text
  language sql stable security definer set search_path = public as $$
    select d.code from distinction_documents f join distinctions d on d.id = f.distinction_id where f.sha256 = fingerprint
  $$`;

/** Until the directory became a table. */
export const publicDirectory = `
  create function public_directory(today date) returns table (code text, name text, level text, level_name text,
    sector_code text, municipality_code text, awarded_on date, expires_on date)
  language sql stable security definer set search_path = public as $$
    select d.code, d.trade_name, d.level, d.level_name, c.sector_code, c.municipality_code, d.awarded_on, d.expires_on
    from directory_listings l join companies c on c.id = l.company_id
    join distinctions d on d.company_id = l.company_id and d.state = 'active' and d.expires_on >= today
  $$`;
