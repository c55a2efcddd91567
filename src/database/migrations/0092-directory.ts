import type { MigrationInterface, QueryRunner } from 'typeorm';
import { publicDirectory } from './0070-verification.js';

/**
 * The directory as a table of its own, so that filters, counts and pages are read by indexes: a row for every active
 * distinction of a company that agreed to be found, kept by triggers. All of it is public.
 */
export class Directory1764000000920 implements MigrationInterface {
  name = 'Directory1764000000920';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table directory_entries (
        code text primary key,
        name text not null,
        sort_name text collate "C" not null,
        search_text text not null,
        level text not null,
        level_name text not null,
        sector_code text not null,
        municipality_code text not null,
        size text not null check (size in ('micro', 'small', 'medium', 'large')),
        awarded_on date not null,
        expires_on date not null
      );
      create index directory_entries_order on directory_entries (sort_name, code);
      create index directory_entries_search on directory_entries using gin (search_text gin_trgm_ops);
      create index directory_entries_place on directory_entries (municipality_code, sort_name, code);
      create index directory_entries_sector on directory_entries (sector_code, sort_name, code);
      revoke insert, update, delete, truncate on directory_entries from puertas_app;
      alter table directory_entries enable row level security;
      create policy directory_entries_everybody on directory_entries for select using (true)`);
    await this.keep(runner);
    await runner.query(`
      drop function public_directory(date);
      select refresh_directory(company_id) from directory_listings`);
  }

  private async keep(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function refresh_directory(whose uuid) returns void
      language plpgsql security definer set search_path = public as $$
      begin
        -- one at a time, so that the last one has seen what all others wrote; the lock of record_act, which follows anyway
        perform pg_advisory_xact_lock(7301965);
        delete from directory_entries where code in (select d.code from distinctions d where d.company_id = whose);
        -- sizes as the instrument has them: micro to 10, small to 50, medium to 250
        insert into directory_entries
        select d.code, d.trade_name, lower(unaccent(d.trade_name)), lower(unaccent(d.trade_name || ' ' || d.legal_name)),
          d.level, d.level_name, c.sector_code, c.municipality_code,
          case when c.headcount <= 10 then 'micro' when c.headcount <= 50 then 'small' when c.headcount <= 250 then 'medium'
            else 'large' end, d.awarded_on, d.expires_on
        from directory_listings l join companies c on c.id = l.company_id
        join distinctions d on d.company_id = l.company_id and d.state = 'active'
        where l.company_id = whose;
      end $$;
      revoke execute on function refresh_directory(uuid) from public, puertas_app;
      create function directory_follows() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        perform refresh_directory(case when tg_table_name = 'companies' then (to_jsonb(new) ->> 'id')::uuid
          else (to_jsonb(coalesce(new, old)) ->> 'company_id')::uuid end);
        return null;
      end $$;
      create trigger distinctions_listed after insert or update on distinctions
        for each row execute function directory_follows();
      create trigger listings_listed after insert or delete on directory_listings
        for each row execute function directory_follows();
      create trigger companies_listed after update of sector_code, municipality_code, headcount on companies
        for each row execute function directory_follows()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger companies_listed on companies;
      drop trigger listings_listed on directory_listings;
      drop trigger distinctions_listed on distinctions;
      drop function directory_follows();
      drop function refresh_directory(uuid);
      drop table directory_entries`);
    await runner.query(publicDirectory);
  }
}
