CREATE OR REPLACE FUNCTION public.refresh_directory(whose uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
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
      end $function$
