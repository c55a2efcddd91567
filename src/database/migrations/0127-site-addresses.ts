import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffOnly } from '../row-level-security.js';

/**
 * Every address that the site has had, so that what was signed or announced under an earlier one stays ours; and in each
 * head of the register a second note, over the log of acts: how many there were, and the hash of the last.
 */
export class SiteAddresses1764000001270 implements MigrationInterface {
  name = 'SiteAddresses1764000001270';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table site_addresses (
        address text primary key,
        since timestamptz not null
      );
      insert into site_addresses (address, since)
        select regexp_replace(document::jsonb ->> 'id', '/credenciales/[^/]*$', ''), min(issued_at)
        from distinction_credentials group by 1`);
    await staffOnly(runner, 'site_addresses');
    await runner.query(`
      revoke update, delete, truncate on site_addresses from puertas_app;
      alter table register_heads add column acts_note text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table register_heads drop column acts_note; drop table site_addresses');
  }
}
