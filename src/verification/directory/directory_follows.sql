CREATE OR REPLACE FUNCTION public.directory_follows()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
      begin
        perform refresh_directory(case when tg_table_name = 'companies' then (to_jsonb(new) ->> 'id')::uuid
          else (to_jsonb(coalesce(new, old)) ->> 'company_id')::uuid end);
        return null;
      end $function$
