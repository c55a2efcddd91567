CREATE OR REPLACE FUNCTION public.companies_to_report(patterns text[], today date)
 RETURNS TABLE(code text, name text, state text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
        select found.code, found.name, found.state from (
          select distinct on (d.company_id) d.code, d.trade_name as name,
            case when d.state = 'active' and d.expires_on < today then 'expired' else d.state end as state
          from directory_listings l join distinctions d on d.company_id = l.company_id
          where d.state <> 'superseded' and not exists (
            select 1 from unnest(patterns) pattern
            where lower(unaccent(d.trade_name || ' ' || d.legal_name)) not like lower(unaccent(pattern)))
          order by d.company_id, d.state = 'active' desc, d.awarded_on desc, d.code) found
        order by lower(unaccent(found.name)), found.code
      $function$
