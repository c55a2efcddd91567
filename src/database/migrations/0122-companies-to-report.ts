import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A company of the directory is found for a report when its distinction is no longer in force, too. */
export class CompaniesToReport1764000001220 implements MigrationInterface {
  name = 'CompaniesToReport1764000001220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function companies_to_report(patterns text[], today date) returns table (code text, name text, state text)
        language sql stable security definer set search_path = public as $$
        select found.code, found.name, found.state from (
          select distinct on (d.company_id) d.code, d.trade_name as name,
            case when d.state = 'active' and d.expires_on < today then 'expired' else d.state end as state
          from directory_listings l join distinctions d on d.company_id = l.company_id
          where d.state <> 'superseded' and not exists (
            select 1 from unnest(patterns) pattern
            where lower(unaccent(d.trade_name || ' ' || d.legal_name)) not like lower(unaccent(pattern)))
          order by d.company_id, d.state = 'active' desc, d.awarded_on desc, d.code) found
        order by lower(unaccent(found.name)), found.code
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function companies_to_report');
  }
}
